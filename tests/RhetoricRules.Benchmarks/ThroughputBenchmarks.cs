using BenchmarkDotNet.Attributes;

namespace RhetoricRules.Benchmarks;

/// <summary>The five articles repeated to five megabytes, on one core: at least 10 MB/s, so at most 500 ms an operation.</summary>
public class ThroughputBenchmarks
{
    private static readonly string Joined = string.Join("\n\n", Corpus.FiveMegabytes);
    private static readonly int Copies = Corpus.FiveMegabytes.Length / Corpus.Seeds.Length;
    private static readonly int PerCopy = Corpus.Seeds.Sum(Findings);
    private static readonly int InJoined = Findings(Joined);

    /// <summary>As many articles.</summary>
    [Benchmark]
    public int ManyArticles() => Corpus.Expect(PerCopy * Copies, Corpus.FiveMegabytes.Sum(Findings));

    /// <summary>As one article: nothing may grow faster than the text.</summary>
    [Benchmark]
    public int OneArticle() => Corpus.Expect(InJoined, Findings(Joined));

    private static int Findings(string text) => new RhetoricAnalyzer(Corpus.Rules, AnalysisOptions.Default).Analyze(Corpus.Read(text)).Findings.Length;
}
