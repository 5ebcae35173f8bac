using System.Collections.Immutable;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>The choices of a run that decide what is found.</summary>
/// <param name="Select">What was asked for; empty for everything.</param>
/// <param name="Ignore">What was left out.</param>
/// <param name="MinSeverity">The least severity.</param>
/// <param name="Perspective">The actor to whom an office without a country belongs; null for the pack's own.</param>
public sealed record RecordedOptions(ImmutableArray<string> Select, ImmutableArray<string> Ignore, string MinSeverity, string? Perspective = null)
{
    /// <summary>The choices of <paramref name="options"/>.</summary>
    internal static RecordedOptions Of(AnalysisOptions options) => new(
        options.Selector.Select, options.Selector.Ignore, ReportNames.Of(options.MinimumSeverity), options.Perspective);

    /// <summary>In which options <paramref name="other"/> differs, as they are typed, with both values; empty where in none.</summary>
    public ImmutableArray<string> DifferencesFrom(RecordedOptions other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ImmutableArray<string>.Builder differences = ImmutableArray.CreateBuilder<string>();
        if (!Select.SequenceEqual(other.Select)) differences.Add($"--select ({Told(other.Select)}; now {Told(Select)})");
        if (!Ignore.SequenceEqual(other.Ignore)) differences.Add($"--ignore ({Told(other.Ignore)}; now {Told(Ignore)})");
        if (MinSeverity != other.MinSeverity) differences.Add($"--min-severity ({other.MinSeverity}; now {MinSeverity})");
        if (Perspective != other.Perspective) differences.Add($"--perspective ({other.Perspective ?? "the pack's"}; now {Perspective ?? "the pack's"})");
        return differences.ToImmutable();
    }

    private static string Told(ImmutableArray<string> names) => names.IsEmpty ? "none" : string.Join(',', names);
}
