using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Compilation;

/// <summary>Rules ready to run: frozen, shared by all threads without locks.</summary>
public sealed class CompiledRules
{
    internal CompiledRules(RulePlan plan) => Plan = plan;

    /// <summary>The rules that report, by ID.</summary>
    public ImmutableArray<RuleDescriptor> Descriptors { get; internal init; } = [];

    /// <summary>What stood in the way of compiling a rule.</summary>
    public ImmutableArray<RuleProblem> Problems { get; internal init; } = [];

    /// <summary>The names of all entities, for <c>--perspective</c>; sorted.</summary>
    public ImmutableArray<string> EntityNames { get; internal init; } = [];

    /// <summary>What runs.</summary>
    internal RulePlan Plan { get; }
}
