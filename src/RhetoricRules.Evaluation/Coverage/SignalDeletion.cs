using System.Collections.Immutable;
using RhetoricRules.Compilation;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>Changes what is asked of the hits of a signal: the places where they must stand, their polarity, who speaks.</summary>
internal sealed class SignalDeletion(SignalPlan edited, ImmutableHashSet<int> sequences) : Deletion
{
    /// <summary>Only where the signal was found, whether it counted or not.</summary>
    public override bool Concerns(TestTrace trace) => sequences.Any(trace.Sequences.Contains);

    protected override RulePlan Edit(RulePlan plan) => plan with { Signals = plan.Signals.SetItem(edited.Kind.Value, edited) };
}
