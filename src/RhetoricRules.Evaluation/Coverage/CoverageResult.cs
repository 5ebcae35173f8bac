using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>What deleting each clause in turn has shown.</summary>
/// <param name="Clauses">The clauses proper: places, windows, sharing, steps, conditions and the like.</param>
/// <param name="Wordings">Phrases and the alternatives inside them.</param>
/// <param name="Problems">A problem for each clause that no test needs, alternatives of one choice together, and for each vacuous test.</param>
/// <param name="Vacuous">The no-match tests in which nothing matched at all.</param>
internal sealed record CoverageResult(CoverageCount Clauses, CoverageCount Wordings, ImmutableArray<RuleProblem> Problems, ImmutableArray<RuleTestResult> Vacuous);

/// <summary>How much of one sort was deleted.</summary>
/// <param name="Tried">How many were deleted.</param>
/// <param name="Needed">How many of them some test needs.</param>
internal readonly record struct CoverageCount(int Tried, int Needed);
