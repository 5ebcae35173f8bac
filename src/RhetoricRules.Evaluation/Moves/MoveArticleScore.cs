using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>What is counted in one article. Every list is sorted by code and holds only codes that occur. Compared by reference.</summary>
public sealed record MoveArticleScore
{
    /// <summary>The article's name.</summary>
    public required string Name { get; init; }

    /// <summary>The codes that the gold uses.</summary>
    public required ImmutableArray<CodeScore> Codes { get; init; }

    /// <summary>The codes that were found and that the gold does not use.</summary>
    public required ImmutableArray<CodeScore> Unjudged { get; init; }

    /// <summary>The overlap by characters, whatever the code.</summary>
    public required CharacterOverlap Spans { get; init; }

    /// <summary>The overlap by characters of each code.</summary>
    public required ImmutableSortedDictionary<string, CharacterOverlap> Techniques { get; init; }

    /// <summary>The sentences that each code of the gold is on, in its order; also of codes that do not occur here.</summary>
    public required ImmutableArray<SentenceAgreement> Sentences { get; init; }

    /// <summary>What was found where something is annotated.</summary>
    public required ImmutableArray<Confusion> Confusions { get; init; }

    /// <summary>What each entry and phrase brings; null where nobody asked.</summary>
    public ImmutableArray<SourceScore>? Sources { get; init; }

    /// <summary>All codes of the gold together.</summary>
    public CodeScore All => CodeScore.Sum(Name, Codes);
}
