using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RhetoricRules.Rules;

/// <summary>The keys that one kind of map knows.</summary>
internal sealed class KeyTable
{
    private readonly FrozenSet<string> _lookup;

    /// <param name="thing">The kind of map, with its article: <c>a pattern</c>.</param>
    /// <param name="known">The keys that are read.</param>
    public KeyTable(string thing, string[] known)
    {
        Thing = thing;
        Known = [.. known];
        _lookup = known.ToFrozenSet(StringComparer.Ordinal);
    }

    public string Thing { get; }

    /// <summary>The keys that are read, in the order in which they are listed.</summary>
    public ImmutableArray<string> Known { get; }

    public bool Knows(string key) => _lookup.Contains(key);
}
