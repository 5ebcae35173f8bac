namespace RhetoricRules.Evaluation.Attributions;

/// <summary>What is counted of attributions of one kind, in one article or many: all figures come from these counts.</summary>
/// <param name="Gold">Annotated attributions.</param>
/// <param name="Read">Attributions that the engine read.</param>
/// <param name="Content">The words of contents.</param>
/// <param name="Cue">The words of cues.</param>
/// <param name="Source">The words of sources.</param>
/// <param name="Speakers">Who was said to speak.</param>
public readonly record struct AttributionCounts(long Gold, long Read, TokenOverlap Content, TokenOverlap Cue, TokenOverlap Source, SourceMatches Speakers)
{
    /// <summary>Both together.</summary>
    public static AttributionCounts operator +(AttributionCounts left, AttributionCounts right) => new(
        left.Gold + right.Gold,
        left.Read + right.Read,
        left.Content + right.Content,
        left.Cue + right.Cue,
        left.Source + right.Source,
        left.Speakers + right.Speakers);
}
