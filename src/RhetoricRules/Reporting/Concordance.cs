using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>A hit with the words around it: a line of a concordance.</summary>
/// <param name="Hit">The finding.</param>
/// <param name="Position">Where it begins, counted from zero.</param>
/// <param name="Before">The words before it in its paragraph.</param>
/// <param name="Keyword">Its own words.</param>
/// <param name="After">The words after it in its paragraph.</param>
/// <param name="Place">Where it stands: title, lead, body, caption or boilerplate.</param>
internal sealed record Concordance(Finding Hit, LinePosition Position, string Before, string Keyword, string After, string Place)
{
    private const string Outlet = "the outlet";

    /// <summary>Whether no white space stands between it and what is before: an opening quotation mark, a hyphen.</summary>
    public required bool IsBeforeGlued { get; init; }

    /// <summary>Whether no white space stands between it and what is after: a comma, a hyphen.</summary>
    public required bool IsAfterGlued { get; init; }

    /// <summary>Who says it, in a few words; a dash where somebody speaks whom nothing names.</summary>
    public string Speaker => Hit.Attribution == AttributionKind.Narration && Hit.Speaker is { Name: Outlet } ? "narration" : Hit.Speaker?.Name ?? "unnamed";

    /// <summary>The lines for the hits of <paramref name="result"/>, each with up to <paramref name="words"/> words on either side.</summary>
    public static IEnumerable<Concordance> Of(AnalysisResult result, int words)
    {
        Article article = result.Article;
        foreach (Finding finding in result.Findings)
        {
            int first = TokenAt(article.Tokens, finding.Span.Start);
            int end = first;
            while (end < article.Tokens.Length && article.Tokens[end].Start < finding.Span.End) end++;
            int from = Back(article.Tokens, first, words);
            int to = Forth(article.Tokens, end, words);
            string before = from < first ? Line(article, article.Tokens[from].Start, finding.Span.Start) : "";
            string after = to > end ? Line(article, finding.Span.End, article.Tokens[to - 1].End) : "";
            Sentence sentence = article.Sentences[article.Statements[article.StatementOfToken[Math.Min(first, article.Tokens.Length - 1)]].Sentence];
            yield return new Concordance(
                finding, article.Source.Lines.At(finding.Span.Start), before, Line(article, finding.Span.Start, finding.Span.End), after, ParsedPlace.NameOf(sentence.Places))
            {
                IsBeforeGlued = before.Length > 0 && !char.IsWhiteSpace(article.Source[finding.Span.Start - 1]),
                IsAfterGlued = after.Length > 0 && !char.IsWhiteSpace(article.Source[finding.Span.End]),
            };
        }
    }

    // The first token that does not end before the offset.
    private static int TokenAt(ImmutableArray<Token> tokens, int offset)
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
