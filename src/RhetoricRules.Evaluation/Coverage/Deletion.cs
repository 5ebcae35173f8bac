using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Matching;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>
/// The rules without one clause. Nothing is compiled anew: a clause of a pattern is part of a composition, one of a signal part of what is asked of its hits,
/// and an alternative is a set of sequences whose hits are left out, which is what happens when a phrase does not have it.
/// </summary>
internal abstract class Deletion
{
    /// <summary>Whether the deletion can change anything in a test that ran like <paramref name="trace"/>.</summary>
    public abstract bool Concerns(TestTrace trace);

    /// <summary>What the test's pattern reports without the clause.</summary>
    public ImmutableArray<Move> Run(TestTrace trace, CancellationToken cancellation) =>
        TestRun.Of(trace.Test, Edit(trace.Plan), LeavesOut, cancellation).MovesOf(trace.Test.Pattern with { Composition = EditedComposition(trace.Test.Pattern.Composition) });

    /// <summary>The plan without the clause.</summary>
    protected virtual RulePlan Edit(RulePlan plan) => plan;

    /// <summary>A composition without the clause.</summary>
    protected virtual Composition EditedComposition(Composition plan) => plan;

    /// <summary>Sees every hit; null leaves out none.</summary>
    protected virtual Predicate<PhraseHit>? LeavesOut => null;
}
