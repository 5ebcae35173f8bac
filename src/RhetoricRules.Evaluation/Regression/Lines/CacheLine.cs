using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression.Lines;

/// <summary>The first line of a cache: the marks of the rules whose findings it holds, by ID.</summary>
internal sealed record CacheHeadLine(int Cache, ImmutableSortedDictionary<string, string> Marks);

/// <summary>What was found in the article with this mark.</summary>
internal sealed record CacheLine(string Hash, int Words, ImmutableArray<FindingLine> Findings);

/// <summary>The last line of a cache: the mark of all lines above it.</summary>
internal sealed record CacheEndLine(string End);
