using System.Collections.Immutable;

namespace RhetoricRules.Counting;

/// <summary>An entry of a category that stands for exactly itself.</summary>
/// <param name="Category">The number of its category.</param>
/// <param name="Rest">Its words after the first.</param>
internal sealed record ExactEntry(int Category, ImmutableArray<ExactWord> Rest);
