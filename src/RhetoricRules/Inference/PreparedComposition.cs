using System.Collections.Immutable;

namespace RhetoricRules.Inference;

/// <summary>A composition with what every search over it needs, worked out once and never changed: threads share it.</summary>
/// <param name="Plan">The composition.</param>
/// <param name="SearchOrder">The order in which a search fills its steps.</param>
/// <param name="Told">For each step, absence and strength what conditions look at in its facts.</param>
internal sealed record PreparedComposition(
    Composition Plan, ImmutableArray<int> SearchOrder, ImmutableArray<ImmutableArray<Operand>> Told)
{
    /// <summary>Prepares <paramref name="plan"/>.</summary>
    public static PreparedComposition Of(Composition plan) => new(plan, plan.SearchOrder(), plan.Told());
}
