using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli.Options;

/// <summary>The least finding that fails a run; all but <see cref="Never"/> are one above their <see cref="Severity"/>.</summary>
internal enum FailOn : byte
{
    /// <summary>No finding does.</summary>
    Never,

    /// <summary>Any finding.</summary>
    Note = Severity.Note + 1,

    /// <summary>A warning or an error.</summary>
    Warning = Severity.Warning + 1,

    /// <summary>An error.</summary>
    Error = Severity.Error + 1,
}
