using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Tests.Explaining;

public sealed class NearMissTests
{
    private const string Rejection = "\"Ruritania rejects Graustark's claim,\" Ruritanian Minister Ada Lund said.";

    [Theory]
    [InlineData("same: speaker", "rejection by Ada Lund, turn by Bo Marsh", Rejection + " \"Graustark should look at itself,\" Bo Marsh said.")]
    [InlineData("within: 2 sentences", "rejection and turn reach over 4 sentences", Rejection + " \"It rains. It snows. Graustark should look at itself.\"")]
    [InlineData(
        "in-order: true", "turn (1:2) stands before rejection (1:82)", "\"Graustark should look at itself,\" Ruritanian Minister Ada Lund said. \"Ruritania rejects Graustark's claim.\"")]
    [InlineData("none: admission", "“Mistakes were made” (admits, 1:76) is within 2 sentences", Rejection + " \"Mistakes were made, but Graustark should look at itself.\"")]
    [InlineData("rejection: rejects", "nothing in this article matches rejects", "\"Graustark should look at itself,\" Ruritanian Minister Ada Lund said.")]
    public void The_first_clause_that_fails_is_named(string clause, string told, string text)
    {
        NearMiss miss = Assert.Single(DocumentedRule.Explain(text).Misses);
        Assert.Equal((clause, told), (miss.Failed.Clause, miss.Failed.Told));
    }

    [Fact]
    public void A_condition_is_told_with_its_values()
    {
        const string text = "\"Ruritania rejects Ruritania's claim,\" Ruritanian Minister Ada Lund said. \"Graustark should look at itself.\"";
        ClauseCheck failed = Assert.Single(DocumentedRule.Explain(text).Misses).Failed;
        Assert.Equal("where: turn.target sides with rejection.accuser", failed.Clause);
        Assert.Equal("turn.target is “Graustark” (graustark), rejection.accuser is “Ruritania” (ruritania)", failed.Told);
    }

    [Theory]
    [InlineData("unless: help ...2 {other}", "“help the Graustark” cancels", "\"We help the Graustark that should look at itself,\" Ada Lund said.", "{target: other} that should look at itself")]
    [InlineData("polarity: affirmed", "“never” negates", "\"We never said Graustark should look at itself,\" Ada Lund said.", "{target: other} should look at itself")]
    [InlineData("polarity: affirmed", "follows “if”", "\"It rains if Graustark should look at itself,\" Ada Lund said.", "{target: other} should look at itself")]
    [InlineData("polarity: affirmed", "is asked, not said", "\"Graustark should look at itself?\" Ada Lund said.", "{target: other} should look at itself")]
    [InlineData("in: speech", "stands in body, narration", "The day is long.\n\nGraustark should look at itself. It rains.", "{target: other} should look at itself")]
    public void A_cancelled_match_names_what_cancels_it(string clause, string told, string text, string phrase)
    {
        string yaml = DocumentedRule.Yaml.Replace("{target: other} should look at itself", phrase, StringComparison.Ordinal);
        NearMiss miss = Assert.Single(DocumentedRule.Explain(DocumentedRule.Compile(yaml), "turns", text).Misses);
        Assert.Equal(clause, miss.Failed.Clause);
        Assert.Contains(told, miss.Failed.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cancelled_match_is_a_candidate_of_the_pattern()
    {
        NearMiss miss = Assert.Single(DocumentedRule.Explain(Rejection + " \"We never said Graustark should look at itself.\"").Misses);
        Assert.Equal("polarity: affirmed", miss.Failed.Clause);
        Assert.Equal(1, miss.FailedCount);
    }

    [Fact]
    public void The_nearest_miss_comes_first()
    {
        const string text = "\"Graustark should look at itself,\" Bo Marsh said.\n\n" + Rejection + " \"It rains. It snows. Graustark should look at itself.\"";
        Assert.Equal(["within: 2 sentences", "in-order: true"], DocumentedRule.Explain(text).Misses.Select(miss => Last(miss).Clause));

        static ClauseCheck Last(NearMiss miss) => miss.Clauses.Last(clause => clause.Outcome == ClauseOutcome.Failed);
    }

    [Fact]
    public void A_count_that_is_too_small_is_told()
    {
        CompiledRules rules = DocumentedRule.Compile("""
            signals:
              rain: {match: rain}
            patterns:
              wet:
                id: MY0003
                title: Rains much
                message: Rain.
                all:
                  - drops: rain
                    at-least: 3
                within: article
                same: nothing
            """);
        ClauseCheck failed = DocumentedRule.Explain(rules, "wet", "It rains. It rains again.").Misses[0].Failed;
        Assert.Equal(("at-least: 3 drops", "2 found"), (failed.Clause, failed.Told));
    }

    [Fact]
    public void A_part_that_fails_is_told_one_level_down()
    {
        string yaml = DocumentedRule.Yaml.Replace("    id: MY0002\n    title: Turns a claim back\n    message: \"{speaker} turns a claim back on {turn.target}.\"\n", "", StringComparison.Ordinal) + """
              twice:
                id: MY0004
                title: Turns back and admits
                message: Both.
                all:
                  - admission: admits
                  - move: turned-back
                within: article
                same: nothing
            """;
        Explanation explanation = DocumentedRule.Explain(
            DocumentedRule.Compile(yaml), "twice", Rejection + " \"Graustark should look at itself,\" Bo Marsh said.\n\n\"Mistakes were made,\" Bo Marsh said.");
        ClauseCheck failed = Assert.Single(explanation.Misses).Failed;
        Assert.Equal("move: turned-back", failed.Clause);
        Assert.Contains("`same: speaker`: rejection by Ada Lund, turn by Bo Marsh", failed.Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Candidates_beyond_the_limit_are_counted()
    {
        string text = string.Concat(Enumerable.Repeat("\"Graustark should look at itself,\" Bo Marsh said.\n\n", 9));
        Explanation explanation = DocumentedRule.Explain(text, ExplanationOptions.Default with { Limit = 2 });
        Assert.Equal((2, 9), (explanation.Misses.Length, explanation.MissCount));
    }

    [Fact]
    public void Where_nothing_matches_it_says_what_was_looked_for()
    {
        string printed = DocumentedRule.Print(DocumentedRule.Explain("All is calm."));
        Assert.Equal("a.txt: MY0002 turned-back · no finding\n    No step of the rule matched anything here. It looked for:\n      rejects: none\n      turns: none\n", printed);
    }

    [Fact]
    public void Misses_are_not_looked_for_where_the_rule_fires_unless_asked()
    {
        const string text = Rejection + " \"Graustark should look at itself.\"\n\n\"Graustark should look at itself,\" Bo Marsh said.";
        Assert.Equal((1, 0), Counts(DocumentedRule.Explain(text)));
        Assert.Equal((1, 1), Counts(DocumentedRule.Explain(text, ExplanationOptions.Default with { AlsoMisses = true })));

        static (int Proofs, int Misses) Counts(Explanation explanation) => (explanation.Proofs.Length, explanation.MissCount);
    }

    [Fact]
    public void Analysis_finds_the_same_with_and_without_an_explanation()
    {
        const string text = Rejection + " \"Graustark should look at itself.\" \"We help Graustark, which should look at itself,\" Bo Marsh said.";
        Explanation explanation = DocumentedRule.Explain(text);
        Finding found = Assert.Single(new RhetoricAnalyzer(DocumentedRule.Compile(DocumentedRule.Yaml), AnalysisOptions.Default).Analyze(explanation.Article).Findings);
        Assert.Equal(found.Span, Assert.Single(explanation.Proofs).Span);
    }
}
