using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Evaluation.Attributions;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation.Attributions;

/// <summary>The engine reads PolNeAR's articles at least this well. A floor goes up with the engine and never comes down unnoticed.</summary>
public sealed class PolnearTests
{
    private const string Dev = "polnear/dev.jsonl";

    private const double ContentPrecision = 0.88;
    private const double ContentRecall = 0.83;
    private const double ContentF1 = 0.85;
    private const double CueF1 = 0.63;
    private const double SourceAccuracy = 0.83;

    [SharedCorpusFact(Dev)]
    public void Who_says_what_is_read_at_least_as_well_as_before()
    {
        AttributionScore score = AttributionScore.Of([.. File.ReadLines(SharedCorpusFactAttribute.PathOf(Dev)).Select(Score)]);
        AttributionCounts all = score.Rows[0].Counts;
        Assert.Equal(84, score.Articles);
        AssertAtLeast(ContentPrecision, all.Content.Precision);
        AssertAtLeast(ContentRecall, all.Content.Recall);
        AssertAtLeast(ContentF1, all.Content.F1);
        AssertAtLeast(CueF1, all.Cue.F1);
        AssertAtLeast(SourceAccuracy, all.Speakers.Accuracy);
    }

    private static ImmutableArray<AttributionCounts> Score(string line)
    {
        JsonElement article = JsonElement.Parse(line);
        string text = article.GetProperty("text").GetString()!;
        ArticleMetadata metadata = new(article.GetProperty("id").GetString()!, article.GetProperty("title").GetString(), article.GetProperty("source").GetString());
        return AttributionScorer.Score(ArticleReader.Read(text, metadata), AttributionGold.Read(article, text.Length).Attributions!.Value);
    }

    private static void AssertAtLeast(double floor, double? figure) => Assert.True(figure >= floor, FormattableString.Invariant($"{figure:0.0000} is below {floor:0.00}"));
}
