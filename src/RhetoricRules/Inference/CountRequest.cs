namespace RhetoricRules.Inference;

/// <summary>What is to be counted, and around which facts.</summary>
/// <param name="Number">The number of the step or absence.</param>
/// <param name="Step">The step or absence.</param>
/// <param name="Timeline">Its facts.</param>
/// <param name="Chosen">The facts of the other steps.</param>
/// <param name="IsAbsence">Whether further facts are counted: those of the steps are left out, and <paramref name="Least"/> is asked of conditions too.</param>
/// <param name="Least">How sure it must be that a fact shares what it must.</param>
internal readonly record struct CountRequest(
    int Number, CompositionStep Step, FactTimeline Timeline, FactId?[] Chosen, bool IsAbsence = false, Truth Least = Truth.True)
{
    /// <summary>Whether some bound is a rate.</summary>
    public bool AsksForRate => Step.AtLeast.IsRate || Step.AtMost is { IsRate: true };
}
