using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>Words of an article with the words around them: what a line of a concordance shows.</summary>
/// <param name="Position">Where they begin, counted from zero.</param>
/// <param name="Before">The words before them in their paragraph.</param>
/// <param name="Keyword">The words themselves.</param>
/// <param name="After">The words after them in their paragraph.</param>
internal sealed record KeywordInContext(LinePosition Position, string Before, string Keyword, string After)
{
    /// <summary>Whether no white space stands between them and what is before: an opening quotation mark, a hyphen.</summary>
    public required bool IsBeforeGlued { get; init; }

    /// <summary>Whether no white space stands between them and what is after: a comma, a hyphen.</summary>
    public required bool IsAfterGlued { get; init; }

    /// <summary>The words of <paramref name="span"/>, with up to <paramref name="words"/> words on either side.</summary>
    public static KeywordInContext Of(Article article, TextSpan span, int words)
    {
        int first = TokenAt(article.Tokens, span.Start);
        int end = first;
        while (end < article.Tokens.Length && article.Tokens[end].Start < span.End) end++;
        int from = Back(article.Tokens, first, words);
        int to = Forth(article.Tokens, end, words);
        string before = from < first ? Line(article, article.Tokens[from].Start, span.Start) : "";
        string after = to > end ? Line(article, span.End, article.Tokens[to - 1].End) : "";
        return new KeywordInContext(article.Source.Lines.At(span.Start), before, Line(article, span.Start, span.End), after)
        {
            IsBeforeGlued = before.Length > 0 && !char.IsWhiteSpace(article.Source[span.Start - 1]),
            IsAfterGlued = after.Length > 0 && !char.IsWhiteSpace(article.Source[span.End]),
        };
    }

    /// <summary>The number of the first token that does not end before <paramref name="offset"/>.</summary>
    public static int TokenAt(ImmutableArray<Token> tokens, int offset)
    {
        (int low, int high) = (0, tokens.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (tokens[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static int Back(ImmutableArray<Token> tokens, int first, int words)
    {
        int at = first;
        int seen = 0;
        while (at > 0 && at < tokens.Length && !tokens[at].Is(TokenTraits.LineStart) && seen < words)
        {
            at--;
            if (tokens[at].Is(TokenTraits.Counted)) seen++;
        }

        return at;
    }

    private static int Forth(ImmutableArray<Token> tokens, int end, int words)
    {
        int at = end;
        int seen = 0;
        while (at < tokens.Length && !tokens[at].Is(TokenTraits.LineStart) && seen < words)
        {
            if (tokens[at].Is(TokenTraits.Counted)) seen++;
            at++;
        }

        // What is glued to the last word belongs to it: a comma, the rest of a compound.
        while (at < tokens.Length && at > end && !tokens[at].Is(TokenTraits.SpaceBefore)) at++;
        return at;
    }

    private static string Line(Article article, int start, int end) =>
        string.Join(' ', DisplayLine.Clean(article.Source.ToString(TextSpan.Between(start, end))).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
