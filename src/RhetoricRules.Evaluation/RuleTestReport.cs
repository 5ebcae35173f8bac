using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Coverage;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>How the tests of some rules went. Its writers tell it to people and to CI servers.</summary>
public sealed class RuleTestReport
{
    internal RuleTestReport(ImmutableArray<PatternRule> patterns, ImmutableArray<RuleTestResult> results, CoverageResult? coverage)
    {
        (Patterns, Results, Coverage) = (patterns, results, coverage);
        Problems =
        [
            .. results.Where(result => !result.Passed).Select(ProblemOf).Concat(coverage?.Problems ?? [])
                .OrderBy(problem => problem.Place.File.Path, StringComparer.Ordinal)
                .ThenBy(problem => problem.Place.Span.Start)
                .ThenBy(problem => problem.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>Tests that fail or are outdated, clauses that no test needs, tests that show nothing: by file and place.</summary>
    public ImmutableArray<RuleProblem> Problems { get; }


    /// <summary>The patterns whose tests ran: rules by ID, then parts.</summary>
    internal ImmutableArray<PatternRule> Patterns { get; }

    /// <summary>Every test's result, in the order of the patterns.</summary>
    internal ImmutableArray<RuleTestResult> Results { get; }

    /// <summary>What deleting clauses has shown; null where it was not asked for.</summary>
    internal CoverageResult? Coverage { get; }

    /// <summary>How many tests went like <paramref name="outcome"/>.</summary>
    internal int Count(RuleTestOutcome outcome) => Results.Count(result => result.Outcome == outcome);

    /// <summary>The problem of a test that does not pass.</summary>
    internal static RuleProblem ProblemOf(RuleTestResult result)
    {
        bool isFailed = result.Outcome == RuleTestOutcome.Failed;
        string name = string.Create(CultureInfo.InvariantCulture, $"Test {result.Name} of `{result.Pattern.Name}`");
        bool isMiss = result.Test.Kind == RuleTestKind.KnownMiss;
        return isFailed
            ? new RuleProblem(ProblemCodes.FailedTest, Severity.Error, result.Test.Place, $"{name} fails: {result.Failure}", "", "")
            : new RuleProblem(
                ProblemCodes.OutdatedTest,
                Severity.Warning,
                result.Test.Place,
                $"{name}: {result.Failure}",
                "",
                isMiss ? "Move it to `match`." : "Move it to `no-match`.");
    }
}
