using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RhetoricRules.Rules;

/// <summary>The keys that one kind of map knows.</summary>
internal sealed class KeyTable
{
    private readonly FrozenSet<string> _lookup;
    private readonly FrozenDictionary<string, string> _unbuilt;

    /// <param name="thing">The kind of map, with its article: <c>a pattern</c>.</param>
    /// <param name="known">The keys that are read.</param>
    /// <param name="unbuilt">Keys of the language that this version does not build, each with what to do instead.</param>
    public KeyTable(string thing, string[] known, params (string Key, string Instead)[] unbuilt)
    {
        Thing = thing;
        Known = [.. known];
        _lookup = known.ToFrozenSet(StringComparer.Ordinal);
        _unbuilt = unbuilt.ToFrozenDictionary(pair => pair.Key, pair => pair.Instead, StringComparer.Ordinal);
    }

    public string Thing { get; }

    /// <summary>The keys that are read, in the order in which they are listed.</summary>
    public ImmutableArray<string> Known { get; }

    public bool Knows(string key) => _lookup.Contains(key);

    /// <summary>What to do instead of an unbuilt key, or null for any other.</summary>
    public string? InsteadOf(string key) => _unbuilt.GetValueOrDefault(key);
}
