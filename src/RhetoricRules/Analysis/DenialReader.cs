using RhetoricRules.Compilation;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>
/// Marks the words that somebody denies: the clause behind <c>denied that</c>, behind <c>rejected claims that</c> or <c>dismissed the idea of</c>,
/// and the deed behind <c>denies interfering</c> and <c>denied any</c>. What calls a claim baseless stands before that clause and is no part of it.
/// A denial that is itself negated (<c>cannot deny that</c>) denies nothing.
/// </summary>
internal sealed class DenialReader(ArticleContext context)
{
    /// <summary>How far behind the denial its clause may begin: <c>denied on Friday in a letter that</c>.</summary>
    private const int ClauseReach = 10;

    private const int NegatorReach = 3;

    private readonly Article _article = context.Article;

    /// <summary>For each token whether it stands in what somebody denies.</summary>
    public bool[] Read()
    {
        var denied = new bool[_article.Tokens.Length];
        foreach (Sentence sentence in _article.Sentences)
        {
            for (int token = sentence.Tokens.First; token < sentence.Tokens.End; token++)
            {
                if (!Is(token, ClosedClass.Denial | ClosedClass.DeedDenial) || IsUndone(token, sentence.Tokens.First)) continue;
                int first = ScopeStart(token, sentence.Tokens.End);
                if (first < 0) continue;
                int end = ScopeEnd(first, sentence.Tokens.End);
                Array.Fill(denied, true, first, end - first);
                token = end - 1;
            }
        }

        return denied;
    }

    private bool IsUndone(int verb, int first)
    {
        for (int token = verb - 1; token >= Math.Max(first, verb - NegatorReach); token--)
        {
            if (EndsClause(token) || Is(token, ClosedClass.ScopeEnd)) return false;
            if (Is(token, ClosedClass.Negator)) return true;
        }

        return false;
    }

    /// <summary>The first word of what the word at <paramref name="verb"/> denies, or -1.</summary>
    private int ScopeStart(int verb, int sentenceEnd)
    {
        int next = verb + 1;
        if (next >= sentenceEnd) return -1;
        if (Is(verb, ClosedClass.DeedDenial) && IsDeed(next)) return next;
        if (!Is(verb, ClosedClass.Denial)) return -1;
        if (BeginsClause(next, sentenceEnd)) return next;
        bool mayTakeThat = IsWord(next, "that") || (_article.Classes[next] & (WordClass.Preposition | WordClass.Adverb | WordClass.Day)) != 0;
        bool claim = false;
        int end = Math.Min(sentenceEnd - 1, next + ClauseReach);
        for (int token = next; token < end; token++)
        {
            if (EndsClause(token)) return -1;
            if (IsWord(token, "that")) return (claim || mayTakeThat) && !IsRelative(token) ? token + 1 : -1;
            if (IsWord(token, "of") && Is(token - 1, ClosedClass.Claim)) return token + 1;
            claim |= Is(token, ClosedClass.Claim);
        }

        return -1;
    }

    // "a report that names them" has no subject behind "that".
    private bool IsRelative(int that)
    {
        const WordClass Finite = WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Verb | WordClass.SForm | WordClass.PastForm;
        return (_article.Classes[that + 1] & Finite) != 0 && !_article.Tokens[that + 1].Is(TokenTraits.Capitalised);
    }

    // "denies interfering", "denied any part in it".
    private bool IsDeed(int token)
    {
        if (IsWord(token, "any") || IsWord(token, "all")) return true;
        ReadOnlySpan<char> word = _article.Source.Slice(_article.Tokens[token].Span);
        return word.Length > 4 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase) && !word.EndsWith("thing", StringComparison.OrdinalIgnoreCase);
    }

    // "denies it interfered", but not "denies it".
    private bool BeginsClause(int token, int sentenceEnd) =>
        token + 1 < sentenceEnd && (_article.Classes[token] & (WordClass.HeShe | WordClass.They | WordClass.It | WordClass.FirstPerson)) != 0
        && !IsWord(token, "them") && !IsWord(token, "him") && !IsWord(token, "her") && _article.Tokens[token + 1].Kind is TokenKind.Word or TokenKind.Clitic
        && (_article.Classes[token + 1] & (WordClass.Preposition | WordClass.Coordinator | WordClass.Day)) == 0;

    private int ScopeEnd(int first, int sentenceEnd)
    {
        int statement = _article.Statements[_article.StatementOfToken[first]].Attribution;
        int end = first;
        while (end < sentenceEnd && !EndsClause(end) && !IsWord(end, "but") && _article.Statements[_article.StatementOfToken[end]].Attribution == statement) end++;
        return end;
    }

    private bool EndsClause(int token) => Clauses.IsBreak(_article, token);

    private bool Is(int token, ClosedClass any) => (context.ClassOf(token) & any) != 0;

    private bool IsWord(int token, string word) => context.IsWord(token, word);
}
