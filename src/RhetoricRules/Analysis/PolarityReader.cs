using RhetoricRules.Compilation;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>Tells whether words of a statement are negated or hypothetical (ruling 8).</summary>
internal sealed class PolarityReader(ArticleContext context)
{
    private const int NegatorReach = 3;
    private bool[] _isHypothetical = [];

    /// <summary>
    /// Whether a negator stands in one of the <paramref name="gaps"/> or among the three positions before <paramref name="start"/>, not across
    /// a comma, colon, semicolon, dash, "and" or "but".
    /// </summary>
    public bool IsNegated(IReadOnlyList<int> tokens, int start, IReadOnlyList<(int Start, int End)> gaps) => FindNegator(tokens, start, gaps) is not null;

    /// <summary>The position of the negator that <see cref="IsNegated"/> tells of, or null.</summary>
    public int? FindNegator(IReadOnlyList<int> tokens, int start, IReadOnlyList<(int Start, int End)> gaps)
    {
        for (int position = start - 1; position >= Math.Max(0, start - NegatorReach); position--)
        {
            if (EndsScope(tokens[position])) break;
            if (Negates(tokens, position)) return position;
        }

        foreach ((int gapStart, int gapEnd) in gaps)
        {
            for (int position = gapStart; position < gapEnd; position++)
            {
                if (Negates(tokens, position)) return position;
            }
        }

        return null;
    }

    /// <summary>Whether if or whether stands before <paramref name="start"/> in the same clause of the run that <see cref="Open"/> took up.</summary>
    public bool IsHypothetical(int start) => _isHypothetical[start];

    /// <summary>The position of the last if or whether before <paramref name="start"/>; null where <see cref="IsHypothetical"/> does not hold.</summary>
    public int? FindHypothetical(IReadOnlyList<int> tokens, int start)
    {
        if (!IsHypothetical(start)) return null;
        int position = start - 1;
        while (!context.ClassOf(tokens[position]).HasFlag(ClosedClass.Hypothetical)) position--;
        return position;
    }

    /// <summary>Takes up a run: <paramref name="tokens"/> are those of its positions.</summary>
    public void Open(IReadOnlyList<int> tokens)
    {
        if (_isHypothetical.Length < tokens.Count) _isHypothetical = new bool[Math.Max(tokens.Count, _isHypothetical.Length * 2)];
        bool isHypothetical = false;
        for (int position = 0; position < tokens.Count; position++)
        {
            if (IsBreak(tokens[position])) isHypothetical = false;
            _isHypothetical[position] = isHypothetical;
            isHypothetical |= context.ClassOf(tokens[position]).HasFlag(ClosedClass.Hypothetical);
        }
    }

    private bool Negates(IReadOnlyList<int> tokens, int position)
    {
        if (!context.ClassOf(tokens[position]).HasFlag(ClosedClass.Negator)) return false;
        return position + 1 >= tokens.Count || !context.ClassOf(tokens[position + 1]).HasFlag(ClosedClass.Unnegates);
    }

    private bool EndsScope(int token) => IsBreak(token) || context.ClassOf(token).HasFlag(ClosedClass.ScopeEnd);

    private bool IsBreak(int token)
    {
        Token mark = context.Article.Tokens[token];
        return mark.Kind == TokenKind.Stop
            || (mark.Kind == TokenKind.Punctuation && context.Article.Source[mark.Start] is ',' or ';' or ':' or '-' or '\u2013' or '\u2014');
    }
}
