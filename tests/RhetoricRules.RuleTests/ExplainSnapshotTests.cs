using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Tests;

namespace RhetoricRules.RuleTests;

/// <summary>The proof of one finding of a seed, word for word, as a reader gets it.</summary>
public sealed class ExplainSnapshotTests
{
    [Fact]
    public void The_proof_of_a_seeds_finding_is_as_reviewed()
    {
        string seed = Seeds.Names[1];
        ExplainedRule rule = ShippedPack.Rules.Explainable.Single(known => known.Id == "RR1001");
        Explanation explanation = new RhetoricAnalyzer(ShippedPack.Rules, AnalysisOptions.Default).Explain(Seeds.Read(seed), rule, ExplanationOptions.Default with { AlsoMisses = true });
        var text = new StringWriter();
        new ExplainTextWriter(text, new TextReportOptions { Width = 110 }).Write(
            new ArticleReport { Path = $"seeds/{seed}", Metadata = explanation.Article.Metadata, Explanations = [explanation] });
        Snapshots.Match(text.ToString(), Path.ChangeExtension(seed, "explain"));
    }
}
