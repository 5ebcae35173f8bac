using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Tests.Rules;

/// <summary>YAML that was made to harm: it costs one pass over its characters and gives few problems.</summary>
public sealed class HostileYamlTests
{
    private const int FewProblems = 220;

    [Fact]
    public void Aliases_are_refused_so_nothing_multiplies()
    {
        var laughs = new StringBuilder("lexicons:\n  a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) laughs.Append($"  a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 9))}]\n");
        Assert.All(Problems(laughs.ToString()), problem => Assert.Equal("RR0001", problem.Code));
    }

    [Fact]
    public void An_alias_to_itself_ends() => Assert.NotEmpty(Problems("lexicons: &a\n  x: [*a]\n"));

    [Fact]
    public void A_merge_of_aliases_is_no_key() => Assert.NotEmpty(Problems("base: &b {x: y}\nlexicons:\n  <<: *b\n"));

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("!!map {")]
    [InlineData("&a [")]
    public void Deep_nesting_is_refused(string opening) =>
        Assert.Equal("RR0001", Assert.Single(Problems(string.Concat(Enumerable.Repeat(opening, 100_000)))).Code);

    [Fact]
    public void Deep_indentation_is_refused()
    {
        var deep = new StringBuilder("lexicons:\n");
        for (int i = 1; i < 500; i++) deep.Append(' ', i).Append("a:\n");
        Assert.Contains(Problems(deep.ToString()), problem => problem.Code == "RR0001");
    }

    [Fact]
    public void Ten_megabytes_are_refused_before_they_are_read() =>
        Assert.Contains("more than", Assert.Single(Problems("lexicons:\n  x: " + new string('a', 10 << 20))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("lexicons:\n  x: \"", "\"")]
    [InlineData("lexicons:\n  x: ", "")]
    [InlineData("lexicons:\n  x: |\n    ", "")]
    [InlineData("", ": x")]
    [InlineData("lexicons:\n  ? ", "\n  : x")]
    public void A_long_text_is_refused(string before, string after) =>
        Assert.NotEmpty(Problems(before + new string('a', 1_000_000) + after));

    [Fact]
    public void A_thousand_equal_keys_are_told_up_to_a_bound() =>
        Assert.InRange(Problems("lexicons:\n" + string.Concat(Enumerable.Repeat("  x: [deny]\n", 1000))).Length, 2, FewProblems);

    [Fact]
    public void A_hundred_thousand_bad_phrases_are_told_up_to_a_bound() =>
        Assert.InRange(Problems("lexicons:\n  x:\n" + string.Concat(Enumerable.Repeat("  - (\n", 100_000))).Length, 2, FewProblems);

    [Fact]
    public void A_phrase_of_brackets_alone_ends() =>
        Assert.NotEmpty(Problems($"signals:\n  s: {{match: '{new string('(', 3000)}'}}\n"));

    [Fact]
    public void A_phrase_that_doubles_its_ways_is_refused() => Assert.Contains(
        Problems($"signals:\n  s: {{match: 'deny {string.Concat(Enumerable.Repeat("it? ", 60))}'}}\n"),
        problem => problem.Code == "RR0203");

    [Theory]
    [InlineData("signals:\n  s\0: {match: deny}\n")]
    [InlineData("signals:\n  s: {match: \"de\0ny\"}\n")]
    [InlineData("\0\0\0\0")]
    [InlineData("signals:\n\ts: {match: deny}\n")]
    [InlineData("signals:\n  s:\t{match:\tdeny}\n")]
    [InlineData("signals:\r  s: {match: deny}\r")]
    [InlineData("signals:\u2028  s: {match: deny}\u0085")]
    [InlineData("%YAML 9.9\n---\nsignals: {}\n")]
    [InlineData("%TAG ! tag:x,2000:\n--- !y\nsignals: {}\n")]
    [InlineData("--- >\n---\n--- |\n...\n")]
    [InlineData("? {a: b}\n: c\n")]
    [InlineData("signals: !!binary aGVsbG8=\n")]
    [InlineData("? \n? \n: :\n")]
    [InlineData("\"\\uD800\": \"\\uDFFF\"\n")]
    public void Odd_characters_and_marks_give_rules_or_problems(string yaml) => Problems(yaml);

    // A test runner cannot pass lone surrogates, so they are made here.
    [Fact]
    public void Lone_surrogates_give_rules_or_problems()
    {
        foreach (string text in new[] { "\uD83D", "\uDE00", "\uDE00\uD83D", "a\uD83Db" })
        {
            Problems($"signals:\n  {text}: {{match: deny}}\n");
            Problems($"signals:\n  s: {{match: \"{text}\", {text}: x}}\n");
            Problems(text);
        }
    }

    /// <summary>Loads, compiles, reviews and prints; there are few problems, each with a known code.</summary>
    private static ImmutableArray<RuleProblem> Problems(string yaml)
    {
        ImmutableArray<RuleProblem> problems = Packs.EveryProblem(yaml);
        Assert.InRange(problems.Length, 0, FewProblems);
        Assert.All(problems, problem => Assert.NotEqual("", ProblemCodes.TitleOf(problem.Code)));
        Assert.True(Packs.Print(problems).Length <= FewProblems * 2000);
        return problems;
    }
}
