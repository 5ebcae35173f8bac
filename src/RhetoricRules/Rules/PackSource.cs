using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>The files of one pack, read by somebody else: the engine does no I/O.</summary>
/// <param name="Name">The pack's name where no <c>pack.yml</c> gives one: the folder's name.</param>
/// <param name="Files">Its YAML files.</param>
/// <param name="VocabularyOnly">Whether only its lexicons and entities are wanted, for other packs to use: its patterns do not report.</param>
public sealed record PackSource(string Name, ImmutableArray<RuleFile> Files, bool VocabularyOnly = false)
{
    /// <summary>
    /// Whether another pack builds on it: all it defines can be named, signals and patterns too, but its patterns do not report by themselves.
    /// What nobody names of them is left out.
    /// </summary>
    public bool IsDependency { get; init; }

    /// <summary>Its <c>releases.md</c>, or null. Loading does not look at it.</summary>
    public RuleFile? Releases { get; init; }

    /// <summary>The word lists that its lexicons take their entries <c>from</c>: those of <see cref="PackLoader.FindWordLists"/>.</summary>
    public ImmutableArray<WordListFile> WordLists { get; init; } = [];
}
