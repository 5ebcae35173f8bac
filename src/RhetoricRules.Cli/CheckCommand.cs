using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric check</c>: finds the rhetorical moves in articles and reports them.</summary>
internal sealed class CheckCommand
{
    private readonly CommandWorld _world;
    private readonly RuleOptions _rules = new();
    private readonly RunOptions _run = new();
    private readonly ReportOptions _report = new(
        "jsonl", "one JSON object a line, an article each", "; in a text report only articles with findings, and no table at the end");

    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "Articles: .txt files, folders (every .txt in them), globs in quotation marks, .jsonl files (an article a line), or - for standard input.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<FailOn> _failOn = Choice.Of(
        "--fail-on",
        "Exit with 1 when there is a finding of this severity or above.",
        ("never", FailOn.Never),
        ("note", FailOn.Note),
        ("warning", FailOn.Warning),
        ("error", FailOn.Error));

    private CheckCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        CheckCommand check = new(world);
        Command command = new("check", "Finds the rhetorical moves in articles: the words, who says them, at whom they are aimed, and why they count.");
        command.Arguments.Add(check._paths);
        check._rules.AddTo(command);
        check._report.AddTo(command);
        command.Options.Add(check._failOn);
        check._run.AddTo(command);
        command.SetAction(check.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        InputPaths inputs = ReadPaths(parse);
        foreach (string complaint in inputs.Complaints) messages.Error(complaint);
        if (inputs.Files.Count == 0) return ExitCode.Trouble;

        RhetoricAnalyzer analyzer = _rules.Load(parse, _world, messages, out bool areAllSound);
        using OpenReport report = _report.Open(parse, _world, inputs.Files);
        IReportWriter writer = WriterFor(report, _report.IsQuiet(parse));
        RunTally tally = new(parse.GetValue(_failOn));
        messages.WithProgress(report.IsOnTerminal, tell =>
        {
            foreach (ArticleReport article in Analyze(parse, inputs.Files, analyzer))
            {
                foreach (ArticleProblem problem in article.Problems) messages.Problem(article.Place, problem);
                writer.Write(article);
                report.ShowProgress();
                tally.Count(article);
                tell(tally.Progress);
            }
        });
        writer.End();
        report.End();
        if (tally.Failed > 0) messages.Hint(tally.Failures);
        return !areAllSound || inputs.Complaints.Count > 0 ? ExitCode.Trouble : tally.ExitCode;
    }

    private static IReportWriter WriterFor(OpenReport report, bool isQuiet) => report.Format == ReportFormat.Json
        ? new JsonLinesWriter(report.Output)
        : new TextReportWriter(report.Output, new TextReportOptions { Colour = report.TakesColour, Width = report.Width, FindingsOnly = isQuiet });

    private InputPaths ReadPaths(ParseResult parse)
    {
        string[] paths = parse.GetValue(_paths) ?? [];
        if (paths.Length == 0)
        {
            throw new CommandException(
                "name at least one article.",
                "a file, a folder, a glob, or - for standard input: `rhetoric check article.txt`. All options: `rhetoric check --help`.");
        }

        InputPaths inputs = new(_world);
        foreach (string path in paths) inputs.Add(path);
        return inputs;
    }

    private IEnumerable<ArticleReport> Analyze(ParseResult parse, IReadOnlyList<InputFile> files, RhetoricAnalyzer analyzer)
    {
        ArticleSource source = new(_world, _run.Limit(parse));
        return OrderedPipeline.Run(
            files.SelectMany(source.Read),
            read => Analyze(read(), analyzer),
            _run.Jobs(parse, _world),
            _world.Cancellation);
    }

    private ArticleReport Analyze(ArticleText article, RhetoricAnalyzer analyzer)
    {
        if (article.Text is null) return Failed(article, article.Problem!);
        try
        {
            AnalysisResult result = analyzer.Analyze(ArticleReader.Read(article.Text, article.Metadata), _world.Cancellation);
            return new ArticleReport { Path = article.Path, Line = article.Line, Metadata = article.Metadata, Result = result };
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
