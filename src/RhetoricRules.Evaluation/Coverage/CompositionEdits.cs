using System.Collections.Immutable;
using RhetoricRules.Inference;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>Compositions with something left out.</summary>
internal static class CompositionEdits
{
    /// <summary><paramref name="plan"/> without the step or absence that has <paramref name="number"/>, nor the conditions that look at it.</summary>
    public static Composition Without(Composition plan, int number)
    {
        bool isStep = number < plan.Steps.Length;
        return plan with
        {
            Steps = isStep ? plan.Steps.RemoveAt(number) : plan.Steps,
            Absences = isStep ? plan.Absences : plan.Absences.RemoveAt(number - plan.Steps.Length),
            Reported = plan.Reported > number ? plan.Reported - 1 : plan.Reported,
            Conditions = [.. plan.Conditions.Where(condition => !condition.Reads(number)).Select(condition => condition with
            {
                Left = Shifted(condition.Left, number),
                Right = condition.Right is { } right ? Shifted(right, number) : null,
            })],
        };
    }

    /// <summary><paramref name="plan"/> with the step or absence that has <paramref name="number"/> changed.</summary>
    public static Composition Change(Composition plan, int number, Func<CompositionStep, CompositionStep> change) => number < plan.Steps.Length
        ? plan with { Steps = plan.Steps.SetItem(number, change(plan.Steps[number])) }
        : plan with { Absences = plan.Absences.SetItem(number - plan.Steps.Length, change(plan.Absences[number - plan.Steps.Length])) };

    /// <summary><paramref name="plan"/> with <paramref name="change"/> made to what the steps and absences whose numbers <paramref name="concerns"/> names share.</summary>
    public static Composition ChangeSame(Composition plan, Func<int, bool> concerns, Func<Sameness, Sameness> change)
    {
        Composition changed = plan;
        for (int number = 0; number < plan.Steps.Length + plan.Absences.Length; number++)
        {
            if (concerns(number)) changed = Change(changed, number, step => step with { Same = change(step.Same) });
        }

        return changed;
    }

    /// <summary><paramref name="plan"/> without one of the kinds that it is stronger with.</summary>
    public static Composition Weaken(Composition plan, int kind)
    {
        ImmutableArray<FactKind> kinds = plan.Strength!.Kinds.RemoveAt(kind);
        return plan with { Strength = kinds.IsEmpty ? null : plan.Strength with { Kinds = kinds } };
    }

    private static Operand Shifted(Operand operand, int removed) => operand.Step > removed ? operand with { Step = operand.Step - 1 } : operand;
}
