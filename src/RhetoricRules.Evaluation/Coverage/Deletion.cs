using System.Collections.Immutable;
using RhetoricRules.Compilation;
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

    /// <summary>Whether a test that passed like <paramref name="trace"/> fails without the clause.</summary>
    public bool Fails(TestTrace trace, CancellationToken cancellation) => Concerns(trace) && IsSeen(trace, Run(trace, cancellation));

    /// <summary>What the test's rule reports without the clause.</summary>
    public ImmutableArray<Move> Run(TestTrace trace, CancellationToken cancellation) =>
        TestRun.Of(trace.Test, Edit(trace.Plan), LeavesOut, cancellation).MovesOf(trace.Test.Rule.Kind);

    /// <summary>The plan without the clause.</summary>
    protected virtual RulePlan Edit(RulePlan plan) => plan;

    /// <summary>Whether the difference shows in <paramref name="moves"/>, what is reported without the clause.</summary>
    protected virtual bool IsSeen(TestTrace trace, ImmutableArray<Move> moves) => TestExpectation.Failure(trace.Test, moves) is not null;

    /// <summary>Sees every hit; null leaves out none.</summary>
    protected virtual Predicate<PhraseHit>? LeavesOut => null;
}
