using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>A fact with all it rests on: the words and the phrase that found them, or the steps and the clauses that hold between them.</summary>
public sealed class Proof
{
    /// <summary>The step of the pattern that it fills; empty at the top.</summary>
    public required string Step { get; init; }

    /// <summary>The signal or pattern.</summary>
    public required string Rule { get; init; }

    /// <summary>The words.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Who says them: as the article has the name, or words for somebody unnamed.</summary>
    public required string Speaker { get; init; }

    /// <summary>The actor the speaker is or belongs to; null where the side is unknown.</summary>
    public string? Entity { get; init; }

    /// <summary>Where the words stand and whose voice they are in, by the rule language's names: <c>body</c>, <c>quote</c>.</summary>
    public required ImmutableArray<string> Places { get; init; }

    /// <summary>The phrase that matched, for a signal; null for a pattern.</summary>
    public RulePhrase? Phrase { get; init; }

    /// <summary>What was captured.</summary>
    public ImmutableArray<ProofRole> Roles { get; init; } = [];

    /// <summary>The facts of a pattern's steps, in step order; a step that counts has several.</summary>
    public ImmutableArray<Proof> Steps { get; init; } = [];

    /// <summary>The pattern's clauses and why they hold; for a match that counts for nothing, the one that does not.</summary>
    public ImmutableArray<ClauseCheck> Clauses { get; init; } = [];

    /// <summary>What makes the fact less sure; empty where nothing does.</summary>
    public ImmutableArray<string> Doubts { get; init; } = [];

    /// <summary>The finding, where the proof is that of one.</summary>
    public Finding? Finding { get; init; }
}
