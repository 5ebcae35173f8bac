using System.Collections.Frozen;
using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>What each signal and pattern of a plan reads: itself, the signals and patterns of its steps, and theirs.</summary>
internal sealed class RuleReading
{
    private readonly RulePlan _plan;
    private readonly ImmutableArray<FrozenSet<FactKind>> _read;

    public RuleReading(RulePlan plan)
    {
        _plan = plan;
        _read = [.. Enumerable.Range(0, plan.KindCount).Select(kind => Gather(new FactKind(kind), AllSteps))];
    }

    /// <summary>Whether <paramref name="reader"/> is, or reads directly or through others, what yields <paramref name="kind"/>.</summary>
    public bool Reads(FactKind reader, FactKind kind) => _read[reader.Value].Contains(kind);

    /// <summary>The plan without the compositions that <paramref name="reader"/> does not read.</summary>
    public RulePlan PlanOf(FactKind reader) => _plan with
    {
        Strata = [.. _plan.Strata.Select(stratum => new Stratum([.. stratum.Compositions.Where(composition => Reads(reader, composition.Plan.Produces))]))],
    };

    /// <summary>The signals and patterns that the steps of <paramref name="reader"/> need, those of parts included; what must be absent is none of them.</summary>
    public FrozenSet<FactKind> Needed(FactKind reader) => Gather(reader, composition => composition.Steps);

    /// <summary>The names of the steps of <paramref name="reader"/> and of the parts whose steps are shown as its own.</summary>
    public IReadOnlySet<string> StepNames(FactKind reader)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        if (_plan.FindPattern(reader) is { } pattern) AddNames(pattern, names);
        return names;
    }

    private static IEnumerable<CompositionStep> AllSteps(Composition composition)
    {
        IEnumerable<CompositionStep> steps = composition.Steps.Concat(composition.Absences);
        return composition.Strength is { } strength ? steps.Append(strength) : steps;
    }

    private void AddNames(PatternPlan pattern, HashSet<string> names)
    {
        foreach (StepRule step in pattern.Rule.All) names.Add(step.Alias);
        foreach (FactKind kind in pattern.Composition.Steps.SelectMany(step => step.Kinds))
        {
            if (_plan.FindPattern(kind) is { Rule.Metadata: null } part) AddNames(part, names);
        }
    }

    private FrozenSet<FactKind> Gather(FactKind reader, Func<Composition, IEnumerable<CompositionStep>> stepsOf)
    {
        HashSet<FactKind> seen = [reader];
        Queue<FactKind> open = new([reader]);
        while (open.TryDequeue(out FactKind next))
        {
            if (_plan.FindPattern(next) is not { } pattern) continue;
            foreach (FactKind kind in stepsOf(pattern.Composition).SelectMany(step => step.Kinds))
            {
                if (seen.Add(kind)) open.Enqueue(kind);
            }
        }

        return seen.ToFrozenSet();
    }
}
