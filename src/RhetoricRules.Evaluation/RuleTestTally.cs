using System.Globalization;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>How many tests passed, failed, and told what is known.</summary>
internal readonly record struct RuleTestTally(int Passed, int Failed, int Outdated, int KnownMisses, int KnownFalseAlarms)
{
    /// <summary>The tally of <paramref name="results"/>.</summary>
    public static RuleTestTally Of(IEnumerable<RuleTestResult> results)
    {
        var tally = default(RuleTestTally);
        foreach (RuleTestResult result in results)
        {
            tally = result.Outcome switch
            {
                RuleTestOutcome.Passed => tally with { Passed = tally.Passed + 1 },
                RuleTestOutcome.Failed => tally with { Failed = tally.Failed + 1 },
                RuleTestOutcome.Outdated => tally with { Outdated = tally.Outdated + 1 },
                _ when result.Test.Kind == RuleTestKind.KnownMiss => tally with { KnownMisses = tally.KnownMisses + 1 },
                _ => tally with { KnownFalseAlarms = tally.KnownFalseAlarms + 1 },
            };
        }

        return tally;
    }

    /// <summary>A number with what it counts: <c>2 rules</c>.</summary>
    public static string Counted(int number, string thing) => string.Create(CultureInfo.InvariantCulture, $"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>The tally in words: <c>14 passed, 1 failed; 1 known miss</c>.</summary>
    public override string ToString()
    {
        if (this == default) return "no tests";
        List<string> known = [];
        if (KnownMisses > 0) known.Add(KnownMisses == 1 ? "1 known miss" : string.Create(CultureInfo.InvariantCulture, $"{KnownMisses} known misses"));
        if (KnownFalseAlarms > 0) known.Add(Counted(KnownFalseAlarms, "known false alarm"));
        string outdated = Outdated > 0 ? string.Create(CultureInfo.InvariantCulture, $", {Outdated} outdated") : "";
        string failed = Failed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {Failed} failed") : "";
        string passed = Counted(Passed, "test") + " passed";
        return $"{passed}{failed}{outdated}{(known.Count > 0 ? "; " + string.Join(", ", known) : "")}";
    }
}
