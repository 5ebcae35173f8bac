namespace RhetoricRules.Evaluation.Attributions;

/// <summary>How often the right one was said to speak.</summary>
/// <param name="Gold">Annotated attributions that have a source and a content.</param>
/// <param name="Matched">Those of them whose content the engine found, by half.</param>
/// <param name="Right">Those of the matched whose source it found too.</param>
public readonly record struct SourceMatches(long Gold, long Matched, long Right)
{
    /// <summary>Right ones among the matched; null where none was matched.</summary>
    public double? Accuracy => Matched == 0 ? null : (double)Right / Matched;

    /// <summary>Both together.</summary>
    public static SourceMatches operator +(SourceMatches left, SourceMatches right) => new(left.Gold + right.Gold, left.Matched + right.Matched, left.Right + right.Right);
}
