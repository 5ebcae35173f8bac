using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation;
using RhetoricRules.Evaluation.Releases;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation;

public sealed class ReleaseCheckTests
{
    private const string Yaml = """
        lexicons: {storm: [gale]}
        signals: {blows: {match: ["{storm} blow", hail fall]}}
        patterns:
          weather:
            id: MY0001
            title: Speaks of weather
            message: Weather.
            status: test
            all: [wind: blows]
        """;

    private static readonly string Mark = RuleRow.Of(Packs.Sound(Yaml))[0].Meaning;

    [Fact]
    public void A_pack_that_keeps_its_word_has_no_problem() => Assert.Empty(Check(Yaml, Shipped($"| MY0001 | weather | new | {Mark} |")));

    [Fact]
    public void A_rule_that_comes_next_is_listed() => Assert.Empty(Check(Yaml, "## Unshipped\n| ID | code | change | why |\n|---|:--|---|---|\n| MY0001 | weather | new | |\n"));

    [Theory]
    [InlineData("hail fall", "hail  fall")]
    [InlineData("title: Speaks of weather", "title: Names the weather")]
    [InlineData("status: test", "status: stable\n    severity: error\n    description: More.")]
    [InlineData("[gale]", "[gale, tempest]")]
    [InlineData("[\"{storm} blow\", hail fall]", "[hail fall, \"{storm} blow\"]")]
    [InlineData("all: [wind: blows]", "all:\n      - wind: blows")]
    public void Layout_words_about_the_rule_and_vocabulary_are_not_its_meaning(string before, string after) =>
        Assert.Empty(Check(Yaml.Replace(before, after, StringComparison.Ordinal), Shipped($"| MY0001 | weather | new | {Mark} |")));

    [Theory]
    [InlineData("hail fall", "snow fall")]
    [InlineData("all: [wind: blows]", "all: [{wind: blows, at-least: 2}]")]
    public void A_change_of_clauses_needs_a_word_and_the_line_to_paste_is_told(string before, string after)
    {
        string changed = Yaml.Replace(before, after, StringComparison.Ordinal);
        string shipped = Shipped($"| MY0001 | weather | new | {Mark} |");
        RuleProblem problem = Assert.Single(Check(changed, shipped));
        Assert.Equal(("RR0501", Severity.Error), (problem.Code, problem.Severity));
        Assert.Contains("`| MY0001 | weather | changed | why |`", problem.Suggestion, StringComparison.Ordinal);
        Assert.Empty(Check(changed, "## Unshipped\n| MY0001 | weather | changed | found too little |\n" + shipped));
    }

    [Theory]
    [InlineData("## Shipped\n### 0.1.0\n| MY0001 | weather | new | MARK |\n| MY0002 | tide | new | 0 |\n", "MY0002 was released with 0.1.0 and is gone.")]
    [InlineData("## Shipped\n### 0.2.0\n| MY0001 | weather | removed | |\n### 0.1.0\n| MY0001 | weather | new | MARK |\n", "MY0001 was removed with 0.2.0; an ID is never used again.")]
    [InlineData("## Shipped\n### 0.1.0\n| MY0001 | weather | new | |\n", "The row of MY0001 does not tell what the rule says.")]
    [InlineData("## Shipped\n### 0.1.0\n| MY0001 | storms | new | MARK |\n", "MY0001 was called `storms` in 0.1.0.")]
    [InlineData("# Nothing\n", "MY0001 is not listed in `releases.md`.")]
    [InlineData("## Unshipped\n| MY0001 | weather | new | |\n| MY0009 | tide | new | |\n", "There is no rule MY0009 in this pack.")]
    [InlineData("## Unshipped\n| MY0001 | weather | changed | |\n## Shipped\n### 0.1.0\n| MY0001 | weather | new | MARK |\n", "The row does not say why MY0001 is changed.")]
    [InlineData("## Unshipped\n| MY0001 | weather | new |\n", "This row is not of the form of the table.")]
    [InlineData("## Unshipped\n| MY0001 | weather | renewed | |\n", "`renewed` is no change: there is new, changed and removed.")]
    public void Every_broken_word_is_told(string releases, string message) =>
        Assert.Contains(message, Check(Yaml, releases.Replace("MARK", Mark, StringComparison.Ordinal)).Select(problem => problem.Message));

    [Fact]
    public void Drafts_come_and_go() => Assert.Empty(Check(Yaml.Replace("status: test", "status: draft", StringComparison.Ordinal), "# Nothing\n"));

    private static string Shipped(string row) => $"## Shipped\n\n### 0.1.0\n\n| ID | code | change | meaning |\n|---|---|---|---|\n{row}\n";

    private static ImmutableArray<RuleProblem> Check(string yaml, string releases) =>
        ReleaseCheck.Of(Packs.Sound(yaml), "own", new RuleFile("releases.md", new SourceText(releases)));
}
