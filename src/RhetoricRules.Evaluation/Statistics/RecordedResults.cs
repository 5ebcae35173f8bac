using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>Sees the articles of a baseline as results. A baseline tells no turns and no words of speakers; source, date and length only where it keeps the texts.</summary>
public static class RecordedResults
{
    /// <summary>The articles of <paramref name="baseline"/>.</summary>
    public static IEnumerable<StudiedArticle> Of(Baseline baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        Dictionary<string, string> codes = baseline.Rules.ToDictionary(rule => rule.Id, rule => rule.Code, StringComparer.Ordinal);
        return baseline.Articles.Select(article => new StudiedArticle
        {
            Id = article.Id,
            Path = article.Path,
            Hash = article.Hash,
            Words = article.Words,
            Length = article.Text?.Text.Length,
            Source = article.Text?.Source,
            Date = article.Text?.Date,
            Moves = [.. article.Findings.Select(finding =>
                new StudiedMove(finding.Rule, codes.GetValueOrDefault(finding.Rule, finding.Rule), finding.Span.Start, finding.Span.End) { Speaker = finding.Speaker })],
        });
    }
}
