namespace RhetoricRules.Inference;

/// <summary>Facts of a window that slides: how many there are, or how many distinct ones.</summary>
internal sealed class WindowTally(DistinctBy? by)
{
    private readonly Dictionary<long, int> _byKey = [];
    private int _facts;

    /// <summary>How many.</summary>
    public int Measure => by is null ? _facts : _byKey.Count;

    /// <summary>Facts like <paramref name="fact"/> enter; they leave where <paramref name="count"/> is negative.</summary>
    public void Add(Fact fact, int count)
    {
        _facts += count;
        if (by is not { } distinct || count == 0 || distinct.KeyOf(fact) is not (not 0 and var key)) return;
        int left = _byKey.GetValueOrDefault(key) + count;
        if (left > 0) _byKey[key] = left;
        else _byKey.Remove(key);
    }
}
