using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>An annotated attribution. Each part may stand in several pieces, or be missing.</summary>
/// <param name="Source">The words that name who speaks.</param>
/// <param name="Cue">The words that show that somebody speaks.</param>
/// <param name="Content">What is said.</param>
public sealed record GoldAttribution(ImmutableArray<TextSpan> Source, ImmutableArray<TextSpan> Cue, ImmutableArray<TextSpan> Content);
