using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>What loading gives: every sound rule, and every problem of the others. One bad rule never hides another.</summary>
/// <param name="Rules">The sound rules.</param>
/// <param name="Problems">All problems, by file, then by place.</param>
public sealed record RuleSetLoad(RuleSet Rules, ImmutableArray<RuleProblem> Problems);
