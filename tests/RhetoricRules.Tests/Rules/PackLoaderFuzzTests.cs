using System.Text;
using CsCheck;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Tests.Rules;

/// <summary>Nothing an author can write makes the loader throw, and what it hands on is whole.</summary>
public sealed class PackLoaderFuzzTests
{
    private static readonly string[] Pieces =
    [
        "signals:", "lexicons:", "entities:", "patterns:", "match:", "all:", "none:", "where:", "within:", "same:", "report:", "in:", "names:",
        "\n", "\n  ", "\n    ", "\n      ", "- ", "[", "]", "{", "}", "'", "\"", "|", ">-", "*", "&a", "!", "#", "%", "@", "\t", "?", ": ", ", ",
        "a", "b", "x", "...", "...3", "(", ")", "{actor}", "{x: other}", "speaker", "3 sentences", "a.x is self", "\\u2019", "’", "😀", "\r\n", "---", "\0", "\uFEFF",
    ];

    private static readonly string Whole = $"{SampleRules.Vocabulary}\n{SampleRules.Rules[(SampleRules.Rules.IndexOf('\n', StringComparison.Ordinal) + 1)..]}";

    [Fact]
    public void Any_heap_of_pieces_gives_rules_or_problems() =>
        Gen.OneOf(Pieces).Array[0, 40].Sample(pieces => CheckLoad(string.Concat(pieces)), iter: 3000);

    [Fact]
    public void Any_characters_give_rules_or_problems() => Gen.String.Sample(CheckLoad, iter: 1000);

    [Fact]
    public void Any_phrase_gives_a_rule_or_problems() =>
        Gen.OneOf(
            "a",
            "b*",
            "=c",
            "the",
            "...",
            "...3",
            "|",
            "(",
            ")",
            "?",
            "{",
            "}",
            "{actor}",
            "{x: ",
            "{words 0-2}",
            " ",
            "'s",
            "-",
            ",",
            "x:",
            "12",
            "…",
            "😀",
            "=")
            .Array[0, 25]
            .Sample(pieces => CheckLoad($"signals:\n  s:\n    match: >-\n      {string.Concat(pieces)}\n"), iter: 3000);

    [Fact]
    public void Any_mutation_of_sound_rules_gives_rules_or_problems() =>
        Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Int[0, 12], Gen.OneOf(Pieces)).Array[1, 4].Sample(
            edits =>
            {
                var text = new StringBuilder(Whole);
                foreach ((int at, int length, string piece) in edits)
                {
                    int start = Math.Min(at, text.Length);
                    text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, piece);
                }

                CheckLoad(text.ToString());
            },
            iter: 500);

    [Fact]
    public void Any_beginning_of_sound_rules_gives_rules_or_problems() =>
        Gen.Int[0, Whole.Length].Sample(length => CheckLoad(Whole[..length]), iter: 500);

    private static void CheckLoad(string yaml)
    {
        RuleSetLoad load = Packs.Load(("rules.yml", yaml), ("late.yml", SampleRules.Late));
        foreach (RuleProblem problem in load.Problems)
        {
            Assert.True(problem.Place.Span.End <= problem.Place.File.Text.Length);
            Assert.NotEqual("", ProblemCodes.TitleOf(problem.Code));
        }

        Assert.True(Packs.Print(load.Problems).Length >= load.Problems.Length);
        AssertWhole(load.Rules);
    }

    /// <summary>What refers to something refers to something that is there.</summary>
    private static void AssertWhole(RuleSet rules)
    {
        HashSet<string> lexicons = [.. rules.Lexicons.Select(lexicon => lexicon.Key)];
        HashSet<string> sources = [.. rules.Signals.Select(signal => signal.Key), .. rules.Patterns.Select(pattern => pattern.Key)];
        foreach (PhraseNode phrase in rules.Lexicons.SelectMany(lexicon => lexicon.Entries).Concat(rules.Signals.SelectMany(signal => signal.Match)))
            Assert.All(LexiconsOf(phrase), lexicon => Assert.Contains(lexicon, lexicons));
        foreach (PatternRule pattern in rules.Patterns)
        {
            Assert.All(pattern.All.Concat(pattern.None).SelectMany(step => step.Sources), source => Assert.Contains(source, sources));
            Assert.Contains(pattern.All, step => step.Alias == pattern.Report.Alias);
        }
    }

    private static IEnumerable<string> LexiconsOf(PhraseNode node) => node switch
    {
        LexiconNode lexicon => [lexicon.Lexicon],
        CaptureNode capture => LexiconsOf(capture.Inner),
        OptionalNode optional => LexiconsOf(optional.Inner),
        SequenceNode sequence => sequence.Items.SelectMany(LexiconsOf),
        ChoiceNode choice => choice.Alternatives.SelectMany(LexiconsOf),
        _ => [],
    };
}
