using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Review;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests;

public sealed class PackPromisesTests
{
    public static TheoryData<string> EveryRule => [.. ShippedPack.Load.Rules.Patterns.Where(pattern => pattern.Metadata is not null).Select(pattern => pattern.Name)];

    [Fact]
    public void The_pack_loads_and_compiles_without_a_problem() =>
        Assert.Empty(ShippedPack.Load.Problems.Concat(ShippedPack.Rules.Problems).Select(problem => $"{problem.Code} {problem.Place.File.Path}: {problem.Message}"));

    [Fact]
    public void Every_word_of_the_pack_is_English() =>
        Assert.Equal("", Printed(RuleReview.Spelling(ShippedPack.Load.Rules)));

    [Fact]
    public void Every_code_of_the_codebook_is_there_with_its_id() =>
        Assert.Equal(
            [
                "RR1001 whataboutism", "RR1002 counter-accusation", "RR1003 double-standard", "RR1004 red-herring",
                "RR1101 standing-challenge", "RR1102 imputed-motive", "RR1103 source-discrediting", "RR1104 questioning-reputation",
                "RR1105 doubt", "RR1201 sovereignty-appeal", "RR1202 extraterritoriality", "RR1203 national-conditions",
                "RR1204 conditional-cooperation", "RR1301 blanket-dismissal", "RR1302 formulaic-condemnation", "RR1303 absolute-denial",
                "RR1304 self-evidence", "RR1401 statistical-rebuttal", "RR1402 minimising-figure", "RR1403 unsourced-statistic",
                "RR1501 borrowed-authority", "RR1502 vague-authority", "RR1503 appeal-to-law", "RR1504 bandwagon",
                "RR1601 positive-self-presentation", "RR1602 institution-listing", "RR1603 victimhood", "RR1604 demand-for-recognition",
                "RR1605 appeal-to-values", "RR1701 loaded-label", "RR1702 scare-quotes", "RR1703 loaded-language",
                "RR1704 appeal-to-emotion", "RR1705 imperative-demand", "RR1706 repetition", "RR1707 rhetorical-question",
                "RR1708 threat", "RR1801 slanted-reporting", "RR1901 flag-waving", "RR1902 appeal-to-fear", "RR1903 false-dilemma",
                "RR1904 causal-oversimplification", "RR1905 slippery-slope", "RR1906 slogan", "RR1907 conversation-killer",
                "RR1908 appeal-to-time", "RR1909 guilt-by-association", "RR1910 exaggeration", "RR1911 straw-man", "RR1912 obfuscation",
                "RR1913 appeal-to-authority", "RR1914 glittering-generality",
            ],
            ShippedPack.Rules.Descriptors.Select(rule => $"{rule.Id} {rule.Code}"));

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Has_a_file_of_its_own_named_by_id_and_code(string name)
    {
        PatternRule rule = Rule(name);
        string path = rule.Place.File.Path;
        Assert.Equal($"rules/core-en/patterns/{rule.Metadata!.Descriptor.Category}/{rule.Metadata.Descriptor.Id}-{name}.yml", path);
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Has_both_kinds_of_tests_and_says_what_it_looks_for(string name)
    {
        PatternRule rule = Rule(name);
        Assert.True(rule.Tests.Count(test => test.Kind == RuleTestKind.Match) >= 3);
        Assert.True(rule.Tests.Count(test => test.Kind == RuleTestKind.NoMatch) >= 3);
        Assert.NotEmpty(rule.Metadata!.Description);
        Assert.NotEmpty(rule.Metadata.FalseAlarms);
    }

    [Theory]
    [MemberData(nameof(EveryRule))]
    public void Has_tests_in_words_of_its_own(string name)
    {
        string[] seeds = [.. Seeds.Names.Select(Seeds.Text)];
        foreach (RuleTestKind kind in new[] { RuleTestKind.Match, RuleTestKind.NoMatch })
        {
            Assert.Contains(Rule(name).Tests, test => test.Kind == kind && !Array.Exists(seeds, seed => SharesRun(test.Text, seed)));
        }
    }

    [Fact]
    public void Every_rule_is_silent_on_an_empty_article() =>
        Assert.Empty(new RhetoricAnalyzer(ShippedPack.Rules, AnalysisOptions.Default).Analyze(ArticleReader.Read("", new ArticleMetadata("empty"))).Findings);

    // Six words in a row are a quotation from the seed.
    private static bool SharesRun(string text, string seed)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(0, Math.Max(0, words.Length - 5))
            .Any(i => seed.Contains(string.Join(' ', words[i..(i + 6)]), StringComparison.OrdinalIgnoreCase));
    }

    private static string Printed(ImmutableArray<RuleProblem> problems)
    {
        var writer = new StringWriter();
        ProblemWriter.WriteAll(writer, problems);
        return writer.ToString();
    }

    private static PatternRule Rule(string name) => ShippedPack.Load.Rules.Patterns.Single(pattern => pattern.Name == name);
}
