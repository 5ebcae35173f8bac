using RhetoricRules.Evaluation.Suggesting;
using RhetoricRules.Rules;
using RhetoricRules.Tests.Rules;

namespace RhetoricRules.Tests.Evaluation.Suggesting;

public sealed class LexiconInsertionTests
{
    public static TheoryData<string, string, string> Layouts => new()
    {
        // A list in brackets, comments behind it, another key after.
        { "lexicons:\n  # What critics make.\n  terms: [claim, lie, charge] # nouns\n  names: [a b]\n", "rumour", "lexicons:\n  # What critics make.\n  terms: [claim, lie, charge, rumour] # nouns\n  names: [a b]\n" },

        // In order, so that a word has its place.
        { "lexicons:\n  terms: [charge, claim, lie]\n", "hoax", "lexicons:\n  terms: [charge, claim, hoax, lie]\n" },
        { "lexicons:\n  terms: [\"charge\", 'claim', lie]\n", "accusation", "lexicons:\n  terms: [accusation, \"charge\", 'claim', lie]\n" },

        // A comma at the end, over several lines.
        { "lexicons:\n  terms: [claim, lie,\n    charge, # last\n  ]\n", "rumour", "lexicons:\n  terms: [claim, lie,\n    charge, rumour, # last\n  ]\n" },

        // A line each; the indentation and what stands beside an item stay.
        { "lexicons:\n  terms:\n    - lie # short\n    - claim # long\n  names: [x]\n", "rumour", "lexicons:\n  terms:\n    - lie # short\n    - claim # long\n    - rumour\n  names: [x]\n" },
        { "lexicons:\n  terms:\n  - charge\n  - claim\n  - lie\n", "hoax", "lexicons:\n  terms:\n  - charge\n  - claim\n  - hoax\n  - lie\n" },
        { "lexicons:\n  terms:\n    - lie\n    - claim", "rumour", "lexicons:\n  terms:\n    - lie\n    - claim\n    - rumour" },
        { "lexicons:\r\n  terms:\r\n    - lie\r\n    - claim\r\n", "rumour", "lexicons:\r\n  terms:\r\n    - lie\r\n    - claim\r\n    - rumour\r\n" },

        // One word is no list yet.
        { "lexicons:\n  terms: lie # one\n", "rumour", "lexicons:\n  terms: [lie, rumour] # one\n" },

        // What YAML would take for something else stands in quotation marks.
        { "lexicons:\n  terms: [lie, claim]\n", "no", "lexicons:\n  terms: [lie, claim, \"no\"]\n" },
        { "lexicons:\n  terms: [lie, claim]\n", "smear campaign", "lexicons:\n  terms: [lie, claim, \"smear campaign\"]\n" },
    };

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_word_goes_where_it_belongs_and_nothing_else_changes(string before, string word, string after) =>
        Assert.Equal(after, LexiconInsertion.IntoRules(Lexicon(before, "terms"), before, word));

    [Fact]
    public void A_sublist_has_a_list_of_its_own()
    {
        const string Before = "lexicons:\n  deeds:\n    # Of states.\n    war: [bomb, invade]\n    minor: {x: [lie]}\n";
        Assert.Equal(Before.Replace("invade]", "invade, annex]", StringComparison.Ordinal), LexiconInsertion.IntoRules(Lexicon(Before, "deeds.war"), Before, "annex"));
        Assert.Equal(Before.Replace("[lie]", "[lie, cheat]", StringComparison.Ordinal), LexiconInsertion.IntoRules(Lexicon(Before, "deeds.minor.x"), Before, "cheat"));
        FormatException refusal = Assert.Throws<FormatException>(() => LexiconInsertion.IntoRules(Lexicon(Before, "deeds"), Before, "annex"));
        Assert.Contains("deeds.war, deeds.minor", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_would_be_too_long_is_broken_where_the_list_is()
    {
        string first = string.Join(", ", Enumerable.Range(0, 20).Select(number => $"wordz{(char)('t' - number)}"));
        string before = $"lexicons:\n  terms: [lie, claim,\n    {first}, {first.Replace("word", "term", StringComparison.Ordinal)}]\n";
        Assert.Equal(before.Replace("]", ",\n    rumour]", StringComparison.Ordinal), LexiconInsertion.IntoRules(Lexicon(before, "terms"), before, "rumour"));
    }

    [Theory]
    [InlineData("lexicons:\n  terms: [lie, claim]\n", "Lie")]
    [InlineData("lexicons:\n  terms: lie\n", "lie")]
    public void A_word_that_is_there_is_not_written_again(string text, string word) => Assert.Null(LexiconInsertion.IntoRules(Lexicon(text, "terms"), text, word));

    [Theory]
    [InlineData("lie\nclaim\n", "rumour", "lie\nclaim\nrumour\n")]
    [InlineData("# nouns\nlie\nclaim", "rumour", "# nouns\nlie\nclaim\nrumour")]
    [InlineData("; nouns\r\ncharge\r\nclaim\r\nlie\r\n", "hoax", "; nouns\r\ncharge\r\nclaim\r\nhoax\r\nlie\r\n")]
    public void A_plain_list_gets_a_line(string before, string word, string after) => Assert.Equal(after, LexiconInsertion.IntoPlainList(before, word));

    [Fact]
    public void A_plain_list_that_has_the_word_stays() => Assert.Null(LexiconInsertion.IntoPlainList("lie\nClaim\n", "claim"));

    [Theory]
    [InlineData("rumour", true)]
    [InlineData("smear campaign", true)]
    [InlineData("well-being", true)]
    [InlineData("don't", true)]
    [InlineData("", false)]
    [InlineData("a | b", false)]
    [InlineData("{actor}", false)]
    [InlineData("=word", false)]
    [InlineData("terror*", false)]
    [InlineData("word, word", false)]
    public void Only_mere_words_are_written(string word, bool isWord) => Assert.Equal(isWord, LexiconInsertion.IsWord(word));

    private static KnownLexicon Lexicon(string yaml, string name)
    {
        RuleSet rules = Packs.Sound(yaml);
        return KnownLexicon.Find(rules, name)!;
    }
}
