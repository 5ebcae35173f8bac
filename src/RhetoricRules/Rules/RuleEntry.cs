using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>A sound thing of a pack as others refer to it: who reads whom, whatever it says.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Its key; with <paramref name="Kind"/> it is unique.</param>
/// <param name="Name">Its name as authors write it.</param>
/// <param name="Place">Where it is defined.</param>
/// <param name="Links">What it refers to, each once, in the order of the file.</param>
internal sealed record RuleEntry(DeclarationKind Kind, string Key, string Name, RulePlace Place, ImmutableArray<RuleLink> Links)
{
    /// <summary>Whether its pack is there for others only: for its vocabulary, or as a dependency.</summary>
    public bool IsLent { get; init; }

    /// <summary>What it says, however it is laid out: titles, descriptions, tests and the like left out.</summary>
    public string Clauses => Definition is null ? "" : ClauseText.Of(Definition);

    /// <summary>The value that defines it; null for what has no clauses.</summary>
    public YamlNode? Definition { get; init; }
}

/// <summary>A use of one thing by another.</summary>
/// <param name="Kind">The kind of what is used.</param>
/// <param name="Key">Its key.</param>
/// <param name="Counts">Whether its absence or its number matters.</param>
internal readonly record struct RuleLink(DeclarationKind Kind, string Key, bool Counts);
