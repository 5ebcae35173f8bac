using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>The options of every command that holds a corpus against a baseline.</summary>
internal sealed class CorpusOptions
{
    private readonly RuleOptions _rules = new();
    private readonly RunOptions _run = new();
    private readonly CacheOptions _cache = new();

    private readonly Argument<string[]> _file = new("FILE") { Description = "The baseline that `rhetoric corpus record` wrote.", Arity = ArgumentArity.ZeroOrMore };

    private readonly Option<string[]> _articles = new("--articles")
    {
        Description = "Where the articles are now; may be repeated. Default: the paths that were recorded, from this folder.",
        HelpName = "PATH",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_file);
        command.Options.Add(_articles);
        _rules.AddTo(command);
        _cache.AddTo(command);
        _run.AddTo(command);
    }

    /// <summary>The path of the baseline.</summary>
    public string PathOf(ParseResult parse) => parse.GetValue(_file) switch
    {
        [{ Length: > 0 } path] => path,
        [_, _, ..] paths => throw new CommandException($"name one baseline, not {paths.Length}.", "articles are named with --articles."),
        _ => throw new CommandException("name the baseline.", $"`{Misuse.FullName(parse.CommandResult.Command)} baseline.jsonl`; `rhetoric corpus record` writes one."),
    };

    /// <summary>Reads the articles again and compares them with the baseline at <paramref name="path"/>.</summary>
    public ComparedCorpus Compare(ParseResult parse, string path, CommandWorld world, Messages messages)
    {
        BaselineFile.Check(path, world);
        string? cachePath = _cache.PathOf(parse, path);
        // Neither needs the rules, and the rules need neither.
        Task<Baseline> reading = Task.Run(() => BaselineFile.Read(path, world));
        Task<KeptCache> readingCache = Task.Run(() => KeptCache.Read(cachePath, world));
        RhetoricAnalyzer analyzer = _rules.Load(parse, world, messages, out LoadedRules loaded);
        ImmutableSortedDictionary<string, string> marks = RuleMarks.Of(loaded.Written, loaded.Packs, analyzer);
        BaselineRecorder recorder = new(loaded.Written, analyzer);
        Baseline baseline = reading.GetAwaiter().GetResult();
        CorpusAnalyzer cached = new(analyzer, loaded.Written, marks, readingCache.GetAwaiter().GetResult().Tell(messages));

        bool keepsText = baseline.Articles.Any(article => article.Text is not null);
        CorpusInputs inputs = CorpusInputs.Of(parse.GetValue(_articles) ?? [], baseline.Head.Paths, keepsText, world, messages);
        CorpusRun run = new(world, _run, messages, cached, keepsText);
        ArticleComparer comparer = new(baseline, analyzer, recorder);
        CorpusComparisonBuilder builder = new(baseline, analyzer);
        List<ReadArticle> articles = run.Read(parse, inputs.Files, comparer);
        foreach (ReadArticle article in articles) builder.Add(article.Compared!);
        List<ReadArticle> kept = run.ReadKept(parse, builder.Kept(), comparer);
        foreach (ReadArticle article in kept) builder.AddKept(article.Compared!);
        CorpusComparison comparison = builder.Build(recorder.Record(CommandVersion.Number, inputs.Paths, articles.Select(article => article.Now!).Concat(builder.Gone())));
        if (cached.HasLearned) CacheOptions.Write(cachePath, world, messages, output => FindingCache.Write(output, marks, comparison.Now.Articles.Concat(kept.Select(article => article.Now!))));
        TellOptions(baseline.Head.Options, comparison.Now.Head.Options, messages);
        IEnumerable<InputFile> own = new[] { path, cachePath }.OfType<string>().Select(file => new InputFile(file, world.FullPath(file), InputKind.JsonLines));
        return new ComparedCorpus(comparison, recorder, loaded, [.. inputs.Files, .. own], loaded.AreAllSound && run.Failed == 0 && inputs.AreAllThere);
    }

    private static void TellOptions(RecordedOptions before, RecordedOptions now, Messages messages)
    {
        ImmutableArray<string> differences = now.DifferencesFrom(before);
        if (!differences.IsEmpty) messages.Hint($"the baseline was recorded with other values of {string.Join(", ", differences)}.");
    }
}
