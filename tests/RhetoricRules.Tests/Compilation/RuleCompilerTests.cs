using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Tests.Text;

namespace RhetoricRules.Tests.Compilation;

public sealed class RuleCompilerTests
{
    private const string FourThousandWays = "(a1 z|b) (c z|d) (e z|f) (g z|h) (j z|k) (l z|m) (n z|o) (p z|q) (r z|s) (t z|u) (v z|w) (x z|y)";

    [Fact]
    public void A_phrase_with_too_many_readings_is_told_at_its_place()
    {
        RuleProblem problem = Assert.Single(Compile($"signals: {{s: {{match: ['fine', '{FourThousandWays}']}}}}").Problems);
        Assert.Equal(("RR0203", Severity.Error), (problem.Code, problem.Severity));
        Assert.Equal(FourThousandWays, Marked(problem));
    }

    [Fact]
    public void A_chain_of_optional_words_has_too_many_readings()
    {
        const string phrase = "a1 b? c? d? e? f? g? h? j? k? l? m?";
        Assert.Equal(phrase, Marked(Assert.Single(Compile($"signals: {{s: {{match: '{phrase}'}}}}").Problems)));
    }

    [Fact]
    public void The_other_phrases_of_the_signal_run()
    {
        CompiledRules rules = Compile($"patterns: {{p: {{match: ['{FourThousandWays}', 'lie'], id: RR1001, title: t, message: m}}}}");
        Assert.Equal(["lied"], Found(rules, "They lied."));
    }

    [Fact]
    public void The_other_entries_of_the_lexicon_run()
    {
        CompiledRules rules = Compile($"lexicons: {{l: ['{FourThousandWays}', lie]}}\npatterns: {{p: {{match: 'they {{l}}', id: RR1001, title: t, message: m}}}}");
        Assert.Equal(FourThousandWays, Marked(Assert.Single(rules.Problems)));
        Assert.Equal(["They lied"], Found(rules, "They lied."));
    }

    [Fact]
    public void Nested_lexicons_multiply_nothing()
    {
        string entries = string.Join(", ", Enumerable.Range(0, 100).Select(i => $"word{i}"));
        CompiledRules rules = Compile($"lexicons: {{l: [{entries}], m: ['{{l}}', x]}}\nsignals: {{s: {{match: '{{m}} {{m}} {{m}}'}}}}");
        Assert.Empty(rules.Problems);
    }

    [Fact]
    public void Conditions_may_ask_for_64_lexicons() => Assert.Empty(Compile(Asking(64)).Problems);

    [Fact]
    public void The_condition_that_asks_for_one_lexicon_more_is_told_at_its_place()
    {
        RuleProblem problem = Assert.Single(Compile(Asking(65)).Problems);
        Assert.Equal(("RR0307", "'who in {l64}'", ""), (problem.Code, Marked(problem), problem.Effect));
    }

    [Fact]
    public void Only_the_pattern_that_asks_for_one_lexicon_more_does_not_run()
    {
        CompiledRules rules = Compile(Asking(65));
        Assert.Equal(64, rules.Descriptors.Length);
        Assert.Equal(["RR1063"], new RhetoricAnalyzer(rules, AnalysisOptions.Default).Analyze(Reading.Of("They hit word63.")).Findings.Select(finding => finding.Rule.Id.Value));
    }

    [Fact]
    public void What_uses_a_pattern_that_does_not_run_does_not_run_either()
    {
        CompiledRules rules = Compile(Asking(65) + "  silent: {match: x, none: [{a: p64}], id: RR2000, title: t, message: m}\n");
        Assert.Equal("so these do not run: p64 (RR1064), silent (RR2000)", Assert.Single(rules.Problems).Effect);
        Assert.Equal(64, rules.Descriptors.Length);
    }

    // One pattern and one lexicon for each number.
    private static string Asking(int count) =>
        "lexicons:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"  l{i}: [word{i}]\n"))
        + "patterns:\n" + string.Concat(Enumerable.Range(0, count).Select(i =>
            $"  p{i:00}: {{match: 'hit {{who: words 1-1}}', where: ['who in {{l{i}}}'], id: RR10{i:00}, title: t, message: m}}\n"));

    private static CompiledRules Compile(string yaml) => RuleCompiler.Compile(Packs.Sound(yaml));

    private static string Marked(RuleProblem problem) => problem.Place.File.Text.ToString(problem.Place.Span);

    private static string[] Found(CompiledRules rules, string text) =>
        [.. new RhetoricAnalyzer(rules, AnalysisOptions.Default).Analyze(Reading.Of(text)).Findings.Select(finding => text[finding.Span.Start..finding.Span.End])];
}
