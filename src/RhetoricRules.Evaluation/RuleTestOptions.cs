using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation;

/// <summary>Which tests run, and what is asked of them.</summary>
public sealed record RuleTestOptions
{
    /// <summary>The tests of every rule, each run once.</summary>
    public static RuleTestOptions Default { get; } = new();

    /// <summary>The rules whose tests run; parts run with the rules that use them.</summary>
    public FindingSelector Selector { get; init; } = FindingSelector.All;

    /// <summary>Whether each clause and each alternative is deleted in turn to see whether a test needs it.</summary>
    public bool Coverage { get; init; }

    /// <summary>What other checks found about the rules; it is told among the problems of the tests.</summary>
    public ImmutableArray<RuleProblem> Further { get; init; } = [];

    /// <summary>How many tests may run at once; the result is the same for any number.</summary>
    public int Jobs { get; init; } = 1;
}
