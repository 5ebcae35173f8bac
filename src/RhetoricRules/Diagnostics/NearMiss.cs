using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>A candidate that came to nothing. Nearer is: fewer clauses that fail, then more steps that were found, then earlier in the text.</summary>
public sealed class NearMiss
{
    /// <summary>The pattern or signal that was tried: the rule itself, or one of the parts it rests on.</summary>
    public required string Rule { get; init; }

    /// <summary>The words that would have been reported, or that the reported step matched.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The steps that were found, in step order, the reported one among them.</summary>
    public required ImmutableArray<Proof> Steps { get; init; }

    /// <summary>The clauses in the order in which they are looked at.</summary>
    public required ImmutableArray<ClauseCheck> Clauses { get; init; }

    /// <summary>The first clause that fails.</summary>
    public ClauseCheck Failed => Clauses.First(clause => clause.Outcome == ClauseOutcome.Failed);

    /// <summary>How many clauses fail; at least one.</summary>
    public int FailedCount => Clauses.Count(clause => clause.Outcome == ClauseOutcome.Failed);

    /// <summary>The miss on one line: where, which words, and the first clause that fails.</summary>
    public required string Summary { get; init; }
}
