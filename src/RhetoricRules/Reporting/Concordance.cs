using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>A hit with the words around it: a line of a concordance.</summary>
/// <param name="Hit">The finding.</param>
/// <param name="Words">Its words, with those around them.</param>
/// <param name="Place">Where it stands: title, lead, body, caption or boilerplate.</param>
internal sealed record Concordance(Finding Hit, KeywordInContext Words, string Place)
{
    private const string Outlet = "the outlet";

    /// <summary>Where it begins, counted from zero.</summary>
    public LinePosition Position => Words.Position;

    /// <summary>The words before it in its paragraph.</summary>
    public string Before => Words.Before;

    /// <summary>Its own words.</summary>
    public string Keyword => Words.Keyword;

    /// <summary>The words after it in its paragraph.</summary>
    public string After => Words.After;

    /// <summary>Who says it, in a few words; a dash where somebody speaks whom nothing names.</summary>
    public string Speaker => Hit.Attribution == AttributionKind.Narration && Hit.Speaker is { Name: Outlet } ? "narration" : Hit.Speaker?.Name ?? "unnamed";

    /// <summary>The lines for the hits of <paramref name="result"/>, each with up to <paramref name="words"/> words on either side.</summary>
    public static IEnumerable<Concordance> Of(AnalysisResult result, int words)
    {
        Article article = result.Article;
        foreach (Finding finding in result.Findings)
        {
            int first = Math.Min(KeywordInContext.TokenAt(article.Tokens, finding.Span.Start), article.Tokens.Length - 1);
            Sentence sentence = article.Sentences[article.Statements[article.StatementOfToken[first]].Sentence];
            yield return new Concordance(finding, KeywordInContext.Of(article, finding.Span, words), ParsedPlace.NameOf(sentence.Places));
        }
    }
}
