using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>Something that a signal or a pattern found: the characters, and for a pattern the steps behind it.</summary>
internal sealed record FoundWords(TextSpan Span, ImmutableArray<FindingStep> Steps);
