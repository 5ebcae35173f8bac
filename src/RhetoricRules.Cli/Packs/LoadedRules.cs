using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Cli.Packs;

/// <summary>Rules ready to run.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Written">As their authors wrote them, for telling about them.</param>
/// <param name="AreAllSound">Whether no rule had to be left out.</param>
/// <param name="Packs">The packs they came from, in the order in which they were named.</param>
internal sealed record LoadedRules(CompiledRules Rules, bool AreAllSound, RuleSet Written, ImmutableArray<PackSource> Packs)
{
    /// <summary>Everything that was told about the rule files that could be read.</summary>
    public ImmutableArray<RuleProblem> Problems { get; init; } = [];

    /// <summary>Whether every file could be read.</summary>
    public bool AreAllRead { get; init; } = true;
}
