using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>
/// Every sound rule of the packs that were loaded, all names resolved to keys: what refers to something refers to something that is here. Sorted by key.
/// </summary>
public sealed class RuleSet
{
    internal RuleSet()
    {
    }

    /// <summary>The packs, in the order they were named.</summary>
    public ImmutableArray<PackHeader> Packs { get; internal init; } = [];

    internal ImmutableArray<LexiconRule> Lexicons { get; init; } = [];

    internal ImmutableArray<EntityRule> Entities { get; init; } = [];

    internal ImmutableArray<SignalRule> Signals { get; init; } = [];

    /// <summary>Everything that was loaded, with who reads whom.</summary>
    internal ImmutableArray<RuleEntry> Entries { get; init; } = [];

    internal ImmutableArray<PatternRule> Patterns { get; init; } = [];

    /// <summary>The rules that report, by ID.</summary>
    public ImmutableArray<RuleDescriptor> Descriptors =>
        [.. Patterns.Where(pattern => pattern.Metadata is not null).Select(pattern => pattern.Metadata!.Descriptor).OrderBy(descriptor => descriptor.Id)];
}
