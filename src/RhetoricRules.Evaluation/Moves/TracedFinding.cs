using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>A finding with what it is owed to. Compared by reference.</summary>
/// <param name="unit">The finding.</param>
/// <param name="sources">The phrases of its proof and the entries that filled their lexicons, each once.</param>
public sealed class TracedFinding(FoundUnit unit, ImmutableArray<FindingSource> sources)
{
    /// <summary>The finding.</summary>
    public FoundUnit Unit { get; } = unit;

    /// <summary>The phrases of its proof and the entries that filled their lexicons, each once.</summary>
    public ImmutableArray<FindingSource> Sources { get; } = sources;
}
