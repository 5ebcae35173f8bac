using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>The score over a set of articles, with intervals from resampling the articles: attributions of one article are not independent of each other.</summary>
public sealed class AttributionScore
{
    private AttributionScore(int articles, ImmutableArray<ScoreRow> rows) => (Articles, Rows) = (articles, rows);

    /// <summary>How many articles were scored.</summary>
    public int Articles { get; }

    /// <summary>One row for each of <see cref="AttributionScorer.Kinds"/>, in their order.</summary>
    public ImmutableArray<ScoreRow> Rows { get; }

    /// <summary>Adds up <paramref name="articles"/>: for each what <see cref="AttributionScorer.Score"/> counted.</summary>
    public static AttributionScore Of(IReadOnlyList<ImmutableArray<AttributionCounts>> articles)
    {
        ArgumentNullException.ThrowIfNull(articles);
        AttributionCounts[][] resampled = Resample(articles);
        return new AttributionScore(articles.Count, [.. AttributionScorer.Kinds.Select((kind, row) => new ScoreRow(
            kind,
            Sum(articles, row),
            IntervalOf(articles.Count, resampled, row, counts => counts.Content.F1),
            IntervalOf(articles.Count, resampled, row, counts => counts.Cue.F1),
            IntervalOf(articles.Count, resampled, row, counts => counts.Source.F1),
            IntervalOf(articles.Count, resampled, row, counts => counts.Speakers.Accuracy)))]);
    }

    private static AttributionCounts Sum(IReadOnlyList<ImmutableArray<AttributionCounts>> articles, int row)
    {
        AttributionCounts sum = default;
        foreach (ImmutableArray<AttributionCounts> article in articles) sum += article[row];
        return sum;
    }

    private static AttributionCounts[][] Resample(IReadOnlyList<ImmutableArray<AttributionCounts>> articles)
    {
        List<AttributionCounts[]> samples = [];
        foreach (int[] drawn in Resampling.Draw(articles.Count))
        {
            AttributionCounts[] rows = new AttributionCounts[AttributionScorer.Kinds.Length];
            foreach (int article in drawn)
            {
                for (int row = 0; row < rows.Length; row++) rows[row] += articles[article][row];
            }

            samples.Add(rows);
        }

        return [.. samples];
    }

    private static Interval? IntervalOf(int articles, AttributionCounts[][] samples, int row, Func<AttributionCounts, double?> figure) =>
        Resampling.IntervalOf(articles, samples.Select(sample => figure(sample[row])));
}
