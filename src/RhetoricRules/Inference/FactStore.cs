using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>All facts of one article: appended, never changed, each with a number.</summary>
internal sealed class FactStore(int kindCount)
{
    private static readonly List<FactId> None = [];

    private readonly List<Fact> _facts = [];

    // An article has facts of few kinds: the others need no list.
    private readonly List<FactId>?[] _byKind = new List<FactId>?[kindCount];

    /// <summary>How many facts there are.</summary>
    public int Count => _facts.Count;

    /// <summary>The fact with number <paramref name="id"/>.</summary>
    public Fact this[FactId id] => _facts[id.Value];

    /// <summary>Appends a fact, whose premises must be here.</summary>
    public FactId Add(Fact fact)
    {
        var id = new FactId(_facts.Count);
        _facts.Add(fact);
        (_byKind[fact.Kind.Value] ??= []).Add(id);
        return id;
    }

    /// <summary>All facts, oldest first.</summary>
    public Fact[] ToArray() => [.. _facts];

    /// <summary>Forgets all facts.</summary>
    public void Clear()
    {
        _facts.Clear();
        foreach (List<FactId>? facts in _byKind) facts?.Clear();
    }

    /// <summary>The facts of a kind, oldest first; to be read only.</summary>
    public List<FactId> OfKind(FactKind kind) => _byKind[kind.Value] ?? None;

    /// <summary>Whether <paramref name="left"/> stands before <paramref name="right"/>: by first token, then by last, then by age.</summary>
    public int Compare(FactId left, FactId right)
    {
        (TokenRange first, TokenRange second) = (_facts[left.Value].Tokens, _facts[right.Value].Tokens);
        if (first.First != second.First) return first.First.CompareTo(second.First);
        return first.End != second.End ? first.End.CompareTo(second.End) : left.Value.CompareTo(right.Value);
    }
}
