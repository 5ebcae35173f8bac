namespace RhetoricRules.Cli.Options;

/// <summary>Where a report goes, ready to be written to.</summary>
/// <param name="output">The file, pipe or terminal.</param>
/// <param name="format">How to write.</param>
/// <param name="terminal">What stands at its end; <see cref="Terminal.None"/> for a file. Its colour is what the user chose.</param>
/// <param name="isFile">Whether it must be closed.</param>
internal sealed class OpenReport(TextWriter output, ReportFormat format, Terminal terminal, bool isFile) : IDisposable
{
    /// <summary>What to write to.</summary>
    public TextWriter Output => output;

    /// <summary>How to write.</summary>
    public ReportFormat Format => format;

    /// <summary>Whether to colour.</summary>
    public bool TakesColour => terminal.TakesColour;

    /// <summary>The columns to wrap to; null to wrap nothing.</summary>
    public int? Width => terminal.Width;

    /// <summary>Whether a person watches it grow.</summary>
    public bool IsOnTerminal => terminal.IsTerminal;

    /// <summary>To be called after each article: a person who watches sees it at once.</summary>
    public void ShowProgress()
    {
        if (IsOnTerminal) output.Flush();
    }

    /// <summary>To be called when all is written.</summary>
    public void End() => output.Flush();

    /// <summary>Closes the file, if it is one; what was written so far stays.</summary>
    public void Dispose()
    {
        if (isFile) output.Dispose();
    }
}
