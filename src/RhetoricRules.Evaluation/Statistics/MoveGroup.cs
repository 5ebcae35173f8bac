namespace RhetoricRules.Evaluation.Statistics;

/// <summary>What rates are told of: some articles, or what one speaker says in them.</summary>
/// <param name="name">What a reader calls it.</param>
internal sealed class MoveGroup(string name)
{
    private readonly List<GroupUnit> _units = [];

    /// <summary>What a reader calls it.</summary>
    public string Name => name;

    /// <summary>The articles, each with the words and moves that count here.</summary>
    public IReadOnlyList<GroupUnit> Units => _units;

    /// <summary>The words of all articles.</summary>
    public long Words { get; private set; }

    /// <summary>The moves of all articles.</summary>
    public long Moves { get; private set; }

    /// <summary>Adds the part of one article that belongs here.</summary>
    public void Add(GroupUnit unit)
    {
        _units.Add(unit);
        Words += unit.Words;
        Moves += unit.Techniques.Length;
    }
}
