using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>An article as results tell of it: how long it is, whose it is, which moves it has.</summary>
public sealed record StudiedArticle
{
    /// <summary>Its ID.</summary>
    public required string Id { get; init; }

    /// <summary>Its path as it was given.</summary>
    public required string Path { get; init; }

    /// <summary>The mark of its text.</summary>
    public required string Hash { get; init; }

    /// <summary>How many words it has.</summary>
    public required int Words { get; init; }

    /// <summary>How many UTF-16 units it has; null where the results do not tell.</summary>
    public int? Length { get; init; }

    /// <summary>The outlet or author; null where that is unknown.</summary>
    public string? Source { get; init; }

    /// <summary>The date as its source wrote it; null where that is unknown.</summary>
    public string? Date { get; init; }

    /// <summary>Who speaks how much; null where the results do not tell.</summary>
    public ImmutableArray<SpeakerWords>? Speakers { get; init; }

    /// <summary>The moves, in text order.</summary>
    public required ImmutableArray<StudiedMove> Moves { get; init; }
}
