using System.Collections.Immutable;

namespace RhetoricRules.Matching;

/// <summary>The work of an automaton, shared out among what it looks for.</summary>
/// <param name="Sequences">The share of each sequence of phrases.</param>
/// <param name="Entries">What went into the entries of lexicons, all together.</param>
internal sealed record WorkShares(ImmutableArray<SequenceWork> Sequences, double Entries);
