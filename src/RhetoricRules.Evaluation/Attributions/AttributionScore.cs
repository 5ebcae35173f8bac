using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>The score over a set of articles, with intervals from resampling the articles: attributions of one article are not independent of each other.</summary>
public sealed class AttributionScore
{
    private const int Resamples = 1000;
    private const ulong Seed = 1;

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
            IntervalOf(resampled, row, counts => counts.Content.F1),
            IntervalOf(resampled, row, counts => counts.Cue.F1),
            IntervalOf(resampled, row, counts => counts.Source.F1),
            IntervalOf(resampled, row, counts => counts.Speakers.Accuracy)))]);
    }

    private static AttributionCounts Sum(IReadOnlyList<ImmutableArray<AttributionCounts>> articles, int row)
    {
        AttributionCounts sum = default;
        foreach (ImmutableArray<AttributionCounts> article in articles) sum += article[row];
        return sum;
    }

    private static AttributionCounts[][] Resample(IReadOnlyList<ImmutableArray<AttributionCounts>> articles)
    {
        SplitMix64 random = new(Seed);
        AttributionCounts[][] samples = new AttributionCounts[Resamples][];
        for (int sample = 0; sample < Resamples; sample++)
        {
            AttributionCounts[] rows = samples[sample] = new AttributionCounts[AttributionScorer.Kinds.Length];
            for (int drawn = 0; drawn < articles.Count; drawn++)
            {
                ImmutableArray<AttributionCounts> article = articles[random.Below(articles.Count)];
                for (int row = 0; row < rows.Length; row++) rows[row] += article[row];
            }
        }

        return samples;
    }

    /// <summary>From the 2.5th to the 97.5th hundredth of the samples in which the figure exists; null where it never does.</summary>
    private static Interval? IntervalOf(AttributionCounts[][] samples, int row, Func<AttributionCounts, double?> figure)
    {
        double[] values = [.. samples.Select(sample => figure(sample[row])).OfType<double>().Order()];
        return values.Length == 0 ? null : new Interval(values[values.Length * 25 / 1000], values[((values.Length * 975 + 999) / 1000) - 1]);
    }
}
