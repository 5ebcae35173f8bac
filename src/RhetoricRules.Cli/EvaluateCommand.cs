using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Evaluation.Attributions;
using RhetoricRules.Text;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric evaluate</c>: measures what the engine reads against annotated articles.</summary>
internal sealed class EvaluateCommand
{
    private readonly CommandWorld _world;
    private readonly RunOptions _run = new();
    private readonly ReportOptions _report = new("json", "one JSON object", "");

    private readonly Argument<string[]> _gold = new("GOLD.jsonl")
    {
        Description = "The annotated articles: JSON Lines, an article with its labels a line.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<EvaluationTask?> _task = Choice.WithoutDefault<EvaluationTask?>(
        "--task", "What to measure; needed. attribution: who says what.", ("attribution", EvaluationTask.Attribution));

    private EvaluateCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        EvaluateCommand evaluate = new(world);
        Command command = new("evaluate", "Measures how well the engine reads articles: precision and recall against annotated ones.");
        command.Arguments.Add(evaluate._gold);
        command.Options.Add(evaluate._task);
        evaluate._report.AddTo(command);
        evaluate._run.AddTo(command);
        command.SetAction(evaluate.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        InputFile gold = GoldFile(parse);
        if (parse.GetValue(_task) is null)
            throw new CommandException("name what to measure.", $"`rhetoric evaluate {gold.Path} --task attribution`; attribution is all there is now.");

        using OpenReport report = _report.Open(parse, _world, [gold]);
        List<ImmutableArray<AttributionCounts>> scored = [];
        int failed = 0;
        messages.WithProgress(reportIsOnTerminal: false, tell =>
        {
            foreach ((GoldLine line, ImmutableArray<AttributionCounts> counts) in Score(parse, gold))
            {
                if (line.Article.Problem is { } problem)
                {
                    failed++;
                    messages.Problem(line.Article.Place, problem);
                }
                else
                {
                    scored.Add(counts);
                }

                tell(FormattableString.Invariant($"{scored.Count:N0} articles"));
            }
        });

        if (scored.Count > 0) Write(report, gold.Path, AttributionScore.Of(scored));
        if (failed > 0) messages.Hint(FormattableString.Invariant($"{failed:N0} of {failed + scored.Count:N0} articles could not be scored; the figures cover the others."));
        return failed > 0 ? ExitCode.Trouble : ExitCode.Done;
    }

    private InputFile GoldFile(ParseResult parse)
    {
        string[] paths = parse.GetValue(_gold) ?? [];
        const string usage = "`rhetoric evaluate GOLD.jsonl --task attribution`. What the file holds: `rhetoric evaluate --help`.";
        if (paths.Length == 0) throw new CommandException("name the file of annotated articles.", usage);
        if (paths.Length > 1) throw new CommandException($"name one file of annotated articles, not {paths.Length}.", "put the lines of all into one file, or measure one after the other.");
        if (paths[0].Length == 0) throw new CommandException("the path of the annotated articles is empty.", usage);
        string fullPath = _world.FullPath(paths[0]);
        if (Directory.Exists(fullPath)) throw new CommandException($"{paths[0]}: this is a folder.", "name a file of JSON Lines in it.");
        return new InputFile(paths[0], fullPath, File.Exists(fullPath) ? InputKind.JsonLines : InputKind.Missing);
    }

    private IEnumerable<(GoldLine Line, ImmutableArray<AttributionCounts> Counts)> Score(ParseResult parse, InputFile gold)
    {
        IEnumerable<NumberedLine> lines = gold.Kind == InputKind.Missing
            ? [new NumberedLine(null, null, InputProblems.Missing(Neighbours.Suggestion(gold.FullPath)))]
            : JsonLinesFile.Read(gold.FullPath, _run.Limit(parse));
        return OrderedPipeline.Run(lines, line => Score(GoldLine.Read(gold.Path, line)), _run.Jobs(parse, _world), _world.Cancellation);
    }

    private static (GoldLine Line, ImmutableArray<AttributionCounts> Counts) Score(GoldLine line)
    {
        if (line.Article.Text is not { } text) return (line, []);
        try
        {
            return (line, AttributionScorer.Score(ArticleReader.Read(text, line.Article.Metadata), line.Attributions));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A defect of ours in one article must not cost the user the figures of the others.
            return (line with { Article = line.Article with { Text = null, Problem = InputProblems.Defect(exception) } }, []);
        }
    }

    private static void Write(OpenReport report, string path, AttributionScore score)
    {
        if (report.Format == ReportFormat.Json) AttributionScoreJson.Write(report.Output, path, score);
        else AttributionScoreText.Write(report.Output, path, score);
        report.End();
    }
}
