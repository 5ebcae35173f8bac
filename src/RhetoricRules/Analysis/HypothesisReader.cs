using RhetoricRules.Compilation;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>
/// Tells which words of a run are only supposed: those behind <c>if</c>, <c>unless</c> or <c>in case</c> up to the next mark, behind an inversion
/// (<c>should they …</c>, <c>were it to …</c>), and those behind <c>would</c> where another clause of the run begins with <c>if</c>.
/// </summary>
internal sealed class HypothesisReader(ArticleContext context)
{
    private bool[] _isSupposed = [];

    /// <summary>Whether the word at <paramref name="position"/> of the run that <see cref="Open"/> took up is only supposed.</summary>
    public bool IsSupposed(int position) => _isSupposed[position];

    /// <summary>The position of the last word before <paramref name="start"/> that supposes what follows; null where a clause behind does.</summary>
    public int? FindSupposition(IReadOnlyList<int> tokens, int start)
    {
        for (int position = start - 1; position >= 0 && !Clauses.IsBreak(context.Article, tokens[position]); position--)
        {
            if (Supposes(tokens, position)) return position;
        }

        return null;
    }

    /// <summary>Takes up a run: <paramref name="tokens"/> are those of its positions.</summary>
    public void Open(IReadOnlyList<int> tokens)
    {
        if (_isSupposed.Length < tokens.Count) _isSupposed = new bool[Math.Max(tokens.Count, _isSupposed.Length * 2)];
        bool isSupposed = false;
        bool hasCondition = false;
        for (int position = 0; position < tokens.Count; position++)
        {
            if (Clauses.IsBreak(context.Article, tokens[position])) isSupposed = false;
            _isSupposed[position] = isSupposed;
            if (!Supposes(tokens, position)) continue;
            isSupposed = true;
            hasCondition |= !IsWord(tokens[position], "whether");
        }

        if (hasCondition) SupposeConsequences(tokens);
    }

    private void SupposeConsequences(IReadOnlyList<int> tokens)
    {
        bool isConsequence = false;
        for (int position = 0; position < tokens.Count; position++)
        {
            if (Clauses.IsBreak(context.Article, tokens[position])) isConsequence = false;
            _isSupposed[position] |= isConsequence;
            isConsequence |= context.ClassOf(tokens[position]).HasFlag(ClosedClass.Conditional);
        }
    }

    private bool Supposes(IReadOnlyList<int> tokens, int position)
    {
        int token = tokens[position];
        if (context.ClassOf(token).HasFlag(ClosedClass.Hypothetical)) return !(IsWord(token, "if") && Follows(tokens, position, "anything"));
        if (IsWord(token, "provided") || IsWord(token, "event")) return Follows(tokens, position, "that") || (IsWord(token, "event") && Follows(tokens, position, "of"));
        if (IsWord(token, "case")) return position > 0 && tokens[position - 1] == token - 1 && IsWord(token - 1, "in");
        return Inverts(tokens, position);
    }

    // "Should it rain", "were they to stay", "had we known"; in a question the same words ask.
    private bool Inverts(IReadOnlyList<int> tokens, int position)
    {
        int token = tokens[position];
        bool isVerb = IsWord(token, "should") || IsWord(token, "were") || IsWord(token, "had");
        if (!isVerb || position + 1 >= tokens.Count) return false;
        WordClass next = context.Article.Classes[tokens[position + 1]];
        bool isSubject = (next & (WordClass.Subject | WordClass.Possessive)) != 0;
        bool opens = Opens(token);
        bool begins = opens || position == 0 || Clauses.IsBreak(context.Article, tokens[position - 1]);
        if (!begins || !(isSubject || (opens && (next & (WordClass.Negator | WordClass.Be | WordClass.Have)) == 0))) return false;
        return !PlaceReader.PlacesOf(context, token).HasFlag(RulePlaces.Question);
    }

    private bool Opens(int token)
    {
        Article article = context.Article;
        return article.Tokens[token].Is(TokenTraits.Capitalised) && !article.Tokens[token].Is(TokenTraits.AllCapitals);
    }

    private bool Follows(IReadOnlyList<int> tokens, int position, string word) => position + 1 < tokens.Count && IsWord(tokens[position + 1], word);

    private bool IsWord(int token, string word) => context.IsWord(token, word);
}
