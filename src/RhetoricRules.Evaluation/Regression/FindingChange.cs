using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>A finding that came, went or moved. Compared by reference.</summary>
public sealed class FindingChange
{
    internal FindingChange(KeywordInContext words, Passage passage) => (Words, Passage) = (words, passage);

    /// <summary>What became of it.</summary>
    public required ChangeKind Kind { get; init; }

    /// <summary>The article as it is now.</summary>
    public required RecordedArticle Article { get; init; }

    /// <summary>The finding as it was recorded; null for a gained one.</summary>
    public RecordedFinding? Before { get; init; }

    /// <summary>The finding as it is now; null for a lost one.</summary>
    public RecordedFinding? Now { get; init; }

    /// <summary>The rule's ID.</summary>
    public string Rule => Any.Rule;

    /// <summary>Where its words are, or were.</summary>
    public TextSpan Span => Any.Span;

    /// <summary>What differs in a moved one: words, steps or speaker; else empty.</summary>
    public string Difference => Before is { } before && Now is { } now ? before.DifferenceFrom(now) : "";

    /// <summary>What of the rules decides, in words by which changes can be grouped.</summary>
    public required string Clause { get; init; }

    /// <summary>What was seen there; may be empty.</summary>
    public required string Told { get; init; }

    /// <summary>Its words with those around them.</summary>
    internal KeywordInContext Words { get; }

    /// <summary>The words it had before, where it moved to others; else null.</summary>
    internal KeywordInContext? WordsBefore { get; init; }

    /// <summary>The paragraphs it stands in with all its steps, for tests that are made of it.</summary>
    internal Passage Passage { get; }

    private RecordedFinding Any => Now ?? Before!;
}
