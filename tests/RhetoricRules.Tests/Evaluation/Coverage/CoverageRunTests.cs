using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation;
using RhetoricRules.Tests.Rules;

namespace RhetoricRules.Tests.Evaluation.Coverage;

public sealed class CoverageRunTests
{
    private const string Signals = """
        signals:
          says-apple: {match: "apple"}
          says-pear: {match: "pear"}
          says-plum: {match: "plum"}

        """;

    [Theory]
    [InlineData("same: speaker", "no-match: ['\"The apple,\" Bob said. \"The pear,\" Ann said.']")]
    [InlineData("in-order: true", "no-match: ['\"The pear and the apple,\" Bob said.']")]
    [InlineData("within: 2 sentences", "no-match: ['\"The apple. Yes. The pear,\" Bob said.']")]
    [InlineData("none: [{plum: says-plum}]", "no-match: ['\"The apple, the plum and the pear,\" Bob said.']")]
    public void A_clause_is_needed_when_a_test_fails_without_it(string clause, string tests)
    {
        string rule = $$"""
            patterns:
              fruit:
                id: MY0001
                title: t
                message: m
                all: [{apple: says-apple}, {pear: says-pear}]
                within: 2 sentences
                same: speaker
                {{(clause is "same: speaker" or "within: 2 sentences" ? "" : clause)}}
                tests:
                  match: ['"The apple. The pear," Bob said.']

            """;
        string key = clause.Split(':')[0];
        Assert.Contains(Needless(Signals + rule), message => message.Contains($"`{key}: ", StringComparison.Ordinal));
        Assert.DoesNotContain(Needless($"{Signals}{rule}      {tests}\n"), message => message.Contains($"`{key}: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("match: [apple]\n    in: [speech]", "`in: speech`", "no-match: ['An apple.']")]
    [InlineData("match: [apple]\n    not-in: [narration]", "`not-in: narration`", "no-match: ['An apple.']")]
    [InlineData("match: [apple]\n    polarity: any", "`polarity: any`", "match: ['No {|apple|}.']")]
    [InlineData("match: [apple]\n    unless: [apple pie]", "`apple pie`", "no-match: ['An apple pie.']")]
    [InlineData("match: [apple, pear]", "`pear`", "match: ['A pear.']")]
    [InlineData("match: [\"green? (apple | pear)\"]", "`pear`", "match: ['A green pear.']")]
    [InlineData("match: [\"{x: (apple | (ripe | sweet) pear)}\"]", "`(ripe | sweet) pear`", "match: ['A ripe pear.', 'A sweet pear.']")]
    [InlineData("match: [\"apple\"]\n    where: [\"speaker is spain\"]", "`where: speaker is spain`", "no-match: ['\"An apple,\" Ann said.']")]
    public void What_a_level_one_pattern_says_is_needed_when_a_test_fails_without_it(string clauses, string named, string tests)
    {
        string rule = $$"""
            entities:
              spain: {names: [Spain], type: country}
            patterns:
              fruit:
                id: MY0001
                title: t
                message: m
                {{clauses}}
                tests:

            """;
        const string first = "        match: [{speaker: Spain, text: 'An {|apple|}.'}]\n";
        Assert.Contains(Needless(rule + first), message => message.Contains(named, StringComparison.Ordinal));
        string both = tests.StartsWith("match", StringComparison.Ordinal) ? first.Replace("'}]", "'}, " + tests["match: [".Length..], StringComparison.Ordinal) : $"{first}        {tests}\n";
        Assert.DoesNotContain(Needless(rule + both), message => message.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void A_clause_of_a_shared_signal_is_needed_when_a_test_of_any_user_needs_it()
    {
        const string rules = """
            signals:
              says-fruit: {match: [apple, pear]}
            patterns:
              first: {id: MY0001, title: t, message: m, all: [{fruit: says-fruit}], tests: {match: [An apple.]}}
              second: {id: MY0002, title: t, message: m, all: [{fruit: says-fruit}], tests: {match: [A pear.]}}
            """;
        Assert.Empty(Needless(rules));
    }

    [Fact]
    public void What_stands_inside_a_needless_alternative_is_not_told_again()
    {
        const string rule = """
            patterns:
              first: {id: MY0001, title: t, message: m, match: ["apple | (ripe | sweet) pear"], tests: {match: [An apple.]}}
            """;
        Assert.Equal(["No test needs 1 of the 2 alternatives here, of the pattern `first`: `(ripe | sweet) pear`."], Needless(rule));
    }

    [Theory]
    [InlineData("It rained all day.", 1)]
    [InlineData("The green apple fell.", 0)]
    [InlineData("A green leaf and a red leaf.", 1)]
    [InlineData("The cook made a green pie.", 0)]
    public void A_no_match_without_any_match_is_vacuous_unless_half_a_phrase_is_there(string text, int vacuous)
    {
        string rule = $$"""
            patterns:
              first: {id: MY0001, title: t, message: m, match: ["green ...2 apple pie"], tests: { no-match: ["{{text}}"] } }
            """;
        Assert.Equal(vacuous, Report(rule).Problems.Count(problem => problem.Code == "RR0404"));
    }

    private static string[] Needless(string yaml) => [.. Report(yaml).Problems.Where(problem => problem.Code == "RR0405").Select(problem => problem.Message)];

    private static RuleTestReport Report(string yaml)
    {
        RuleTestReport report = new RuleTestRunner(RuleCompiler.Compile(Packs.Sound(yaml))).Run(new RuleTestOptions { Coverage = true, Jobs = 2 });
        Assert.DoesNotContain(report.Problems, problem => problem.Severity == Severity.Error);
        return report;
    }
}
