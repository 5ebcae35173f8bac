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
    [InlineData("match: [apple]\n    speaker: spain", "`speaker: spain`", "no-match: ['\"An apple,\" Ann said.']")]
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
        const string first = "        match: [{speaker: spain, text: 'An {|apple|}.'}]\n";
        Assert.Contains(Needless(rule + first), message => message.Contains(named, StringComparison.Ordinal));
        string both = tests.StartsWith("match", StringComparison.Ordinal) ? first.Replace("'}]", "'}, " + tests["match: [".Length..], StringComparison.Ordinal) : $"{first}        {tests}\n";
        Assert.DoesNotContain(Needless(rule + both), message => message.Contains(named, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("at-least: 2", "`at-least: 2`", "no-match: [An apple.]")]
    [InlineData("at-most: 2", "`at-most: 2`", "no-match: ['An apple, an apple and an apple.']")]
    [InlineData("at-least: 2 distinct x", "`at-least: 2 distinct x` of the step `fruit` of the pattern `fruits`.", "no-match: [Spain has an apple.]")]
    [InlineData("at-least: 2 distinct x", "`at-least: 2 distinct x` of the step `fruit` of the pattern `fruits` to be distinct", "no-match: ['Spain has an apple and Spain has an apple.']")]
    [InlineData("at-least: 200 per 1000 words", "`at-least: 200 per 1000 words`", "no-match: [An apple and after a very long time that nobody counted there was one more apple.]")]
    public void A_count_is_needed_when_a_test_fails_without_it(string count, string named, string tests)
    {
        string rule = $$"""
            entities:
              spain: {names: [Spain], type: country}
              france: {names: [France], type: country}
            signals:
              says-apple: {match: ["{{(count.Contains("distinct", StringComparison.Ordinal) ? "{x: actor} have apple" : "apple")}}"]}
            patterns:
              fruits:
                id: MY0001
                title: t
                message: m
                all: [{fruit: says-apple, {{count}}}]
                tests:
                  match: [{{(count.Contains("distinct", StringComparison.Ordinal) ? "Spain has an apple and France has an apple." : "An apple and an apple.")}}]

            """;
        Assert.Contains(Needless(rule), message => message.Contains(named, StringComparison.Ordinal));
        Assert.DoesNotContain(Needless($"{rule}      {tests}\n"), message => message.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void A_count_of_what_must_be_absent_is_needed_when_one_alone_forbids_nothing()
    {
        const string rule = Signals + """
            patterns:
              fruit:
                id: MY0001
                title: t
                message: m
                all: [{apple: says-apple}]
                none: [{pear: says-pear, at-least: 2}]
                tests:
                  no-match: ['The apple, a pear and a pear.']

            """;
        const string named = "`at-least: 2` of the step `pear` of the pattern `fruit`";
        Assert.Contains(Needless(rule), message => message.Contains(named, StringComparison.Ordinal));
        Assert.DoesNotContain(Needless($"{rule}      match: ['The apple and a pear.']\n"), message => message.Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public void What_makes_a_finding_surer_is_needed_when_some_finding_is_surer_for_it()
    {
        const string rule = Signals + """
            patterns:
              fruit:
                id: MY0001
                title: t
                message: m
                all: [{apple: says-apple}]
                stronger-with: [says-pear, says-plum]
                tests:
                  match:
                    - 'The apple and the pear.'

            """;
        Assert.Equal(["No test needs `stronger-with: says-plum` of the pattern `fruit`."], Needless(rule));
        Assert.Empty(Needless($"{rule}        - 'The apple and the plum.'\n"));
    }

    [Fact]
    public void A_clause_of_a_signal_is_needed_when_its_own_test_needs_it()
    {
        const string rules = "signals:\n  says-fruit: {match: [apple, pear], tests: {match: [An apple.]}}\n";
        Assert.Equal(["No test needs 1 of the 2 phrases here, of the signal `says-fruit`: `pear`."], Needless(rules));
        Assert.Empty(Needless(rules.Replace("An apple.", "An apple., A pear.", StringComparison.Ordinal)));
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
        RuleTestReport report = RuleTestRunner.ForCoverage(Packs.Sound(yaml)).Run(new RuleTestOptions { Coverage = true, Jobs = 2 });
        Assert.DoesNotContain(report.Problems, problem => problem.Severity == Severity.Error);
        return report;
    }
}
