using RhetoricRules.Compilation;
using RhetoricRules.Rules;

namespace RhetoricRules.Cli.Packs;

/// <summary>Rules ready to run.</summary>
/// <param name="Rules">The rules.</param>
/// <param name="Written">As their authors wrote them, for telling about them.</param>
/// <param name="AreAllSound">Whether no rule had to be left out.</param>
internal sealed record LoadedRules(CompiledRules Rules, bool AreAllSound, RuleSet Written);
