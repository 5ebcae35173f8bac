using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Coverage;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>How the tests of some rules went. Its writers tell it to people and to CI servers.</summary>
public sealed class RuleTestReport
{
    internal RuleTestReport(ImmutableArray<TestedRule> rules, ImmutableArray<RuleTestResult> results, CoverageResult? coverage, ImmutableArray<RuleProblem> others)
    {
        (Rules, Results, Coverage) = (rules, results, coverage);
        Problems =
        [
            .. results.Where(result => !result.Passed).Select(ProblemOf).Concat(coverage?.Problems ?? []).Concat(others)
                .OrderBy(problem => problem.Place.File.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Place.Span.Start)
                .ThenBy(problem => problem.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>
    /// Tests that fail or are outdated, tests that are missing, clauses that no test needs, tests that show nothing, and what other checks found: by file and place.
    /// </summary>
    public ImmutableArray<RuleProblem> Problems { get; }

    /// <summary>The rules whose tests were asked for: those that report by ID, then the parts and signals that have tests.</summary>
    internal ImmutableArray<TestedRule> Rules { get; }

    /// <summary>Every test's result, in the order of the rules.</summary>
    internal ImmutableArray<RuleTestResult> Results { get; }

    /// <summary>What deleting clauses has shown; null where it was not asked for.</summary>
    internal CoverageResult? Coverage { get; }

    /// <summary>How many tests went like <paramref name="outcome"/>.</summary>
    internal int Count(RuleTestOutcome outcome) => Results.Count(result => result.Outcome == outcome);

    /// <summary>The problem of a test that does not pass.</summary>
    internal static RuleProblem ProblemOf(RuleTestResult result)
    {
        bool isFailed = result.Outcome == RuleTestOutcome.Failed;
        string name = $"Test {result.Name} of `{result.Rule}`";
        bool isMiss = result.Test.Kind == RuleTestKind.KnownMiss;
        return isFailed
            ? new RuleProblem(ProblemCodes.TestFails, ProblemCodes.SeverityOf(ProblemCodes.TestFails), result.Test.Place, $"{name} fails: {result.Failure}", "", "")
            : new RuleProblem(
                ProblemCodes.KnownMissFound,
                ProblemCodes.SeverityOf(ProblemCodes.KnownMissFound),
                result.Test.Place,
                $"{name}: {result.Failure}",
                "",
                isMiss ? "Move it to `match`." : "Move it to `no-match`.");
    }
}
