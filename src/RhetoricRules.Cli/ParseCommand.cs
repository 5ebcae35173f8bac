using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric parse</c>: shows what the engine sees of articles before it looks for moves.</summary>
internal sealed class ParseCommand
{
    private const string Name = "parse";

    // Marks stand beneath their words only as long as nobody else wraps the line, and sentences are long.
    private const int PipedWidth = 110;

    private readonly CommandWorld _world;
    private readonly PackOptions _packs = new();
    private readonly RunOptions _run = new();
    private readonly ReportOptions _report = new("jsonl", "one JSON object a line, an article each", "");
    private readonly Argument<string[]> _paths = RunOptions.PathsArgument();

    private ParseCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        ParseCommand parse = new(world);
        Command command = new(Name, "Shows what the engine sees of articles: title, lead and body, who says what in which words, actors and numbers.");
        command.Arguments.Add(parse._paths);
        parse._packs.AddTo(command);
        parse._report.AddTo(command);
        parse._run.AddTo(command);
        command.SetAction(parse.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        ArticleRun run = new(_world, _run, messages);
        InputPaths inputs = run.Open(parse.GetValue(_paths), Name);
        if (inputs.Files.Count == 0) return ExitCode.Trouble;

        RhetoricAnalyzer analyzer = _packs.LoadVocabulary(parse, _world, messages, out bool areAllSound);
        using OpenReport report = _report.Open(parse, _world, inputs.Files);
        RunTally tally = new(FailOn.Never);
        run.Do(parse, inputs.Files, report, WriterFor(report), tally, article => new ArticleReport
        {
            Path = article.Path,
            Line = article.Line,
            Metadata = article.Metadata,
            Parsed = analyzer.Parse(ArticleReader.Read(article.Text!, article.Metadata)),
        });
        return !areAllSound || inputs.Complaints.Count > 0 ? ExitCode.Trouble : tally.ExitCode;
    }

    private static IReportWriter WriterFor(OpenReport report) => report.Format == ReportFormat.Json
        ? new ParseJsonLinesWriter(report.Output)
        : new ParseTextWriter(report.Output, new TextReportOptions { Colour = report.TakesColour, Width = report.Width ?? PipedWidth });
}
