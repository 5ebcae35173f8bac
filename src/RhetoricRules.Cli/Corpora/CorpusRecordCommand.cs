using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary><c>rhetoric corpus record</c>: keeps what the rules find, for later runs to be held against.</summary>
internal sealed class CorpusRecordCommand
{
    private readonly CommandWorld _world;
    private readonly RuleOptions _rules = new();
    private readonly RunOptions _run = new();
    private readonly CacheOptions _cache = new();
    private readonly Argument<string[]> _paths = RunOptions.PathsArgument();

    private readonly Option<string?> _into = new("--into") { Description = "The file to write the baseline to, in JSON Lines; needed. What stood there is replaced.", HelpName = "FILE" };

    private readonly Option<bool> _withText = new("--with-text")
    {
        Arity = ArgumentArity.Zero,
        Description = "Keep the texts of the articles too. Without it the baseline holds marks of texts and no word of them.",
    };

    private readonly Option<bool> _quiet = new("--quiet") { Arity = ArgumentArity.Zero, Description = "Say less: errors only on standard error, no progress." };

    private CorpusRecordCommand(CommandWorld world) => _world = world;

    /// <summary>The command, ready to be given to <c>corpus</c>.</summary>
    public static Command Create(CommandWorld world)
    {
        CorpusRecordCommand record = new(world);
        Command command = new("record", "Records what the rules find in articles: a baseline for later runs.");
        command.Arguments.Add(record._paths);
        command.Options.Add(record._into);
        command.Options.Add(record._withText);
        record._rules.AddTo(command);
        command.Options.Add(record._quiet);
        record._cache.AddTo(command);
        record._run.AddTo(command);
        command.SetAction(record.Run);
        return command;
    }

    private int Run(ParseResult parse)
    {
        Messages messages = new(_world, _world.ErrorTerminal.TakesColour, parse.GetValue(_quiet));
        string[] paths = parse.GetValue(_paths) ?? [];
        if (parse.GetValue(_into) is not { Length: > 0 } into)
            throw new CommandException("name the file to record into.", "`rhetoric corpus record articles/ --into baseline.jsonl`.");
        InputPaths inputs = new ArticleRun(_world, _run, messages).Open(paths, "corpus record");
        if (inputs.Files.Any(file => file.FullPath == _world.FullPath(into)))
            throw new CommandException($"--into {into}: this is one of the articles; the baseline would write over it.", "name another file.");
        if (File.Exists(_world.FullPath(into)) && !BaselineFile.IsBaseline(into, _world))
            throw new CommandException($"--into {into}: this file is there already and is no baseline; recording would write over it.", "name another file.");
        if (inputs.Complaints.Count > 0) return ExitCode.Trouble;

        RhetoricAnalyzer analyzer = _rules.Load(parse, _world, messages, out LoadedRules loaded);
        string? cache = _cache.PathOf(parse, into);
        ImmutableSortedDictionary<string, string> marks = RuleMarks.Of(loaded.Written, loaded.Packs, analyzer);
        CorpusRun run = new(_world, _run, messages, new CorpusAnalyzer(analyzer, loaded.Written, marks, KeptCache.Read(cache, _world).Tell(messages)), parse.GetValue(_withText));
        List<ReadArticle> articles = loaded.AreAllSound ? run.Read(parse, inputs.Files, comparer: null) : [];
        if (!loaded.AreAllSound || run.Failed > 0)
        {
            messages.Error("nothing was recorded: a baseline covers all its rules and articles.", "mend what the problems above name, or leave it out.");
            return ExitCode.Trouble;
        }

        Baseline baseline = new BaselineRecorder(loaded.Written, analyzer).Record(CommandVersion.Number, [.. paths], articles.Select(article => article.Now!));
        BaselineFile.Write(into, _world, baseline);
        CacheOptions.Write(cache, _world, messages, output => FindingCache.Write(output, marks, baseline.Articles));
        _world.Output.Write($"{into}: {baseline}\n");
        return ExitCode.Done;
    }
}
