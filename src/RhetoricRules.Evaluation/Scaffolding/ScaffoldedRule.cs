using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Scaffolding;

/// <summary>A rule file that was written from a draft.</summary>
/// <param name="Text">The file.</param>
/// <param name="Problems">What is wrong with it; empty where it can be used.</param>
/// <param name="Missed">The examples that the phrases do not find; they stand under <c>known-misses</c>.</param>
/// <param name="FalseAlarms">The counter-examples that they do find; they stand under <c>known-false-alarms</c>.</param>
public sealed record ScaffoldedRule(string Text, ImmutableArray<RuleProblem> Problems, ImmutableArray<string> Missed, ImmutableArray<string> FalseAlarms);
