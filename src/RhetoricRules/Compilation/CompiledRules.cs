using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Compilation;

/// <summary>Rules ready to run: frozen, shared by all threads without locks.</summary>
public sealed class CompiledRules
{
    // A level-1 pattern's own signal is the pattern itself to its author.
    private const string OwnSignal = "#match";

    internal CompiledRules(RulePlan plan) => Plan = plan;

    /// <summary>The rules that report, by ID.</summary>
    public ImmutableArray<RuleDescriptor> Descriptors { get; internal init; } = [];

    /// <summary>What stood in the way of compiling a rule.</summary>
    public ImmutableArray<RuleProblem> Problems { get; internal init; } = [];

    /// <summary>The names of all entities, for <c>--perspective</c>; sorted.</summary>
    public ImmutableArray<string> EntityNames { get; internal init; } = [];

    /// <summary>The rules that can be explained: patterns and their parts, then signals.</summary>
    public ImmutableArray<ExplainedRule> Explainable =>
    [
        .. Plan.Patterns.Select(pattern => pattern.Rule).Select(pattern => new ExplainedRule(
            pattern.Key, pattern.Name, pattern.Metadata?.Descriptor.Id.Value ?? "", pattern.Metadata is null ? "part" : "pattern", pattern.Place)),
        .. Plan.Signals.Select(signal => signal.Rule).Where(signal => !signal.Key.EndsWith(OwnSignal, StringComparison.Ordinal))
            .Select(signal => new ExplainedRule(signal.Key, signal.Name, "", "signal", signal.Place)),
    ];

    /// <summary>What runs.</summary>
    internal RulePlan Plan { get; }
}
