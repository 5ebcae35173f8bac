using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Matching;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>The numbers of the sequences of each signal, in the order in which its phrases were lowered.</summary>
internal sealed class SequenceTable
{
    private readonly ILookup<int, int> _byOwner;

    public SequenceTable(PhraseAutomaton automaton) => _byOwner = automaton.Sequences
        .Select((sequence, number) => (sequence.Owner, number))
        .ToLookup(entry => entry.Owner, entry => entry.number);

    /// <summary>What the phrases of <paramref name="signal"/> became.</summary>
    public ImmutableArray<int> OfMatch(SignalPlan signal) => [.. _byOwner[signal.Kind.Value * 2]];

    /// <summary>What its exceptions became.</summary>
    public ImmutableArray<int> OfUnless(SignalPlan signal) => [.. _byOwner[(signal.Kind.Value * 2) + 1]];
}
