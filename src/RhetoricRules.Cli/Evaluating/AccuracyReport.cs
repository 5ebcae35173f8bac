using System.Collections.Immutable;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Accuracy;
using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Evaluating;

/// <summary>Measures every set of a plan and writes the page on accuracy. Sets whose corpus is not at hand keep the section that they have.</summary>
/// <param name="world">The files and the terminal.</param>
/// <param name="messages">The voice on standard error.</param>
/// <param name="analyzer">The rules that are measured.</param>
/// <param name="plan">The path of the plan, as the user gave it.</param>
/// <param name="corpora">The folder of corpora, as the user gave it; null where none is at hand.</param>
/// <param name="jobs">How many threads.</param>
/// <param name="limit">The most that an article may hold.</param>
internal sealed class AccuracyReport(CommandWorld world, Messages messages, RhetoricAnalyzer analyzer, string plan, string? corpora, int jobs, ByteSize limit)
{
    private const string Here = "./";

    private readonly List<InputFile> _files = [];
    private readonly Dictionary<string, CodeMap> _maps = new(StringComparer.Ordinal);

    /// <summary>Whether everything in every set could be measured.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>The files that were read for the page so far: annotations and articles.</summary>
    public IReadOnlyList<InputFile> Files => _files;

    /// <summary>The files that the plan names.</summary>
    public static IEnumerable<InputFile> InputsOf(CommandWorld world, string plan, string? corpora, ImmutableArray<PlannedSet> sets) =>
        sets.SelectMany(set => set.Map is { } map ? [PathOf(set, plan, corpora), Beside(plan, map)] : new[] { PathOf(set, plan, corpora) })
            .Prepend(plan).OfType<string>().Select(path => new InputFile(path, world.FullPath(path), InputKind.JsonLines));

    /// <summary>The page, when it stood as <paramref name="before"/>; empty where there was none.</summary>
    /// <exception cref="CommandException">A set can be neither measured nor kept.</exception>
    public string Write(ImmutableArray<PlannedSet> sets, string before)
    {
        // All files first: nobody should wait for minutes to read that the last one is missing.
        foreach (PlannedSet set in sets) Demand(set, before);
        return AccuracyPage.Of([.. sets.Select(set => Path(set) is { } path ? Measure(set, path) : Kept(set, before))]);
    }

    private void Demand(PlannedSet set, string before)
    {
        if (Path(set) is { } path)
        {
            if (set.Map is { } map) _maps[map] = CodeNames.FromFile(world, Beside(plan, map), $"{plan}: {map}", analyzer.Rules.Descriptors);
            if (!File.Exists(world.FullPath(path)) && !(set.Votes is null && Directory.Exists(world.FullPath(path))))
                throw new CommandException($"{plan}: `{set.Title}` is to be measured on {path}; there is no such file.{Neighbours.Suggestion(world.FullPath(path))}", "name the folder of corpora with --corpora, or leave --corpora out to keep what the page says of them.");
        }
        else if (AccuracyPage.SectionIn(before, set.Title) is null)
        {
            throw new CommandException($"{plan}: `{set.Title}` needs {set.Path}, and the page does not have it yet.", "name the folder of corpora with --corpora.");
        }
    }

    private string Kept(PlannedSet set, string before)
    {
        messages.Hint($"{set.Title}: kept as the page has it; --corpora DIR measures it again.");
        return AccuracyPage.SectionIn(before, set.Title)!;
    }

    private string Measure(PlannedSet set, string path) => set.IsAnnotated ? MeasureGold(set, path) : MeasureTexts(set, path);

