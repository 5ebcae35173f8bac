using System.Collections.Immutable;

namespace RhetoricRules.Inference;

/// <summary>Compositions that read only facts of earlier strata: they can run in any order.</summary>
internal sealed record Stratum(ImmutableArray<PreparedComposition> Compositions);
