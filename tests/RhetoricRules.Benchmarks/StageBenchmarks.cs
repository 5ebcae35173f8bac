using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using RhetoricRules.Actors;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Benchmarks;

/// <summary>The stages of one pass over the five articles, each on what the stage before gives.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private static readonly RulePlan Plan = Corpus.Rules.Plan;
    private static readonly ImmutableArray<Article> Articles = [.. Corpus.Seeds.Select(Corpus.Read)];
    private static readonly int Statements = Articles.Sum(article => article.Statements.Length);
    private static readonly int SignalFacts = Articles.Sum(article => Facts(article).Count);
    private static readonly int AllFacts = Articles.Sum(article => Chained(Facts(article), article).Count);
    private static readonly int Findings = Corpus.Seeds.Sum(seed => Analyze(seed));

    /// <summary>Characters to statements.</summary>
    [Benchmark]
    public int Segmentation() => Corpus.Expect(Statements, Corpus.Seeds.Sum(seed => Corpus.Read(seed).Statements.Length));

    /// <summary>Statements to facts: actors, automaton, captures, polarity.</summary>
    [Benchmark]
    public int Matching() => Corpus.Expect(SignalFacts, Articles.Sum(article => Facts(article).Count));

    /// <summary>Statements to facts, and facts to what follows from them. Take the time of matching off to see inference alone.</summary>
    [Benchmark]
    public int MatchingAndInference() => Corpus.Expect(AllFacts, Articles.Sum(article => Chained(Facts(article), article).Count));

    /// <summary>Characters to findings. The five articles together must take at most 2 ms.</summary>
    [Benchmark(Baseline = true)]
    public int Whole() => Corpus.Expect(Findings, Corpus.Seeds.Sum(seed => Analyze(seed)));

    private static int Analyze(string seed) => new RhetoricAnalyzer(Corpus.Rules, AnalysisOptions.Default).Analyze(Corpus.Read(seed)).Findings.Length;

    private static FactStore Facts(Article article)
    {
        var facts = new FactStore(Plan.KindCount);
        new FactFinder(new ArticleContext(article, Plan, ActorId.Unknown), facts).Find(CancellationToken.None);
        return facts;
    }

    private static FactStore Chained(FactStore facts, Article article)
    {
        ForwardChainer.Run(article, Plan.Strata, facts, CancellationToken.None);
        return facts;
    }
}
