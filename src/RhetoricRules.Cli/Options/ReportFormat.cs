namespace RhetoricRules.Cli.Options;

/// <summary>How a report is written.</summary>
internal enum ReportFormat : byte
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs: JSON, one object a line.</summary>
    Json,

    /// <summary>For R, pandas and spreadsheets: comma-separated values.</summary>
    Csv,

    /// <summary>For notes, pull requests and wikis.</summary>
    Markdown,

    /// <summary>For browsers: one file that needs nothing else.</summary>
    Html,

    /// <summary>For papers and pages: a picture.</summary>
    Svg,
}
