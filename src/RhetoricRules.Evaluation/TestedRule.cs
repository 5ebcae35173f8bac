using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>A pattern or a signal as the owner of tests, compared by identity.</summary>
internal sealed class TestedRule
{
    private TestedRule()
    {
    }

    /// <summary>What it yields.</summary>
    public required FactKind Kind { get; init; }

    /// <summary>Its unique key: <c>core-en/whataboutism</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Its name as authors write it.</summary>
    public required string Name { get; init; }

    /// <summary>The ID of a rule that reports, or <c>part</c>, or <c>signal</c>.</summary>
    public required string Label { get; init; }

    /// <summary>The tests written with it.</summary>
    public required ImmutableArray<RuleTest> Tests { get; init; }

    /// <summary>The pattern; null for a signal.</summary>
    public PatternPlan? Pattern { get; init; }

    /// <summary>What makes it a rule that reports; null for a part or a signal.</summary>
    public PatternMetadata? Metadata => Pattern?.Rule.Metadata;

    /// <summary>The step whose words are reported; null for a signal.</summary>
    public string? ReportedStep => Pattern?.Rule.Report.Alias;

    /// <summary>The signals and patterns of <paramref name="plan"/>, each at the place of its kind.</summary>
    public static ImmutableArray<TestedRule> AllOf(RulePlan plan) => [.. plan.Signals.Select(Of), .. plan.Patterns.Select(Of)];

    private static TestedRule Of(SignalPlan signal) => new() { Kind = signal.Kind, Key = signal.Rule.Key, Name = signal.Name, Label = "signal", Tests = signal.Tests };

    private static TestedRule Of(PatternPlan pattern) => new()
    {
        Kind = pattern.Composition.Produces,
        Key = pattern.Rule.Key,
        Name = pattern.Rule.Name,
        Label = pattern.Rule.Metadata?.Descriptor.Id.Value ?? "part",
        Tests = pattern.Rule.Tests,
        Pattern = pattern,
    };
}
