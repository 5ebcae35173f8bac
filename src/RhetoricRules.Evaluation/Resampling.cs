using System.Collections.Immutable;

namespace RhetoricRules.Evaluation;

/// <summary>The bootstrap over articles: samples of as many articles as there are, drawn with replacement by a generator with a fixed seed.</summary>
internal static class Resampling
{
    private const int Samples = 1000;
    private const ulong Seed = 1;

    /// <summary>The samples: for each the numbers of the articles that were drawn. One array serves all; look at it before asking for the next.</summary>
    public static IEnumerable<int[]> Draw(int articles)
    {
        SplitMix64 random = new(Seed);
        int[] drawn = new int[articles];
        for (int sample = 0; sample < Samples; sample++)
        {
            for (int i = 0; i < articles; i++) drawn[i] = random.Below(articles);
            yield return drawn;
        }
    }

    /// <summary>
    /// From the 2.5th to the 97.5th hundredth of the samples in which the figure exists. Null where it never does, and where fewer than two of the
    /// <paramref name="articles"/> tell of it: samples of one article are all alike and say nothing of others.
    /// </summary>
    public static Interval? IntervalOf(int articles, IEnumerable<double?> figures)
    {
        if (articles < 2) return null;
        ImmutableArray<double> values = [.. figures.OfType<double>().Order()];
        return values.IsEmpty ? null : new Interval(values[values.Length * 25 / 1000], values[((values.Length * 975 + 999) / 1000) - 1]);
    }
}
