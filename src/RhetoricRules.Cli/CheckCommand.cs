using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric check</c>: finds the rhetorical moves in articles and reports them.</summary>
internal sealed class CheckCommand
{
    private const string Name = "check";

    private readonly CommandWorld _world;
    private readonly RuleOptions _rules = new();
    private readonly RunOptions _run = new();
    private readonly ReportOptions _report = new(
        "jsonl", "one JSON object a line, an article each", "; in a text report only articles with findings, and no table at the end");

    private readonly Argument<string[]> _paths = RunOptions.PathsArgument();

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
        Command command = new(Name, "Finds the rhetorical moves in articles: the words, who says them, at whom they are aimed, and why they count.");
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
        ArticleRun run = new(_world, _run, messages);
        InputPaths inputs = run.Open(parse.GetValue(_paths), Name);
        if (inputs.Files.Count == 0) return ExitCode.Trouble;

        RhetoricAnalyzer analyzer = _rules.Load(parse, _world, messages, out bool areAllSound);
        using OpenReport report = _report.Open(parse, _world, inputs.Files);
        RunTally tally = new(parse.GetValue(_failOn));
        run.Do(parse, inputs.Files, report, WriterFor(report, _report.IsQuiet(parse)), tally, article => new ArticleReport
        {
            Path = article.Path,
            Line = article.Line,
            Metadata = article.Metadata,
            Result = analyzer.Analyze(ArticleReader.Read(article.Text!, article.Metadata), _world.Cancellation),
        });
        return !areAllSound || inputs.Complaints.Count > 0 ? ExitCode.Trouble : tally.ExitCode;
    }

    private static IReportWriter WriterFor(OpenReport report, bool isQuiet) => report.Format == ReportFormat.Json
        ? new JsonLinesWriter(report.Output)
        : new TextReportWriter(report.Output, new TextReportOptions { Colour = report.TakesColour, Width = report.Width, FindingsOnly = isQuiet });
}
