using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Review;

/// <summary>Rules that report and have no test of a kind that each needs.</summary>
internal static class TestReview
{
    /// <summary>A problem for each kind of test that one of <paramref name="patterns"/> lacks; parts need none.</summary>
    public static IEnumerable<RuleProblem> Of(IEnumerable<PatternRule> patterns)
    {
        foreach (PatternRule pattern in patterns.Where(pattern => pattern.Metadata is not null))
        {
            string name = Fallout.Name($"`{pattern.Name}`", pattern.Metadata);
            if (!Has(pattern, RuleTestKind.Match))
                yield return RuleReview.Warning(
                    ProblemCodes.NoMatchTest,
                    pattern.Place,
                    $"The rule {name} has no `match` test.",
                    "Nothing shows that it finds what it is for, and a later change may break it unseen.",
                    "Add a `match:` list under its `tests:`, with a sentence or two in which the rule must report.");
            if (!Has(pattern, RuleTestKind.NoMatch))
                yield return RuleReview.Warning(
                    ProblemCodes.NoCounterTest,
                    pattern.Place,
                    $"The rule {name} has no `no-match` test.",
                    "Nothing shows where it stops, and a rule that always reports would pass.",
                    "Add a `no-match:` list under its `tests:`, with a text that looks alike and is another thing.");
        }
    }

    private static bool Has(PatternRule pattern, RuleTestKind kind) => pattern.Tests.Any(test => test.Kind == kind);
}
