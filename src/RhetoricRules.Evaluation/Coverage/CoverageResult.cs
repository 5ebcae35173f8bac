using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>What deleting each clause in turn has shown.</summary>
/// <param name="Tried">How many clauses and alternatives were deleted.</param>
/// <param name="Needed">How many of them some test needs.</param>
/// <param name="Problems">A problem for each clause that no test needs, alternatives of one choice together, and for each vacuous test.</param>
/// <param name="Vacuous">The no-match tests in which nothing matched at all.</param>
internal sealed record CoverageResult(int Tried, int Needed, ImmutableArray<RuleProblem> Problems, ImmutableArray<RuleTestResult> Vacuous);
