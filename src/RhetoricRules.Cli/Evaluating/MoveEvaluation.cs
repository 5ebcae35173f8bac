using System.Collections.Immutable;
using System.CommandLine;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Cli.Options;
using RhetoricRules.Cli.Packs;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Evaluating;

/// <summary>Measures moves: what the rules find, or what a second gold has, against annotated ones.</summary>
internal sealed class MoveEvaluation(CommandWorld world, Messages messages, MoveOptions options, RuleOptions rules, int jobs, ByteSize limit)
{
    /// <summary>Scores the articles of the gold at <paramref name="path"/>, tells what does not fit, and writes the figures of the others.</summary>
    public int Run(ParseResult parse, string path, ReportOptions reports)
    {
        MoveGoldReader reader = new(world, limit, new ArticleShelf(world, options.Articles(parse)));
        MoveGold gold = Told(reader.Read(path));
        string? against = options.Against(parse);
        MoveGold? second = against is null ? null : Told(reader.Read(against));
        if (second is not null && options.Entries(parse)) throw new CommandException("--entries tells of rules; with --against no rules run.", "leave one of them out.");
        LoadedRules? loaded = null;
        RhetoricAnalyzer? analyzer = second is null ? rules.Load(parse, world, messages, out loaded) : null;
        FindingTracer? tracer = options.Entries(parse) ? new FindingTracer(loaded!.Written, analyzer!.Options) : null;
        ImmutableArray<RuleDescriptor> reporting = analyzer is null ? [] : [.. analyzer.Rules.Descriptors.Where(rule => Reports(analyzer.Options, rule))];
        CodeMap map = MapFor(parse, analyzer);
        ImmutableArray<string> codes = MoveScorer.CodesOf(gold.Articles.SelectMany(article => article.Units));
        bool isWhole = loaded is not { AreAllSound: false } && gold.Problems.IsEmpty && second is not { Problems.IsEmpty: false };
        if (codes.IsEmpty)
        {
            messages.Error($"{path}: there is no move to measure against.", "the gold must hold at least one annotation with a code that fits its article.");
            return ExitCode.Trouble;
        }

        HashSet<string> reported = [.. second is null ? reporting.SelectMany(rule => map.NamesOf(rule.Code)).Where(codes.Contains) : codes];
        TellNames(map, codes, reported);
        MoveScoring scoring = options.Scoring(parse, gold.MostCoders);
        var scorer = new MoveScorer(scoring, map, codes);
        using OpenReport report = reports.Open(parse, world, [.. gold.Files, .. second?.Files ?? [], .. InputsOf(options.Map(parse))]);
        (List<MoveArticleScore> scored, int failed) = Score(gold, scorer, tracer, second is null ? article => FoundBy(analyzer!, article) : FoundIn(gold, second));
        if (scored.Count > 0) Write(report, new MoveReport(path, against, scoring, MoveScore.Of(scored, scorer, reported)));
        if (!gold.Problems.IsEmpty) messages.Hint("the figures cover what could be read; the lines above are not in them.");
        return isWhole && failed == 0 ? ExitCode.Done : ExitCode.Trouble;
    }

    private MoveGold Told(MoveGold gold)
    {
        RepeatedProblems problems = new(messages);
        foreach ((string place, ArticleProblem problem) in gold.Problems) problems.Tell(place, problem);
        problems.End();
        return gold;
    }

    private CodeMap MapFor(ParseResult parse, RhetoricAnalyzer? analyzer)
    {
        (string? file, string? taxonomy) = (options.Map(parse), options.Taxonomy(parse));
        if (analyzer is not null) return CodeNames.Read(world, file, taxonomy, analyzer.Rules.Descriptors);
        if (file is null && taxonomy is null) return CodeMap.Same;
        throw new CommandException("--map and --taxonomy name the codes of rules; with --against no rules run.", "leave them out: two golds are compared by their own codes.");
    }

    private static bool Reports(AnalysisOptions wanted, RuleDescriptor rule) => rule.DefaultSeverity >= wanted.MinimumSeverity && wanted.Selector.Wants(rule);

