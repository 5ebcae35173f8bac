using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>A rhetorical move: steps that one finding needs. A level-1 pattern is lowered to one step over its own signal, alias <c>match</c>.</summary>
/// <param name="Key">Its unique key in the <see cref="RuleSet"/>.</param>
/// <param name="Name">Its name as authors write it.</param>
/// <param name="Place">Where it is defined.</param>
/// <param name="Metadata">What makes it a rule that reports; null for a part.</param>
/// <param name="All">The steps; at least one.</param>
/// <param name="None">What must be absent.</param>
/// <param name="InOrder">Whether each step starts after the one before ends; steps with a window of their own stand outside.</param>
/// <param name="Within">How near the steps are.</param>
/// <param name="Same">What the steps have in common.</param>
/// <param name="Where">Further conditions.</param>
/// <param name="Report">What is reported.</param>
internal sealed record PatternRule(
    string Key,
    string Name,
    RulePlace Place,
    PatternMetadata? Metadata,
    ImmutableArray<StepRule> All,
    ImmutableArray<StepRule> None,
    bool InOrder,
    WindowRule Within,
    SameRule Same,
    ImmutableArray<ConditionRule> Where,
    ReportRule Report)
{
    /// <summary>The alias of a level-1 pattern's only step.</summary>
    public const string OnlyStep = "match";

    /// <summary>Keys of the signals or patterns of which one more in the window makes a finding surer.</summary>
    public ImmutableArray<string> StrongerWith { get; init; } = [];

    /// <summary>The tests written with the pattern.</summary>
    public ImmutableArray<RuleTest> Tests { get; init; } = [];

    /// <summary>Its <c>in-order</c>, <c>within</c>, <c>same</c> and <c>stronger-with</c> as they are written.</summary>
    public ImmutableArray<WrittenClause> Written { get; init; } = [];
}
