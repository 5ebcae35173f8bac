using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>An article of a baseline with what was found in it. Compared by reference.</summary>
public sealed record RecordedArticle
{
    /// <summary>Its ID.</summary>
    public required string Id { get; init; }

    /// <summary>Its path as it was given, with slashes.</summary>
    public required string Path { get; init; }

    /// <summary>Its line in a file of JSON Lines, from 1; null elsewhere.</summary>
    public int? Line { get; init; }

    /// <summary>The mark of its text and of what is known besides.</summary>
    public required string Hash { get; init; }

    /// <summary>How many words it has.</summary>
    public required int Words { get; init; }

    /// <summary>The text with what is known besides; null where the baseline keeps no texts.</summary>
    public RecordedText? Text { get; init; }

    /// <summary>The findings by offset, then by rule.</summary>
    public required ImmutableArray<RecordedFinding> Findings { get; init; }

    /// <summary>Whether it is the same article in the same place.</summary>
    internal bool IsAt(RecordedArticle other) => Path == other.Path && Line == other.Line;
}

/// <summary>An article as it was when it was recorded.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Title">The headline as its source gave it.</param>
/// <param name="Source">The outlet.</param>
/// <param name="Date">The date as its source wrote it.</param>
public sealed record RecordedText(string Text, string? Title, string? Source, string? Date)
{
    /// <summary>The article called <paramref name="id"/>, read anew.</summary>
    public Article Read(string id) => ArticleReader.Read(Text, new ArticleMetadata(id, Title, Source, Date));
}
