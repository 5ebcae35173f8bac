using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>What each pattern of a plan reads: the signals and patterns of its steps, and theirs.</summary>
internal sealed class RuleReading
{
    private readonly RulePlan _plan;
    private readonly ImmutableArray<FrozenSet<FactKind>> _read;

    public RuleReading(RulePlan plan)
    {
        _plan = plan;
        _read = [.. plan.Patterns.Select(pattern => Gather(pattern, composition => composition.Steps.Concat(composition.Absences)))];
    }

    /// <summary>Whether <paramref name="pattern"/> is, or reads directly or through others, what yields <paramref name="kind"/>.</summary>
    public bool Reads(PatternPlan pattern, FactKind kind) => _read[pattern.Composition.Produces.Value - _plan.Signals.Length].Contains(kind);

    /// <summary>The plan without the compositions that <paramref name="pattern"/> does not read.</summary>
    public RulePlan PlanOf(PatternPlan pattern) => _plan with
    {
        Strata = [.. _plan.Strata.Select(stratum => new Stratum([.. stratum.Compositions.Where(composition => Reads(pattern, composition.Plan.Produces))]))],
    };

    /// <summary>The signals that the steps of <paramref name="pattern"/> need, those of parts included; what must be absent is none of them.</summary>
    public FrozenSet<FactKind> Needed(PatternPlan pattern) => Gather(pattern, composition => composition.Steps);

    /// <summary>The names of the steps of <paramref name="pattern"/> and of the parts whose steps are shown as its own.</summary>
    public IReadOnlySet<string> StepNames(PatternPlan pattern)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        AddNames(pattern, names);
        return names;
    }

    private void AddNames(PatternPlan pattern, HashSet<string> names)
    {
        foreach (StepRule step in pattern.Rule.All) names.Add(step.Alias);
        foreach (FactKind kind in pattern.Composition.Steps.SelectMany(step => step.Kinds))
        {
            if (_plan.FindPattern(kind) is { Rule.Metadata: null } part) AddNames(part, names);
        }
    }

    private FrozenSet<FactKind> Gather(PatternPlan pattern, Func<Composition, IEnumerable<CompositionStep>> stepsOf)
    {
        HashSet<FactKind> seen = [pattern.Composition.Produces];
        Queue<PatternPlan> open = new([pattern]);
        while (open.TryDequeue(out PatternPlan? next))
        {
            foreach (FactKind kind in stepsOf(next.Composition).SelectMany(step => step.Kinds))
            {
                if (seen.Add(kind) && _plan.FindPattern(kind) is { } used) open.Enqueue(used);
            }
        }

        return seen.ToFrozenSet();
    }
}
