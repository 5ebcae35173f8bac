namespace RhetoricRules.Evaluation.Attributions;

/// <summary>The score of attributions of one kind over all articles. An interval is null where the figure is.</summary>
/// <param name="Kind">Which attributions.</param>
/// <param name="Counts">What was counted; the figures are its properties.</param>
/// <param name="Content">The interval of the contents' F1.</param>
/// <param name="Cue">The interval of the cues' F1.</param>
/// <param name="Source">The interval of the sources' F1.</param>
/// <param name="Speakers">The interval of the accuracy of speakers.</param>
public sealed record ScoreRow(ScoredKind Kind, AttributionCounts Counts, Interval? Content, Interval? Cue, Interval? Source, Interval? Speakers);
