using System.Collections.Immutable;
using RhetoricRules.Inference;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>Takes away what a pattern is <c>stronger-with</c>. No test says how sure a finding is, so it is enough that some finding becomes less sure.</summary>
internal sealed class StrengthDeletion(Composition edited) : CompositionDeletion(edited)
{
    /// <summary>Only where a finding is stronger for anything.</summary>
    public override bool Concerns(TestTrace trace) => trace.Stronger > 0 && base.Concerns(trace);

    protected override bool IsSeen(TestTrace trace, ImmutableArray<Move> moves) => moves.Count(move => move.IsStronger) < trace.Stronger;
}
