namespace RhetoricRules.Cli.Options;

/// <summary>How a list is written.</summary>
internal enum RuleListFormat : byte
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For spreadsheets and R.</summary>
    Csv,

    /// <summary>A JSON object a line.</summary>
    JsonLines,
}
