using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Reporting;

/// <summary>What counts of words add up to over a run.</summary>
internal sealed class CountTotals(int categories)
{
    private readonly long[] _counts = new long[categories];
    private readonly int[] _articles = new int[categories];

    /// <summary>How many articles were counted.</summary>
    public int Articles { get; private set; }

    /// <summary>How many words they have.</summary>
    public long Words { get; private set; }

    /// <summary>The number of each category.</summary>
    public ImmutableArray<long> Counts => [.. _counts];

    /// <summary>How many articles have each category.</summary>
    public ImmutableArray<int> ArticlesWith => [.. _articles];

    public void Add(LexiconCounts counts)
    {
        Articles++;
        Words += counts.Words;
        for (int category = 0; category < _counts.Length; category++)
        {
            _counts[category] += counts.Counts[category];
            if (counts.Counts[category] > 0) _articles[category]++;
        }
    }
}
