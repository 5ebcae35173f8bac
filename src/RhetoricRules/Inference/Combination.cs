using System.Collections.Immutable;

namespace RhetoricRules.Inference;

/// <summary>Facts that together fill the steps of a composition.</summary>
/// <param name="Facts">For each step its fact; null for the steps that count.</param>
/// <param name="Counted">For each step that counts, how many facts it found and the first of them.</param>
/// <param name="IsDoubtful">Whether something in it rests on the unknown.</param>
internal sealed record Combination(ImmutableArray<FactId?> Facts, ImmutableArray<CountedStep> Counted, bool IsDoubtful)
{
    /// <summary>A further fact that makes it stronger, or null.</summary>
    public FactId? Strength { get; init; }
}

/// <summary>What a counting step found.</summary>
/// <param name="Step">The step.</param>
/// <param name="Total">How many facts, or how many distinct ones where the step asks for those.</param>
/// <param name="First">The first of them, at most <see cref="Kept"/>.</param>
internal sealed record CountedStep(int Step, int Total, ImmutableArray<FactId> First)
{
    /// <summary>How many facts a proof keeps of a count, so that proofs stay short in long texts.</summary>
    public const int Kept = 12;
}
