using System.Collections.Immutable;
using RhetoricRules.Matching;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>Takes an alternative out of a phrase: the sequences that go through it.</summary>
internal sealed class AlternativeDeletion(ImmutableHashSet<int> sequences) : Deletion
{
    protected override Predicate<PhraseHit>? LeavesOut => hit => sequences.Contains(hit.Sequence);

    /// <summary>Only where one of the sequences was found: all others find what they found before.</summary>
    public override bool Concerns(TestTrace trace) => sequences.Any(trace.Sequences.Contains);
}
