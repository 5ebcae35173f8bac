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
    [InlineData("match", "{speaker: Spain, text: 'The apple. The pear.'}", null)]
    [InlineData("match", "{speaker: Atlantis, text: 'The apple. The pear.'}", "no actor of the rules is called `Atlantis`, so nobody is known to speak.")]
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
        string marked = $"{Rules}      match: [{{speaker: Spain, source: ⟦Times⟧, text: 'The apple.'}}]";
        Assert.Contains("a `speaker` and a `source`", Packs.Expect("RR0303", marked).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_tells_what_each_step_matched_and_by_whom()
    {
        RuleTestResult result = Assert.Single(new RuleTestRunner(RuleCompiler.Compile(Packs.Sound($"{Rules}      match: [\"'The {{|apple|}},' Bob said.\"]"))).RunAll());
        Assert.Equal("fruit: matched nothing\n  apple-first:\n    apple: \"apple\" by Bob\n    pear: matched nothing", string.Join('\n', result.Explanation));
    }
}
