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
        _ => throw new CommandException("name the baseline.", "`rhetoric corpus compare baseline.jsonl`; `rhetoric corpus record` writes one."),
    };

    /// <summary>Reads the articles again and compares them with the baseline at <paramref name="path"/>.</summary>
    public ComparedCorpus Compare(ParseResult parse, string path, CommandWorld world, Messages messages)
    {
        Baseline baseline = BaselineFile.Read(path, world);
        InputPaths inputs = new(world);
        ImmutableArray<string> paths = parse.GetValue(_articles) is { Length: > 0 } given ? [.. given] : baseline.Head.Paths;
        foreach (string article in paths) inputs.Add(article);
        foreach (string complaint in inputs.Complaints) messages.Error(complaint, "name where the articles are now with --articles.");

        RhetoricAnalyzer analyzer = _rules.Load(parse, world, messages, out LoadedRules loaded);
        BaselineRecorder recorder = new(loaded.Written, analyzer);
        bool keepsText = baseline.Articles.Any(article => article.Text is not null);
        string? cache = _cache.PathOf(parse, path);
        ImmutableSortedDictionary<string, string> marks = RuleMarks.Of(loaded.Written, loaded.Packs, analyzer);
        CorpusAnalyzer cached = new(analyzer, loaded.Written, marks, CacheOptions.Read(cache, world, messages));
        CorpusRun run = new(world, _run, messages, cached, keepsText);
        List<ReadArticle> articles = run.Read(parse, inputs.Files, new ArticleComparer(baseline, analyzer, recorder));
        CorpusComparisonBuilder builder = new(baseline, analyzer);
        foreach (ReadArticle article in articles) builder.Add(article.Compared!);
        Baseline now = recorder.Record(CommandVersion.Number, paths, articles.Select(article => article.Now!));
        if (cached.HasLearned) CacheOptions.Write(cache, world, messages, output => FindingCache.Write(output, marks, now.Articles));
        TellOptions(baseline.Head.Options, now.Head.Options, messages);
        return new ComparedCorpus(builder.Build(now), recorder, inputs.Files, loaded.AreAllSound && run.Failed == 0 && inputs.Complaints.Count == 0);
    }

    private static void TellOptions(RecordedOptions before, RecordedOptions now, Messages messages)
    {
        ImmutableArray<string> differences = now.DifferencesFrom(before);
        if (!differences.IsEmpty) messages.Hint($"the baseline was recorded with other values of {string.Join(", ", differences)}.");
    }
}
