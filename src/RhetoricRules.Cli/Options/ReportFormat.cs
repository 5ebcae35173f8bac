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

    /// <summary>For pages and pull requests: Markdown.</summary>
    Markdown,
}