    private string MeasureGold(PlannedSet set, string path)
    {
        (MoveGold gold, int coders) = GoldOf(set, path);
        RepeatedProblems problems = new(messages);
        foreach ((string place, ArticleProblem problem) in gold.Problems) problems.Tell(place, problem);
        problems.End();
        IsWhole &= gold.Problems.IsEmpty;
        CodeMap map = set.Map is { } file ? _maps[file] : CodeMap.Same;
        HashSet<string> names = [.. map.Names];
        ImmutableArray<string> codes = [.. MoveScorer.CodesOf(gold.Articles.SelectMany(article => article.Units)).Where(code => names.Count == 0 || names.Contains(code))];
        if (codes.IsEmpty) throw new CommandException($"{path}: no annotation has a code that the rules have.", "give the set a `map` with a code of the rules, a comma and its name in the gold a line.");
        MoveScoring scoring = new() { Match = set.Match, Coders = Math.Max(1, coders) };
        var scorer = new MoveScorer(scoring, map, codes);
        List<(MoveArticleScore Score, ImmutableArray<MoveError> Errors, int Words)> scored = Run(gold.Articles, article => article.Name, set.Title, article =>
        {
            AnalysisResult result = analyzer.Analyze(ArticleReader.Read(article.Text, article.Metadata), world.Cancellation);
            IEnumerable<FoundUnit> found = result.Findings.Select(finding => new FoundUnit(article.Name, finding.Rule.Code, finding.Span));
            return (scorer.Score(article, result.Article, found), scorer.Errors(article, result.Article, result.Findings), result.Article.WordCount);
        });
        HashSet<string> reported = [.. analyzer.Rules.Descriptors.SelectMany(rule => map.NamesOf(rule.Code))];
        var report = new MoveReport(set.Path, null, scoring, MoveScore.Of([.. scored.Select(article => article.Score)], scorer, reported));
        return AccuracySection.OfGold(set.Title, set.About, scored.Sum(article => (long)article.Words), report, scored.SelectMany(article => article.Errors));
    }

    private (MoveGold Gold, int Coders) GoldOf(PlannedSet set, string path)
    {
        if (set.Votes is { } votes) return VotedGold.Read(path, world.FullPath(path), votes, limit);
        MoveGold gold = new MoveGoldReader(world, limit, new ArticleShelf(world, [])).Read(path);
        _files.AddRange(gold.Files);
        return (gold, gold.MostCoders);
    }

    private string MeasureTexts(PlannedSet set, string path)
    {
        List<ArticleText> articles = ArticlesIn(path);
        if (articles.Count == 0) throw new CommandException($"{plan}: `{set.Title}` is to be measured on {path}, and no article can be read there.", "name JSON Lines of articles, an article, or a folder of them; the page was left as it is.");
        List<TextFindings> found = Run(articles, article => article.Place, set.Title, article =>
            TextFindings.Of(analyzer.Analyze(ArticleReader.Read(article.Text!, article.Metadata), world.Cancellation)));
        return AccuracySection.OfTexts(set.Title, set.About, FindingRates.Of([.. found]));
    }

    private List<ArticleText> ArticlesIn(string path)
    {
        InputPaths inputs = new(world);
        inputs.Add(path);
        foreach (string complaint in inputs.Complaints) messages.Error(complaint);
        _files.AddRange(inputs.Files);
        RepeatedProblems problems = new(messages);
        List<ArticleText> articles = [];
        foreach (Func<ArticleText> read in inputs.Files.SelectMany(new ArticleSource(world, limit).Read))
        {
            ArticleText article = read();
            if (article.Text is not null)
            {
                articles.Add(article);
                continue;
            }

            IsWhole = false;
            problems.Tell(article.Place, article.Problem!);
        }

        problems.End();
        return articles;
    }

    private List<TResult> Run<TInput, TResult>(IReadOnlyCollection<TInput> inputs, Func<TInput, string> placeOf, string title, Func<TInput, TResult> measure)
        where TResult : notnull
    {
        List<TResult> measured = [];
        messages.WithProgress(reportIsOnTerminal: false, tell =>
        {
            foreach ((TInput input, TResult? result, ArticleProblem? problem) in OrderedPipeline.Run(inputs, input => Try(input, measure), jobs, world.Cancellation))
            {
                if (problem is null) measured.Add(result!);
                else Tell(placeOf(input), problem);
                tell(FormattableString.Invariant($"{title}: {measured.Count:N0} of {inputs.Count:N0}"));
            }
        });
        return measured;
    }

    private static (TInput Input, TResult? Result, ArticleProblem? Problem) Try<TInput, TResult>(TInput input, Func<TInput, TResult> measure)
    {
        try
        {
            return (input, measure(input), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A defect of ours in one article must not cost the user the figures of the others.
            return (input, default, InputProblems.Defect(exception));
        }
    }

    private void Tell(string place, ArticleProblem problem)
    {
        IsWhole = false;
        messages.Problem(place, problem);
    }

    private string? Path(PlannedSet set) => PathOf(set, plan, corpora);

    private static string? PathOf(PlannedSet set, string plan, string? corpora) =>
        set.IsBesidePlan ? Beside(plan, set.Path) : corpora is null ? null : System.IO.Path.Combine(corpora, set.Path);

    private static string Beside(string plan, string path) =>
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(plan) ?? "", path.StartsWith(Here, StringComparison.Ordinal) ? path[Here.Length..] : path);
}
