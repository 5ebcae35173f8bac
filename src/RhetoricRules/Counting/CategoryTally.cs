using System.Collections.Immutable;

namespace RhetoricRules.Counting;

/// <summary>
/// Counts hits that come by where they begin, from left to right. Within a category the leftmost counts, of those that begin together the longest, and what
/// overlaps it does not; categories do not see each other.
/// </summary>
internal sealed class CategoryTally(int categories)
{
    private readonly int[] _counts = new int[categories];
    private readonly int[] _taken = new int[categories];
    private readonly int[] _ends = new int[categories];
    private readonly List<int> _open = [];

    /// <summary>The number of each category.</summary>
    public ImmutableArray<int> Counts => [.. _counts];

    /// <summary>A hit of <paramref name="category"/> that begins at <paramref name="start"/>; all that begin there come before <see cref="Close"/>.</summary>
    public void Add(int category, int start, int end)
    {
        if (start < _taken[category]) return;
        if (!_open.Contains(category)) _open.Add(category);
        _ends[category] = Math.Max(_ends[category], end);
    }

    /// <summary>No further hit begins where the last ones do.</summary>
    public void Close()
    {
        foreach (int category in _open)
        {
            _counts[category]++;
            (_taken[category], _ends[category]) = (_ends[category], 0);
        }

        _open.Clear();
    }

    /// <summary>Positions begin at zero again.</summary>
    public void Rewind() => Array.Clear(_taken);
}
