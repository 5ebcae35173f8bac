using RhetoricRules.Compilation;

namespace RhetoricRules.Analysis;

/// <summary>
/// Tells whether words of a statement are negated or hypothetical (ruling 8). A denial negates what it denies, whoever reports it; a negator
/// inside of what is denied makes it affirmed again.
/// </summary>
internal sealed class PolarityReader(ArticleContext context)
{
    private const int NegatorReach = 3;

    private readonly bool[] _isDenied = new DenialReader(context).Read();
    private readonly HypothesisReader _hypotheses = new(context);

    /// <summary>
    /// Whether a negator stands in one of the <paramref name="gaps"/> or among the three positions before <paramref name="start"/>, not across
    /// a comma, colon, semicolon, dash, "and" or "but"; or else whether the words are denied.
    /// </summary>
    public bool IsNegated(IReadOnlyList<int> tokens, int start, IReadOnlyList<(int Start, int End)> gaps)
    {
        bool isDenied = start < tokens.Count && _isDenied[tokens[start]];
        return isDenied != (IsNegatedBefore(tokens, start) || FindNegator(tokens, gaps) is not null);
    }

    /// <summary>The position of the negator that <see cref="IsNegated"/> goes by; null where a denial around the words negates them.</summary>
    public int? FindNegator(IReadOnlyList<int> tokens, int start, IReadOnlyList<(int Start, int End)> gaps)
    {
        for (int position = start - 1; position >= Math.Max(0, start - NegatorReach); position--)
        {
            if (Reverses(tokens, position)) return position - 1;
            if (EndsScope(tokens[position])) break;
            if (Negates(tokens, position)) return position;
        }

        return FindNegator(tokens, gaps);
    }

    /// <summary>The position of the <c>if</c> that makes the word at <paramref name="start"/> only supposed; null where something else does.</summary>
    public int? FindSupposition(IReadOnlyList<int> tokens, int start) => _hypotheses.FindSupposition(tokens, start);

    /// <summary>Whether the word at <paramref name="start"/> of the run that <see cref="Open"/> took up is only supposed.</summary>
    public bool IsHypothetical(int start) => _hypotheses.IsSupposed(start);

    /// <summary>Takes up a run: <paramref name="tokens"/> are those of its positions.</summary>
    public void Open(IReadOnlyList<int> tokens) => _hypotheses.Open(tokens);

    private bool IsNegatedBefore(IReadOnlyList<int> tokens, int start)
    {
        for (int position = start - 1; position >= Math.Max(0, start - NegatorReach); position--)
        {
            if (Reverses(tokens, position)) return !HasNegatorBefore(tokens, position - 1);
            if (EndsScope(tokens[position])) return false;
            if (Negates(tokens, position)) return !Denies(tokens, position + 1, start) && !(IsWithout(tokens, position) && HasNegatorBefore(tokens, position, 1));
        }

        return false;
    }

    private int? FindNegator(IReadOnlyList<int> tokens, IReadOnlyList<(int Start, int End)> gaps)
    {
        foreach ((int start, int end) in gaps)
        {
            for (int position = start; position < end; position++)
            {
                if (Negates(tokens, position)) return position;
            }
        }

        return null;
    }

    private bool Negates(IReadOnlyList<int> tokens, int position)
    {
        if (!Is(tokens, position, ClosedClass.Negator)) return false;
        if (Is(tokens, position + 1, ClosedClass.Unnegates)) return false;
        bool isMeasure = Is(tokens, position + 1, ClosedClass.Comparative) && Is(tokens, position + 2, ClosedClass.ReversalLink);
        return !isMeasure;
    }

    // "fail to", "far from": the link stands at the position.
    private bool Reverses(IReadOnlyList<int> tokens, int position) =>
        position > 0 && Is(tokens, position, ClosedClass.ReversalLink) && Is(tokens, position - 1, ClosedClass.Reverser);

    private bool HasNegatorBefore(IReadOnlyList<int> tokens, int start, int reach = NegatorReach)
    {
        for (int position = start - 1; position >= Math.Max(0, start - reach) && !EndsScope(tokens[position]); position--)
        {
            if (Negates(tokens, position)) return true;
        }

        return false;
    }

    // "cannot deny they": the negator undoes the denial, and no more.
    private bool Denies(IReadOnlyList<int> tokens, int first, int end)
    {
        for (int position = first; position < end; position++)
        {
            if (Is(tokens, position, ClosedClass.Denial)) return true;
        }

        return false;
    }

    // "not without"
    private bool IsWithout(IReadOnlyList<int> tokens, int position) => context.IsWord(tokens[position], "without");

    private bool Is(IReadOnlyList<int> tokens, int position, ClosedClass any) =>
        position < tokens.Count && (context.ClassOf(tokens[position]) & any) != 0;

    private bool EndsScope(int token) => Clauses.IsBreak(context.Article, token) || context.ClassOf(token).HasFlag(ClosedClass.ScopeEnd);
}
