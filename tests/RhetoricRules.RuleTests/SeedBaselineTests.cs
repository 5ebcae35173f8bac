using RhetoricRules.Evaluation.Regression;
using RhetoricRules.Reporting;
using RhetoricRules.Tests;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests;

/// <summary>The seeds give what <c>seeds/baseline.jsonl</c> says; where they do not, the difference is told as a rule author would want to read it.</summary>
public sealed class SeedBaselineTests
{
    private const string Again = "dotnet run --project src/RhetoricRules.Cli -- corpus record seeds --into seeds/baseline.jsonl --no-cache";

    [Fact]
    public void The_seeds_give_what_was_recorded()
    {
        Baseline baseline = BaselineReader.Read(File.ReadLines(RepositoryRoot.At("seeds/baseline.jsonl")));
        var analyzer = new RhetoricAnalyzer(ShippedPack.Rules, AnalysisOptions.Default);
        var recorder = new BaselineRecorder(ShippedPack.Load.Rules, analyzer);
        var finder = new CorpusAnalyzer(analyzer, ShippedPack.Load.Rules, RuleMarks.Of(ShippedPack.Load.Rules, [], analyzer), FindingCache.Empty);
        var comparer = new ArticleComparer(baseline, analyzer, recorder);
        var builder = new CorpusComparisonBuilder(baseline, analyzer);
        List<RecordedArticle> articles = [];
        foreach (string seed in Seeds.Names)
        {
            Article article = Seeds.Read(seed);
            string hash = Fingerprint.OfArticle(article.Source.Content, article.Metadata);
            RecordedArticle now = finder.Record(article.Metadata.Id, $"seeds/{seed}", null, hash, () => article);
            articles.Add(now);
            builder.Add(comparer.Compare(now, () => article));
        }

        CorpusComparison comparison = builder.Build(recorder.Record(baseline.Head.Engine, baseline.Head.Paths, articles));
        var told = new StringWriter();
        ComparisonText.Write(told, comparison, int.MaxValue, TextReportOptions.Plain);
        Assert.True(comparison.IsSame, $"The rules find something else in the seeds. Look at every change; if it is meant, record it:\n  {Again}\n\n{told}");
    }
}
