using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Linting;
using RhetoricRules.Evaluation.Releases;
using RhetoricRules.Reporting;
using RhetoricRules.Review;
using RhetoricRules.Text;

namespace RhetoricRules.Cli;

/// <summary><c>rhetoric rules lint</c>: what is doubtful about rules that load.</summary>
internal sealed class RulesLintCommand
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly CommandWorld _world;
    private readonly PackOptions _packs = new();
    private readonly RunOptions _run = new();
    private readonly Option<string[]> _articles = new("--articles")
    {
        Description = "Articles of every kind, not chosen for the moves in them: a rule that fires in most of them is too broad, a signal that takes much of the work of reading them is slow. May be repeated.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    private readonly Option<ReportFormat> _format = Choice.Of("--format", "text for people, jsonl for programs: one JSON object a line, a problem each.", ("text", ReportFormat.Text), ("jsonl", ReportFormat.Json));

    private RulesLintCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>rules</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        RulesLintCommand lint = new(world);
        Command command = new("lint", "Finds what is doubtful about rules: unused, too broad, slow, released and changed.");
        lint._packs.AddTo(command);
        command.Options.Add(lint._articles);
        command.Options.Add(lint._format);
        lint._run.AddTo(command);
        command.SetAction(lint.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = new(_world, _world.ErrorTerminal.TakesColour, quiet: false);
        LoadedRules loaded = _packs.Load(parse, _world, messages, mayReportNothing: true);
        bool isComplete = loaded.AreAllSound;
        List<RuleProblem> found =
        [
            .. loaded.Problems.Where(problem => problem.Severity != Severity.Error),
            .. CoveredIn(loaded),
            .. RuleUse.Check(loaded.Written),
            .. ReleaseCheck.Of(loaded.Written, loaded.Packs),
        ];
        if (parse.GetValue(_articles) is { Length: > 0 } paths) found.AddRange(MeasuredIn(paths, parse, loaded, messages, ref isComplete));
        bool isJson = parse.GetValue(_format) == ReportFormat.Json;
        if (isJson) WriteJson(found);
        else WriteText(found, isComplete);
        return !isComplete ? ExitCode.Trouble : found.Count > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    // What a pack only lends is its own authors' business.
    private static IEnumerable<RuleProblem> CoveredIn(LoadedRules loaded)
    {
        HashSet<string> own = [.. loaded.Packs.Where(pack => pack is { VocabularyOnly: false, IsDependency: false }).SelectMany(pack => pack.Files).Select(file => file.Path)];
        return RuleReview.Covered(loaded.Written).Where(problem => own.Contains(problem.Place.File.Path));
    }

    private ImmutableArray<RuleProblem> MeasuredIn(string[] paths, ParseResult parse, LoadedRules loaded, Messages messages, ref bool isComplete)
    {
        InputPaths inputs = new(_world);
        foreach (string path in paths) inputs.Add(path);
        foreach (string complaint in inputs.Complaints) messages.Error(complaint);
        isComplete &= inputs.Complaints.Count == 0;
        RhetoricAnalyzer analyzer = new(loaded.Rules, AnalysisOptions.Default with { Perspective = _packs.PerspectiveOf(parse, loaded.Rules.EntityNames) });
        RuleBreadth breadth = new();
        SignalWork work = new(analyzer);
        ArticleSource source = new(_world, _run.Limit(parse));
        var results = OrderedPipeline.Run(
            inputs.Files.SelectMany(source.Read),
            read =>
            {
                ArticleText article = read();
                return (Article: article, Result: article.Text is null ? null : work.Analyze(ArticleReader.Read(article.Text, article.Metadata), _world.Cancellation));
            },
            _run.Jobs(parse, _world),
            _world.Cancellation);
        foreach ((ArticleText article, AnalysisResult? result) in results)
        {
            if (result is not null)
            {
                breadth.Add(result);
                continue;
            }

            messages.Problem(article.Path, article.Problem!);
            isComplete = false;
        }

        if (breadth.Articles < RuleBreadth.FewestArticles)
            messages.Hint($"{breadth.Articles} articles are too few to tell whether a rule is too broad or a signal slow: give {RuleBreadth.FewestArticles} or more, of every kind.");
        return [.. breadth.Check(loaded.Written), .. work.Check(loaded.Written)];
    }

    private void WriteText(List<RuleProblem> found, bool isComplete)
    {
        ProblemWriter.WriteAll(_world.Output, found);
        if (found.Count == 0 && isComplete) _world.Output.Write("Nothing is doubtful.\n");
        if (found.Count < 2) return;
        IEnumerable<string> counts = found.CountBy(problem => problem.Code).OrderBy(code => code.Key, StringComparer.Ordinal).Select(code => $"{code.Value} of {code.Key}");
        _world.Output.Write($"\n{found.Count} things are doubtful: {string.Join(", ", counts)}.\n");
    }

    private void WriteJson(IEnumerable<RuleProblem> problems)
    {
        foreach (RuleProblem problem in problems)
        {
            using var line = new MemoryStream();
            using (var json = new Utf8JsonWriter(line, OneLine)) Write(json, problem);
            _world.Output.Write(System.Text.Encoding.UTF8.GetString(line.ToArray()));
            _world.Output.Write('\n');
        }
    }

    private static void Write(Utf8JsonWriter json, RuleProblem problem)
    {
        LinePosition position = problem.Place.File.Text.Lines.At(problem.Place.Span.Start);
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("severity", problem.Severity.ToString().ToLowerInvariant());
        json.WriteString("path", problem.Place.File.Path);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Column + 1);
        json.WriteString("message", problem.Message);
        json.WriteString("why", problem.Reason);
        json.WriteString("try", problem.Suggestion);
        json.WriteEndObject();
    }
}
