using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>One annotated run of words.</summary>
/// <param name="Id">The annotation's name.</param>
/// <param name="Article">The article's file name or ID.</param>
/// <param name="Span">The words, in UTF-16 units, end exclusive.</param>
/// <param name="Coders">For each code how many coders marked it; empty for a hard negative.</param>
/// <param name="Forbidden">Codes that must not be found here; empty for a move.</param>
public sealed record GoldUnit(
    string Id, string Article, TextSpan Span, ImmutableSortedDictionary<string, int> Coders, ImmutableArray<string> Forbidden);
