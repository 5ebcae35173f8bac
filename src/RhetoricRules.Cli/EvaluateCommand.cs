using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Cli.Evaluating;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric evaluate</c>: measures what the rules find and what the engine reads against annotated articles.</summary>
internal sealed class EvaluateCommand
{
    private readonly CommandWorld _world;
    private readonly MoveOptions _moves = new();
    private readonly RuleOptions _rules = new();
    private readonly RunOptions _run = new();
    private readonly ReportOptions _report = new("json", "one JSON object", "", "a row a code", hasMarkdown: true);

    private readonly Argument<string[]> _gold = new("GOLD")
    {
        Description = "The annotations: .jsonl (one a line, or an article with its labels a line), .csv with a head, .tsv or .labels (SemEval), .ann or a folder of them (brat), .json (Web Annotations).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<EvaluationTask> _task = Choice.Of(
        "--task", "What to measure. moves: what the rules find; attribution: who says what.", ("moves", EvaluationTask.Moves), ("attribution", EvaluationTask.Attribution));

    private readonly AccuracyOptions _accuracy = new();

    private EvaluateCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to the root.</summary>
    public static Command Create(CommandWorld world)
    {
        EvaluateCommand evaluate = new(world);
        Command command = new("evaluate", "Measures rules against annotated articles: precision and recall, agreement with coders, intervals; or how well the engine sees who says what.");
        command.Arguments.Add(evaluate._gold);
        command.Options.Add(evaluate._task);
        evaluate._moves.AddTo(command);
        evaluate._accuracy.AddTo(command);
        evaluate._rules.AddTo(command);
        evaluate._report.AddTo(command);
        evaluate._run.AddTo(command);
        command.SetAction(evaluate.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = _report.MessagesFor(parse, _world);
        if (_accuracy.Plan(parse) is { } plan) return WriteReport(parse, plan, messages);
        if (_accuracy.Corpora(parse) is not null) throw new CommandException("--corpora is for --report.", "name the gold itself, or add `--report PLAN`.");
        string path = GoldPath(parse);
        (int jobs, ByteSize limit) = (_run.Jobs(parse, _world), _run.Limit(parse));
        if (parse.GetValue(_task) == EvaluationTask.Moves)
            return new MoveEvaluation(_world, messages, _moves, _rules, jobs, limit).Run(parse, path, _report);

        if (_report.FormatOf(parse) is ReportFormat.Csv or ReportFormat.Markdown)
            throw new CommandException("--task attribution is written as text or json.", "csv and markdown are for moves.");
        if (_moves.Entries(parse)) throw new CommandException("--entries tells of rules; no rule runs with --task attribution.", "leave one of them out.");
        InputFile gold = AttributionGold(path);
        using OpenReport report = _report.Open(parse, _world, [gold]);
        return new AttributionEvaluation(_world, messages, jobs, limit).Run(gold, report);
    }

    private int WriteReport(ParseResult parse, string plan, Messages messages)
    {
        if (parse.GetValue(_gold) is { Length: > 0 } || _moves.AreGiven(parse) || parse.GetResult(_task) is { Implicit: false } || _report.IsFormatGiven(parse))
            throw new CommandException("--report takes what is measured, and how, from its plan, and writes Markdown.", "leave the gold, --task, --format and the options of matching out, or leave --report out.");
        string? corpora = _accuracy.Corpora(parse);
        if (corpora is not null && !Directory.Exists(_world.FullPath(corpora)))
            throw new CommandException($"--corpora {corpora}: there is no such folder.{Neighbours.Suggestion(_world.FullPath(corpora))}", "name the folder that the plan's paths count from.");
        ImmutableArray<PlannedSet> sets = AccuracyPlan.Read(_world, plan);
        RhetoricAnalyzer analyzer = _rules.Load(parse, _world, messages, out bool areAllSound);
        var accuracy = new AccuracyReport(_world, messages, analyzer, plan, corpora, _run.Jobs(parse, _world), _run.Limit(parse));
        // Measuring takes minutes: what can be refused is refused before.
        _report.Check(parse, _world, [.. AccuracyReport.InputsOf(_world, plan, corpora, sets)]);
        string before = _report.PathOf(parse) is { Length: > 0 } path && File.Exists(_world.FullPath(path)) ? File.ReadAllText(_world.FullPath(path)) : "";
        string page = accuracy.Write(sets, before);
        using OpenReport report = _report.Open(parse, _world, [.. AccuracyReport.InputsOf(_world, plan, corpora, sets), .. accuracy.Files]);
        report.Output.Write(page);
        report.End();
        return areAllSound && accuracy.IsWhole ? ExitCode.Done : ExitCode.Trouble;
    }

    private string GoldPath(ParseResult parse)
    {
        string[] paths = parse.GetValue(_gold) ?? [];
        const string usage = "`rhetoric evaluate GOLD.jsonl`. What the file holds: `rhetoric evaluate --help`.";
        if (paths.Length == 0) throw new CommandException("name the file of annotated articles.", usage);
        if (paths.Length > 1) throw new CommandException($"name one file of annotated articles, not {paths.Length}.", "put the lines of all into one file, or measure one after the other.");
        if (paths[0].Length == 0) throw new CommandException("the path of the annotated articles is empty.", usage);
        return paths[0];
    }

    private InputFile AttributionGold(string path)
    {
        string fullPath = _world.FullPath(path);
        if (Directory.Exists(fullPath)) throw new CommandException($"{path}: this is a folder.", "name a file of JSON Lines in it.");
        return new InputFile(path, fullPath, File.Exists(fullPath) ? InputKind.JsonLines : InputKind.Missing);
    }
}
