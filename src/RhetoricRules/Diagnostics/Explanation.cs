using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>Why a rule fires in an article, and why it does not: a plain value, compared by reference.</summary>
public sealed class Explanation
{
    /// <summary>The article.</summary>
    public required Article Article { get; init; }

    /// <summary>The rule.</summary>
    public required ExplainedRule Rule { get; init; }

    /// <summary>The proof of each finding, or of each fact of a part or signal, in text order.</summary>
    public required ImmutableArray<Proof> Proofs { get; init; }

    /// <summary>How many more there are outside of the part of the article that was asked for; zero where it was asked for whole.</summary>
    public int Elsewhere { get; init; }

    /// <summary>Candidates that came to nothing, the nearest miss first; as many as were asked for.</summary>
    public required ImmutableArray<NearMiss> Misses { get; init; }

    /// <summary>How many candidates came to nothing, those included that are not in <see cref="Misses"/>; zero where none were asked for.</summary>
    public required int MissCount { get; init; }

    /// <summary>The signals that the rule looks for, and how often the article has them.</summary>
    public required ImmutableArray<SignalTally> Signals { get; init; }
}
