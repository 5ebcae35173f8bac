using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>What one article adds to a group.</summary>
/// <param name="Words">The words that count.</param>
/// <param name="Techniques">The numbers of the techniques of the moves that count, in text order.</param>
internal readonly record struct GroupUnit(int Words, ImmutableArray<int> Techniques);
