using RhetoricRules.Compilation;
using RhetoricRules.Evaluation;
using RhetoricRules.Tests.Rules;

namespace RhetoricRules.Tests.Evaluation;

public sealed class RuleTestRunnerTests
{
    private const string Rules = """
        entities:
          spain: {names: [Spain], type: country}
        signals:
          says-apple: {match: "(red | green)? apple"}
          says-pear: {match: pear}
        patterns:
          apple-first:
            all: [{apple: says-apple}, {pear: says-pear}]
            within: article
            same: speaker
            report: apple
          fruit:
            id: MY0001
            title: Names fruit
            message: Names fruit.
            all: [{fruit: apple-first}]
            tests:

        """;

    [Theory]
    [InlineData("match", "'The apple and the pear.'", null)]
    [InlineData("match", "'The {|apple|} and the pear.'", null)]
    [InlineData("match", "'The {|apple|} and the {|pear:pear|}.'", null)]
    [InlineData("match", "'The {|red {|apple:apple|}|} and the pear.'", "the step `apple` matched other words than are marked.")]
    [InlineData("match", "'The {|fruit:apple|} and the pear.'", null)]
    [InlineData("match", "'The {|red|} apple and the pear.'", "other words are reported than are marked.")]
    [InlineData("match", "'The {|apple|} and the {|pear|}.'", "2 findings are marked, 1 reported.")]
    [InlineData("match", "'The {|apple|}, the apple and the pear.'", "1 finding is marked, 2 reported.")]
    [InlineData("match", "'The {|apple|} alone.'", "nothing is reported.")]
    [InlineData("match", "'The {|apple and the pear.'", "a mark is opened with {| and never closed.")]
    [InlineData("match", "{title: An apple, text: 'The {|pear:pear|}.'}", null)]
    [InlineData("match", "{speaker: spain, text: 'The apple. The pear.'}", null)]
    [InlineData("no-match", "'The apple.'", null)]
    [InlineData("no-match", "'The apple and the pear.'", "a finding is reported where there should be none.")]
    [InlineData("known-misses", "'The {|plum|} and the pear.'", null)]
    [InlineData("known-misses", "'The {|apple|} and the pear.'", "the known miss is found now.")]
    [InlineData("known-false-alarms", "'The apple and the pear.'", null)]
    [InlineData("known-false-alarms", "'The plum.'", "the known false alarm is gone.")]
    public void A_test_passes_or_says_what_is_wrong(string list, string test, string? failure)
    {
        RuleTestResult result = Assert.Single(new RuleTestRunner(RuleCompiler.Compile(Packs.Sound($"{Rules}      {list}: [{test}]"))).RunAll());
        Assert.Equal(failure, result.Failure);
    }

    [Fact]
    public void A_test_has_a_speaker_or_a_source()
    {
        string marked = $"{Rules}      match: [{{speaker: spain, source: ⟦Times⟧, text: 'The apple.'}}]";
        Assert.Contains("a `speaker` and a `source`", Packs.Expect("RR0303", marked).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_that_is_missed_tells_the_nearest_miss()
    {
        TestExplanation explanation = Failing("match: [\"'The {|apple|},' Bob said.\"]");
        Assert.Equal("1:6 \u201Capple\u201D: `pear: says-pear`: nothing in this article matches says-pear", Assert.Single(explanation.Misses).Summary);
        Assert.Empty(explanation.Unwanted);
    }

    [Fact]
    public void Without_a_candidate_a_miss_tells_what_was_looked_for()
    {
        TestExplanation explanation = Failing("match: ['The {|plum|}.']");
        Assert.Empty(explanation.Misses);
        Assert.Equal([("says-apple", 0), ("says-pear", 0)], explanation.Signals.Select(signal => (signal.Signal, signal.Found)));
    }

    [Fact]
    public void A_finding_that_should_not_be_tells_its_proof()
    {
        TestExplanation explanation = Failing("no-match: ['The apple and the pear.']");
        Assert.Equal("apple-first", Assert.Single(Assert.Single(explanation.Unwanted).Steps).Rule);
        Assert.Empty(explanation.Misses);
    }

    [Fact]
    public void Of_several_findings_those_without_a_mark_are_explained()
    {
        TestExplanation explanation = Failing("match: ['The {|apple|}, the apple and the pear.']");
        Assert.Equal(15, Assert.Single(explanation.Unwanted).Span.Start);
        Assert.Empty(explanation.Misses);
    }

    [Fact]
    public void Parts_and_signals_have_tests_of_their_own()
    {
        const string rules = """
            signals:
              says-apple: {match: apple, in: speech, tests: {match: ['"The {|apple|}," Bob said.'], no-match: ['The {|apple|}.']}}
            patterns:
              two-apples:
                all: [{apple: says-apple, at-least: 2}]
                tests: {match: ['"An {|apple|} and an {|apple:apple|}," Bob said.']}

            """;
        RuleTestResult[] results = [.. new RuleTestRunner(RuleCompiler.Compile(Packs.Sound(rules))).RunAll()];
        Assert.Equal(
            [("two-apples", "part", "1 finding is marked, 2 reported."), ("says-apple", "signal", null), ("says-apple", "signal", null)],
            results.Select(result => (result.Rule, result.Owner.Label, result.Failure)));
    }

    [Fact]
    public void A_selection_runs_what_its_rules_read()
    {
        const string rules = """
            signals:
              says-apple: {match: apple, tests: {match: [An apple.]}}
              says-pear: {match: pear, tests: {match: [A pear.]}}
            patterns:
              apple: {id: MY0001, title: t, message: m, all: [{fruit: says-apple}], tests: {match: [An apple.]}}
              pear: {id: MY0002, title: t, message: m, all: [{fruit: says-pear}], tests: {match: [A pear.]}}

            """;
        var runner = new RuleTestRunner(RuleCompiler.Compile(Packs.Sound(rules)));
        RuleTestReport report = runner.Run(RuleTestOptions.Default with { Selector = new FindingSelector(["MY0002"], []) });
        Assert.Equal(["pear", "says-pear"], report.Results.Select(result => result.Rule));
        Assert.Equal("The rule `pear` (MY0002) has no `no-match` test.", Assert.Single(report.Problems).Message);
    }

    private static TestExplanation Failing(string tests) =>
        Assert.Single(new RuleTestRunner(RuleCompiler.Compile(Packs.Sound($"{Rules}      {tests}"))).RunAll()).Explanation!;
}
