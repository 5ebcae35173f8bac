using RhetoricRules.Diagnostics;

namespace RhetoricRules;

/// <summary>What a run may choose. Change a copy: <c>AnalysisOptions.Default with { … }</c>.</summary>
public sealed record AnalysisOptions
{
    /// <summary>Everything, no perspective.</summary>
    public static AnalysisOptions Default { get; } = new();

    /// <summary>Findings below it are left out.</summary>
    public Severity MinimumSeverity { get; init; } = Severity.Note;

    /// <summary>Which rules report.</summary>
    public FindingSelector Selector { get; init; } = FindingSelector.All;

    /// <summary>The name of the entity to which an office without a country belongs; null for the pack's own.</summary>
    public string? Perspective { get; init; }

    /// <summary>The name of the entity whose own speech or post every article is; null where articles are reports, or name their author.</summary>
    internal string? Speaker { get; init; }
}
