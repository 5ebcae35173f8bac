using System.Collections.Frozen;

namespace RhetoricRules.Rules;

/// <summary>The keys that one kind of map knows.</summary>
internal sealed class KeyTable
{
    private readonly FrozenSet<string> _known;

    /// <param name="thing">The kind of map, with its article: <c>a pattern</c>.</param>
    /// <param name="known">The keys that are read.</param>
    public KeyTable(string thing, string[] known)
    {
        Thing = thing;
        _known = known.ToFrozenSet(StringComparer.Ordinal);
    }

    public string Thing { get; }

    public IReadOnlyCollection<string> Known => _known;

    public bool Knows(string key) => _known.Contains(key);
}
