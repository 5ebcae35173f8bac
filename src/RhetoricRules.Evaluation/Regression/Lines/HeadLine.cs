using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression.Lines;

/// <summary>The first line of a baseline.</summary>
internal sealed record HeadLine(int Baseline, string Engine, ImmutableArray<string> Paths, RecordedOptions Options, ImmutableArray<RecordedPack> Packs);
