namespace RhetoricRules.Reporting;

/// <summary>How a text report looks.</summary>
public sealed record TextReportOptions
{
    /// <summary>Plain and never wrapped: what a file or a pipe gets.</summary>
    public static TextReportOptions Plain { get; } = new();

    /// <summary>Whether to colour with ANSI escapes.</summary>
    public bool Colour { get; init; }

    /// <summary>The columns to wrap to; null to wrap nothing.</summary>
    public int? Width { get; init; }

    /// <summary>Whether to leave out articles without findings and the table at the end.</summary>
    public bool FindingsOnly { get; init; }
}
