using System.Collections.Immutable;

namespace RhetoricRules.Inference;

/// <summary>One step of a composition, or one of its absences.</summary>
/// <param name="Name">Its alias.</param>
/// <param name="Kinds">Kinds of facts of which any will do.</param>
/// <param name="AtLeast">How many facts there must be; for an absence, how many forbid.</param>
/// <param name="AtMost">How many there may be; null for any number.</param>
/// <param name="Own">A reach of its own, measured from the reported step alone; null for the composition's.</param>
/// <param name="Same">What its facts have in common with the reported one.</param>
internal sealed record CompositionStep(
    string Name, ImmutableArray<FactKind> Kinds, CountBound AtLeast, CountBound? AtMost, Reach? Own, Sameness Same)
{
    /// <summary>Whether the step counts facts instead of taking one.</summary>
    public bool Counts => AtLeast is not { Number: 1, By: null, IsRate: false } || AtMost is not null;
}
