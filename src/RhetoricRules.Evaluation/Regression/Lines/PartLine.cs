using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression.Lines;

/// <summary>A pattern or signal that rules were built on.</summary>
internal sealed record PartLine(string Part, ImmutableSortedDictionary<string, string> Clauses, ImmutableArray<string> Phrases);
