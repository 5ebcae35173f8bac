using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation;
using RhetoricRules.Reporting;
using RhetoricRules.Tests;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests;

/// <summary>What the README shows is true.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(RepositoryRoot.At("README.md"));

    [Fact]
    public void The_rule_it_shows_loads_and_passes_its_own_tests()
    {
        RuleTestResult[] results = DocsTests.Results("README.md", Block("```yaml\n"));
        Assert.All(results, result => Assert.Null(result.Failure));
        Assert.Equal(2, results.Length);
    }

    [Fact]
    public void The_excerpt_it_shows_stands_in_a_report()
    {
        string excerpt = Block("this is one of them:\n\n```\n");
        Assert.Contains(Seeds.Names, seed => SeedSnapshotTests.TextReport(seed).Contains(excerpt, StringComparison.Ordinal));
    }

    [Fact]
    public void The_parse_it_shows_is_what_parse_prints()
    {
        var text = new StringWriter();
        Article article = ArticleReader.Read("Bridge\n\nPaul Orme said that the bridge is safe, adding that it cost $5. It is a fine bridge.\n", new ArticleMetadata("bridge"));
        ParsedArticle parsed = new RhetoricAnalyzer(ShippedPack.Rules, AnalysisOptions.Default).Parse(article);
        new ParseTextWriter(text, TextReportOptions.Plain).Write(new ArticleReport { Path = "bridge.txt", Metadata = article.Metadata, Parsed = parsed });
        string excerpt = Block("and the numbers:\n\n```\n");
        Assert.Contains(excerpt, text.ToString(), StringComparison.Ordinal);
        Assert.Contains(excerpt, File.ReadAllText(RepositoryRoot.At("docs/parse.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_number_of_findings_it_names_is_right() =>
        Assert.Contains($"prints {Seeds.Names.Sum(seed => Seeds.Analyze(seed).Findings.Length)} findings", Readme, StringComparison.Ordinal);

    private static string Block(string opening)
    {
        int start = Readme.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Readme[start..Readme.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
