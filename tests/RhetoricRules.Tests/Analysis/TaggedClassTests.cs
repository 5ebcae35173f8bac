using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Tests.Text;

namespace RhetoricRules.Tests.Analysis;

/// <summary>Classes of words and names in phrases, from the rule to the finding.</summary>
public sealed class TaggedClassTests
{
    [Theory]
    [InlineData("{noun} claim", "They deny the {|abuse claims|}.")]
    [InlineData("groundless {noun}", "These are {|groundless charges|}.")]
    [InlineData("{verb} the truth", "They {|twist the truth|}.")]
    [InlineData("{verb} to", "They {|refused to|} leave.")]
    [InlineData("{adjective} report", "It was a {|biased report|}.")]
    [InlineData("{adverb} deny", "They {|repeatedly denied|} it.")]
    [InlineData("{name} deny", "Then {|Zu Varga denied|} it.")]
    [InlineData("{name} deny", "Then the {|World Trade Union denied|} it.")]
    [InlineData("{name} deny", "Then the {|Bank of the West denied|} it.")]
    [InlineData("president {name}", "Then {|President Zu Varga|} left.")]
    [InlineData("{person} deny", "Then spokesman {|Zu Varga denied|} it.")]
    [InlineData("in {place}", "It rained {|in Hong Kong|}.")]
    [InlineData("in {place}", "It rained {|in Zorbistan|}.")]
    [InlineData("{who: name} ... {what: noun}", "Then {|Zu Varga ended the talks|}.")]
    [InlineData("so-called {what: adjective-noun}", "These are {|so-called free men|}.")]
    public void A_class_matches_words_that_are_used_so(string phrase, string marked) => Check(phrase, marked);

    [Fact]
    public void Classes_that_only_matter_beside_other_words_are_read_where_those_are()
    {
        const string Rule = """
            signals:
              figures: {match: ["studies show"], polarity: any}
              named: {match: ["{name} ...3 report"], polarity: any}
            patterns:
              unsourced:
                id: TT0001
                title: T
                message: M
                all:
                  - shown: figures
                none:
                  - source: named
                within: statement
            """;
        CompiledRules rules = RuleCompiler.Compile(Packs.Sound(Rule));
        Assert.Single(Findings(rules, "Studies show that it is safe."));
        Assert.Empty(Findings(rules, "Studies show, in the Zu Varga report, that it is safe."));
        Assert.Single(Findings(rules, "Studies show, in the latest report, that it is safe."));

        static System.Collections.Immutable.ImmutableArray<Finding> Findings(CompiledRules rules, string text) =>
            new RhetoricAnalyzer(rules, AnalysisOptions.Default).Analyze(RhetoricRules.Text.ArticleReader.Read(text, new RhetoricRules.Text.ArticleMetadata("a"))).Findings;
    }

    [Theory]
    [InlineData("{noun} claim", "They claim it.")]
    [InlineData("{noun} to", "They want to leave.")]
    [InlineData("{verb} the truth", "They know it is the truth.")]
    [InlineData("{verb} able", "They are able.")]
    [InlineData("{adjective} report", "It was a police report.")]
    [InlineData("{adverb} deny", "Men denied it.")]
    [InlineData("{name} deny", "Then the minister denied it.")]
    [InlineData("{name} deny", "Then the Polish side denied it.")]
    [InlineData("trade {name}", "Then the World Trade Union denied it.")]
    [InlineData("{person} deny", "Then the World Trade Union denied it.")]
    [InlineData("{person} deny", "Then Oslo denied it.")]
    [InlineData("in {place}", "It rained in May.")]
    [InlineData("in {place}", "They believe in Zu Varga.")]
    [InlineData("{place} side", "The Chinese side left.")]
    public void A_class_does_not_match_words_that_are_used_otherwise(string phrase, string text) => Check(phrase, text);

    [Fact]
    public void A_capture_holds_the_whole_name()
    {
        RhetoricAnalyzer analyzer = Analyzer("{who: person} denied");
        AnalysisResult result = analyzer.Analyze(Reading.Of("Then spokesman Zu Varga denied it."));
        Assert.Equal("Zu Varga did it.", Assert.Single(result.Findings).Message);
    }

    [Theory]
    [InlineData("groundless {quantity}", false)]
    [InlineData("groundless {actor}", false)]
    [InlineData("groundless {noun}", true)]
    [InlineData("{actor} | {name}", true)]
    public void Only_rules_that_ask_for_a_class_make_articles_pay(string phrase, bool pays) =>
        Assert.Equal(pays, Compile(phrase).Plan.Lexis.AsksForTags);

    [Fact]
    public void A_class_has_no_sublists() => Packs.Expect("RR0201", "signals:\n  s: {match: 'x {⟦noun.proper⟧}'}\n");

    private static void Check(string phrase, string marked)
    {
        int start = marked.IndexOf("{|", StringComparison.Ordinal);
        string text = marked.Replace("{|", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);
        string expected = start < 0 ? "" : marked[(start + 2)..marked.IndexOf("|}", StringComparison.Ordinal)];
        AnalysisResult result = Analyzer(phrase).Analyze(Reading.Of(text));
        Assert.Equal(expected, string.Join(" + ", result.Findings.Select(finding => text.Substring(finding.Span.Start, finding.Span.Length))));
    }

    private static RhetoricAnalyzer Analyzer(string phrase) => new(Compile(phrase), AnalysisOptions.Default);

    private static CompiledRules Compile(string phrase)
    {
        string message = phrase.Contains("who:", StringComparison.Ordinal) ? "{who} did it." : "It was said.";
        return RuleCompiler.Compile(Packs.Sound($$"""
            lexicons: {adjective-noun: ["{adjective} {noun}"]}
            entities:
              zorbistan: {type: country, names: [Zorbistan]}
            patterns:
              p: {id: MY0001, title: t, message: "{{message}}", match: "{{phrase}}"}
            """));
    }
}
