using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Reporting;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>How a rule's test went, and what to show of it.</summary>
internal sealed class RuleTestResult
{
    /// <summary>The pattern or signal the test belongs to.</summary>
    public required TestedRule Owner { get; init; }

    /// <summary>The name of that pattern or signal.</summary>
    public string Rule => Owner.Name;

    /// <summary>The test.</summary>
    public required RuleTest Test { get; init; }

    /// <summary>The test's number in its list, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>How it went.</summary>
    public required RuleTestOutcome Outcome { get; init; }

    /// <summary>What is not as it should be, for people; null where the test passes or what it tells is known.</summary>
    public string? Failure { get; init; }

    /// <summary>The small article of the test, marks taken out.</summary>
    public required Article Article { get; init; }

    /// <summary>What is expected and what was found instead; empty where all is well.</summary>
    public ImmutableArray<Mark> Marks { get; init; } = [];

    /// <summary>Why the rule did what it did; null where all is well, and where the marks cannot be read.</summary>
    public TestExplanation? Explanation { get; init; }

    /// <summary>Whether all is well.</summary>
    public bool Passed => Failure is null;

    /// <summary>The test as people call it: <c>match 3</c>.</summary>
    public string Name => string.Create(CultureInfo.InvariantCulture, $"{KindOf(Test.Kind)} {Number}");

    private static string KindOf(RuleTestKind kind) => kind switch
    {
        RuleTestKind.Match => "match",
        RuleTestKind.NoMatch => "no-match",
        RuleTestKind.KnownMiss => "known-misses",
        _ => "known-false-alarms",
    };
}
