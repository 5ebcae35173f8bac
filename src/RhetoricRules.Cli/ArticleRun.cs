using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;

namespace RhetoricRules.Cli;

/// <summary>A run over articles: reads them, does the command's work on each, tells problems, and writes the report.</summary>
/// <param name="world">The world.</param>
/// <param name="options">How many at once, how large.</param>
/// <param name="messages">The voice on standard error.</param>
internal sealed class ArticleRun(CommandWorld world, RunOptions options, Messages messages)
{
    /// <summary>The inputs that <paramref name="paths"/> name; those that yield nothing are told.</summary>
    /// <exception cref="CommandException">There is no path; the message names <paramref name="command"/>.</exception>
    public InputPaths Open(string[]? paths, string command)
    {
        if (paths is not { Length: > 0 })
        {
            throw new CommandException(
                "name at least one article.",
                $"a file, a folder, a glob, or - for standard input: `rhetoric {command} article.txt`. All options: `rhetoric {command} --help`.");
        }

        InputPaths inputs = new(world);
        foreach (string path in paths) inputs.Add(path);
        foreach (string complaint in inputs.Complaints) messages.Error(complaint);
        return inputs;
    }

    /// <summary>Does <paramref name="work"/> on every article of <paramref name="files"/>, on many threads, and writes the reports in order.</summary>
    public void Do(ParseResult parse, IReadOnlyList<InputFile> files, OpenReport report, IReportWriter writer, RunTally tally, Func<ArticleText, ArticleReport> work)
    {
        RepeatedProblems problems = new(messages);
        SharedIds ids = new();
        messages.WithProgress(report.IsOnTerminal, tell =>
        {
            foreach (ArticleReport article in Reports(parse, files, work))
            {
                problems.Tell(article);
                ids.Add(article);
                writer.Write(article);
                report.ShowProgress();
                tally.Count(article);
                tell(tally.Progress);
            }
        });
        problems.End();
        writer.End();
        report.End();
        if (tally.Failed > 0) messages.Hint(tally.Failures);
        if (ids.Hint is { } shared) messages.Hint(shared);
    }

    private IEnumerable<ArticleReport> Reports(ParseResult parse, IReadOnlyList<InputFile> files, Func<ArticleText, ArticleReport> work)
    {
        ArticleSource source = new(world, options.Limit(parse));
        return OrderedPipeline.Run(files.SelectMany(source.Read), read => ReportOn(read(), work), options.Jobs(parse, world), world.Cancellation);
    }

    private static ArticleReport ReportOn(ArticleText article, Func<ArticleText, ArticleReport> work)
    {
        if (article.Text is null) return Failed(article, article.Problem!);
        try
        {
            return work(article);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A defect of ours in one article must not cost the user the other ten thousand.
            return Failed(article, InputProblems.Defect(exception));
        }
    }

    private static ArticleReport Failed(ArticleText article, ArticleProblem problem) =>
        new() { Path = article.Path, Line = article.Line, Metadata = article.Metadata, Problems = [problem] };
}
