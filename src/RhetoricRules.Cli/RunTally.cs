using RhetoricRules.Cli.Options;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;

namespace RhetoricRules.Cli;

/// <summary>Counts what a run has met so far, and from it the exit code.</summary>
/// <param name="failOn">The least finding that fails the run.</param>
internal sealed class RunTally(FailOn failOn)
{
    private int _articles;
    private int _findings;
    private bool _fails;
    private bool _isAnalysed;

    /// <summary>How many articles could not be analysed.</summary>
    public int Failed { get; private set; }

    /// <summary>How far the run has come, for the person who waits.</summary>
    public string Progress => FormattableString.Invariant($"{_articles:N0} articles{(_isAnalysed ? $", {_findings:N0} findings" : "")}");

    /// <summary>How many articles could not be analysed, in words.</summary>
    public string Failures => Failed == _articles
        ? "No article could be analysed."
        : FormattableString.Invariant($"{Failed:N0} of {_articles:N0} articles could not be analysed; the report covers the others.");

    /// <summary>What to tell the caller: trouble before findings before done.</summary>
    public int ExitCode => Failed > 0 ? Cli.ExitCode.Trouble : _fails ? Cli.ExitCode.Findings : Cli.ExitCode.Done;

    /// <summary>Counts one article.</summary>
    public void Count(ArticleReport article)
    {
        _articles++;
        if (article.Problems.Any(problem => problem.Severity == Severity.Error)) Failed++;
        if (article.Result is not { } result) return;
        _isAnalysed = true;
        _findings += result.Findings.Length;
        _fails |= failOn != FailOn.Never && result.Findings.Any(finding => finding.Severity >= (Severity)(failOn - 1));
    }
}
