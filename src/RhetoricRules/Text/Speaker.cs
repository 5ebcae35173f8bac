using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>One source of the article, over all its mentions as a source.</summary>
/// <param name="Kind">What sort of source it is.</param>
/// <param name="Name">The fullest mention, for printing: <c>Lu Kang</c>, <c>the HKSAR government spokesman</c>; empty for the outlet and the unknown.</param>
/// <param name="Introductions">Token runs that introduce the speaker, titles and appositions included, the fullest first: here an actor's name
/// says to whom the speaker belongs.</param>
public sealed record Speaker(SpeakerKind Kind, TokenRange Name, ImmutableArray<TokenRange> Introductions);
