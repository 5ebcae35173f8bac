using RhetoricRules.Reporting;

namespace RhetoricRules.Cli.Options;

/// <summary>A report being written.</summary>
internal sealed class OpenReport(IReportWriter writer, TextWriter output, bool isOnTerminal, bool isFile) : IDisposable
{
    /// <summary>Whether a person watches it grow.</summary>
    public bool IsOnTerminal { get; } = isOnTerminal;

    /// <summary>Adds an article. A person who watches sees it at once.</summary>
    public void Write(ArticleReport article)
    {
        writer.Write(article);
        if (IsOnTerminal) output.Flush();
    }

    /// <summary>Adds what belongs to the run as a whole.</summary>
    public void End()
    {
        writer.End();
        output.Flush();
    }

    /// <summary>Closes the file, if it is one; what was written so far stays.</summary>
    public void Dispose()
    {
        if (isFile) output.Dispose();
    }
}
