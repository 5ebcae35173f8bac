namespace RhetoricRules.Inference;

/// <summary>How close a combination is: the extent, then the starts of its facts in step order, then how far away its background lies.</summary>
internal sealed class CombinationRank
{
    private readonly List<int> _values = [];

    /// <summary>The tokens from the first to the last fact.</summary>
    public int Extent => _values[0];

    /// <summary>Forgets all values.</summary>
    public void Clear() => _values.Clear();

    /// <summary>Adds the next value; smaller is closer.</summary>
    public void Add(int value) => _values.Add(value);

    /// <summary>Takes over the values of <paramref name="other"/>.</summary>
    public void Copy(CombinationRank other)
    {
        _values.Clear();
        _values.AddRange(other._values);
    }

    /// <summary>Whether it is closer than <paramref name="other"/>, which has as many values.</summary>
    public bool IsBefore(CombinationRank other)
    {
        for (int i = 0; i < _values.Count; i++)
        {
            if (_values[i] != other._values[i]) return _values[i] < other._values[i];
        }

        return false;
    }
}
