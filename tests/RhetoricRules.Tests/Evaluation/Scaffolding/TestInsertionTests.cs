using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Scaffolding;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation.Scaffolding;

public sealed class TestInsertionTests
{
    private const string Head = """
        language: en   # ours
        patterns:
          one:
            id: MY0001
            title: One
            message: "{speaker} does."
            match: ["farce"]

        """;

    private const string Next = """
          two:
            id: MY0002
            title: Two
            message: "{speaker} does."
            match: ["stunt"]

        """;

    private static readonly WrittenTest Plain = new(RuleTestKind.Match, "A {|farce|}.");
    private static readonly WrittenTest Explained = new(RuleTestKind.NoMatch, "It isn't a stunt.", Source: "CHN", Why: "another word");

    // What stands below the rule before; the same afterwards. `>` marks the lines that are new.
    public static TheoryData<string, bool> Layouts => new()
    {
        { "    # no tests yet\n", false },
        { "    tests:\n>      match:\n>        - 'A {|farce|}.'\n      # nothing\n      no-match:\n        - \"A stunt.\"\n", false },
        { "    tests:\n      match:\n        - \"This {|farce|}.\"  # the first\n>        - 'A {|farce|}.'\n\n        # and now\n      no-match:\n        - \"A stunt.\"\n", false },
        { "    tests:\n        match:\n        -   text: >-\n              This is a\n              {|farce|}.\n>        - text: 'A {|farce|}.'\n", false },
        { "    tests:\n      match:\n        - \"This {|farce|}.\"\n>      no-match:\n>        - why: another word\n>          source: CHN\n>          text: \"It isn't a stunt.\"\n      known-misses:\n        - \"Farcical.\"\n", true },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_test_is_put_into_the_list_as_the_list_is_laid_out(string layout, bool isExplained)
    {
        string[] lines = layout.Split('\n');
        string before = Head + string.Join('\n', lines.Where(line => !line.StartsWith('>'))) + Next;
        string after = Head + string.Join('\n', lines.Select(line => line.TrimStart('>'))) + Next;
        if (!layout.Contains('>', StringComparison.Ordinal)) after = after.Replace("[\"farce\"]\n", "[\"farce\"]\n    tests:\n      match:\n        - 'A {|farce|}.'\n", StringComparison.Ordinal);
        AssertWritten(before, after, isExplained ? Explained : Plain);
    }

    [Theory]
    [InlineData("{match: [\"This {|farce|}.\"]}", "{match: [\"This {|farce|}.\", 'A {|farce|}.']}")]
    [InlineData("{match: [\n      \"This {|farce|}.\",\n    ]}", "{match: [\n      \"This {|farce|}.\", 'A {|farce|}.',\n    ]}")]
    [InlineData("{match: []}", "{match: ['A {|farce|}.']}")]
    [InlineData("{}", "{match: ['A {|farce|}.']}")]
    [InlineData("{no-match: \"No.\"}", "{no-match: \"No.\", match: ['A {|farce|}.']}")]
    [InlineData("\n      match: \"This {|farce|}.\" # one", "\n      match: [\"This {|farce|}.\", 'A {|farce|}.'] # one")]
    public void Brackets_stay_brackets(string before, string after) => AssertWritten($"{Head}    tests: {before}\n{Next}", $"{Head}    tests: {after}\n{Next}", Plain);

    [Fact]
    public void Line_ends_stay_as_they_are_and_a_last_line_needs_none()
    {
        string head = Head.TrimEnd('\n').Replace("\n", "\r\n", StringComparison.Ordinal);
        AssertWritten(head, $"{head}\r\n    tests:\r\n      match:\r\n        - 'A {{|farce|}}.'", Plain);
    }

    [Theory]
    [InlineData("Title\n\n\"A {|farce|},\" she said.\n\nIt isn't.", "text: |-\n            Title\n\n            \"A {|farce|},\" she said.\n\n            It isn't.")]
    [InlineData("\"A {|farce|}\" it isn't.", "'\"A {|farce|}\" it isn''t.'")]
    [InlineData("A\t{|farce|}\n # \"no\"", "\"A\\u0009{|farce|}\\n # \\\"no\\\"\"")]
    [InlineData("- A {|farce|}: # \\", "'- A {|farce|}: # \\'")]
    [InlineData("A {|farce|} \u2028\U0001F600.", "\"A {|farce|} \\u2028\U0001F600.\"")]
    public void Any_text_is_read_again_as_it_was(string text, string written) =>
        AssertWritten(Head, $"{Head}    tests:\n      match:\n        - {written}\n".Replace("\n\n    tests", "\n    tests", StringComparison.Ordinal), Plain with { Text = text });

    [Fact]
    public void A_rule_in_braces_has_no_place_for_tests() =>
        Assert.Null(Insert("language: en\npatterns: {one: {id: MY0001, title: One, message: \"One.\", match: [\"farce\"]}}\n", Plain));

    private static void AssertWritten(string before, string after, WrittenTest test)
    {
        string? written = Insert(before, test);
        Assert.Equal(after, written);
        RuleSetLoad load = Load(written!);
        Assert.Empty(load.Problems);
        Assert.Equal(test, load.Rules.Patterns[0].Tests.Where(other => other.Text == test.Text).Select(other => new WrittenTest(other.Kind, other.Text, other.Perspective, other.Source, other.Why)).Single());
    }

    private static string? Insert(string before, WrittenTest test)
    {
        RuleSetLoad load = Load(before);
        Assert.Empty(load.Problems);
        PatternRule rule = load.Rules.Patterns[0];
        return TestInsertion.Into(rule.Place.File, rule, test);
    }

    private static RuleSetLoad Load(string text) => PackLoader.Load([new PackSource("mine", [new RuleFile("rules.yml", new SourceText(text))])]);
}