    private void TellNames(CodeMap map, ImmutableArray<string> codes, HashSet<string> reported)
    {
        string[] unknown = [.. map.Names.Where(name => !codes.Contains(name)).Order(StringComparer.Ordinal)];
        if (unknown.Length > 0) messages.Hint($"the gold does not use {string.Join(", ", unknown)}; what is called so counts for nothing.{Suggestion.For(unknown[0], codes)}");
        if (codes.All(code => code is "Source" or "Cue" or "Content" or "Attribution-no-source"))
            messages.Hint("these look like annotations of who says what: `--task attribution` measures that.");
        else if (reported.Count == 0)
            messages.Hint($"no rule reports a code of the gold ({string.Join(", ", codes.Take(3))} …): --map FILE or --taxonomy NAME says what the rules' codes are called there.");
    }

    private IEnumerable<InputFile> InputsOf(string? map) => map is null ? [] : [new InputFile(map, world.FullPath(map), InputKind.Article)];

    private (List<MoveArticleScore> Scored, int Failed) Score(MoveGold gold, MoveScorer scorer, FindingTracer? tracer, Func<Article, IEnumerable<FoundUnit>> find)
    {
        List<MoveArticleScore> scored = [];
        int failed = 0;
        messages.WithProgress(reportIsOnTerminal: false, tell =>
        {
            foreach ((GoldArticle article, MoveArticleScore? score, ArticleProblem? problem) in OrderedPipeline.Run(gold.Articles, article => Score(article, scorer, tracer, find), jobs, world.Cancellation))
            {
                if (score is not null)
                {
                    scored.Add(score);
                }
                else
                {
                    failed++;
                    messages.Problem(article.Name, problem!);
                }

                tell(FormattableString.Invariant($"{scored.Count:N0} articles"));
            }
        });
        return (scored, failed);
    }

    private (GoldArticle Article, MoveArticleScore? Score, ArticleProblem? Problem) Score(GoldArticle gold, MoveScorer scorer, FindingTracer? tracer, Func<Article, IEnumerable<FoundUnit>> find)
    {
        try
        {
            Article article = ArticleReader.Read(gold.Text, gold.Metadata);
            MoveArticleScore score = scorer.Score(gold, article, find(article).Select(finding => finding with { Article = gold.Name }));
            return (gold, tracer is null ? score : score with { Sources = scorer.ScoreSources(gold, article, tracer.Trace(article, world.Cancellation)) }, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A defect of ours in one article must not cost the user the figures of the others.
            return (gold, null, InputProblems.Defect(exception));
        }
    }

    private IEnumerable<FoundUnit> FoundBy(RhetoricAnalyzer analyzer, Article article) =>
        analyzer.Analyze(article, world.Cancellation).Findings.Select(finding => new FoundUnit("", finding.Rule.Code, finding.Span));

    // Of the second gold each unit is a finding of each of its codes, in the article of the same name.
    private Func<Article, IEnumerable<FoundUnit>> FoundIn(MoveGold gold, MoveGold second)
    {
        ILookup<string, GoldUnit> units = second.Articles.SelectMany(article => article.Units.Select(unit => (article.Metadata.Id, unit))).ToLookup(pair => pair.Id, pair => pair.unit, StringComparer.Ordinal);
        HashSet<string> known = [.. second.Articles.Select(article => article.Metadata.Id)];
        int missing = gold.Articles.Count(article => !known.Contains(article.Metadata.Id));
        if (missing > 0)
            messages.Hint(FormattableString.Invariant($"{missing:N0} of {gold.Articles.Length:N0} articles are not in the second gold; it counts as having nothing there."));
        return article => units[article.Metadata.Id].SelectMany(unit => unit.Coders.Keys.Select(code => new FoundUnit("", code, unit.Span)));
    }

    private static void Write(OpenReport open, MoveReport report)
    {
        switch (open.Format)
        {
            case ReportFormat.Json: MoveScoreJson.Write(open.Output, report); break;
            case ReportFormat.Csv: MoveScoreCsv.Write(open.Output, report); break;
            case ReportFormat.Markdown: MoveScoreText.WriteMarkdown(open.Output, report); break;
            default: MoveScoreText.Write(open.Output, report); break;
        }

        open.End();
    }
}
