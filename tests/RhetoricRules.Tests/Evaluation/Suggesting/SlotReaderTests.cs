using System.Collections.Immutable;
using RhetoricRules.Evaluation.Suggesting;
using RhetoricRules.Rules;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Tests.Text;

namespace RhetoricRules.Tests.Evaluation.Suggesting;

public sealed class SlotReaderTests
{
    [Theory]
    [InlineData("reject {charge}", "They reject the rumour.", "rumour")]
    [InlineData("reject {charge}", "They reject the claim.", "")]
    [InlineData("reject {charge}", "They did not reject the rumour.", "")]
    [InlineData("reject {charge}", "They reject the counter-rumour.", "")]
    [InlineData("(reject | deny) {what: charge}", "They denied rumours.", "rumours")]
    [InlineData("reject (every | any)? {charge}", "They reject any rumour.", "rumour")]
    [InlineData("({charge} | report) about {actor}", "A report about France and a rumour about France.", "rumour")]
    [InlineData("reject ... {charge}", "They reject in full the old rumour of the club.", "full rumour")]
    [InlineData("reject ... {charge}", "They reject the claim of the club.", "")]
    [InlineData("{charge} ... be false", "The rumour in the paper was false.", "paper")]
    [InlineData("{charge}", "A rumour.", null)]
    [InlineData("reject report", "They reject the rumour.", null)]
    public void The_words_in_open_places_are_read(string phrase, string text, string? words)
    {
        SlotReader reader = Reader(phrase, "charge");
        Assert.Equal(words is null ? 0 : 1, reader.Phrases);
        ReadSlots read = reader.Read(Reading.Of(text));
        IEnumerable<string> unknown = read.Words.Where(word => !word.IsKnown).OrderBy(word => word.Token).Select(word => read.Article.Source.ToString(read.Article.Tokens[word.Token].Span));
        Assert.Equal(words ?? "", string.Join(' ', unknown));
    }

    [Fact]
    public void A_word_of_the_list_is_known()
    {
        ReadSlots read = Reader("reject {charge}", "charge").Read(Reading.Of("They rejected the claims."));
        Assert.Equal((true, "reject _"), (Assert.Single(read.Words).IsKnown, read.Words[0].Setting));
    }

    [Fact]
    public void A_sublist_has_the_places_of_its_list_and_the_list_those_of_its_sublists()
    {
        const string Yaml = "lexicons:\n  charge: {old: [claim], new: [story]}\nsignals:\n  a: {match: \"reject {charge}\"}\n  b: {match: \"deny {charge.old}\"}\n  c: {match: \"doubt {charge.new}\"}\n";
        RuleSet rules = Packs.Sound(Yaml);
        Assert.Equal(3, new SlotReader(rules, KnownLexicon.Find(rules, "charge")!, null).Phrases);
        Assert.Equal(2, new SlotReader(rules, KnownLexicon.Find(rules, "charge.old")!, null).Phrases);
    }

    // "deny _" and "reject _" are settings of the list's own words too, "doubt _" is not. The rumour has both shared ones, the offer one twice.
    [Fact]
    public void Candidates_that_share_most_settings_with_the_list_come_first()
    {
        RuleSet rules = Packs.Sound("lexicons:\n  charge: [claim]\nsignals:\n  a: {match: \"(deny | reject | doubt) {charge}\"}\n");
        SlotReader reader = new(rules, KnownLexicon.Find(rules, "charge")!, null);
        CandidateCollector collector = new(examples: 2, context: 5);
        foreach (string text in (string[])["They denied the claim. They rejected the claim.", "They denied the rumour. They rejected the rumours.", "They rejected the offer. Again they rejected the offer.", "They doubt the weather. They doubt the weather."])
            collector.Add(reader.Read(Reading.Of(text)));
        ImmutableArray<LexiconCandidate> ranked = collector.Rank(least: 2);
        Assert.Equal([("rumour", 2, 2, 2, 2), ("offer", 2, 2, 1, 1), ("weather", 2, 2, 1, 0)], ranked.Select(word => (word.Word, word.Count, word.InCorpus, word.Settings, word.Shared)));
        Assert.Equal(2, collector.Known);
        Assert.Empty(collector.Rank(least: 3));

        // The corpus has 33 words. Five pairs of a word and a setting are shared: claim and rumour with both settings, offer with one.
        // For the rumour a = 2, b = 2, c = 5, d = 33: E₁ = 5·4/38, E₂ = 33·4/38.
        double expected = 2 * ((2 * Math.Log(2 / (5.0 * 4 / 38))) + (2 * Math.Log(2 / (33.0 * 4 / 38))));
        Assert.Equal(expected, ranked[0].Score, 9);
        Assert.Equal(0, ranked[2].Score);
    }

    private static SlotReader Reader(string phrase, string lexicon)
    {
        RuleSet rules = Packs.Sound($"lexicons:\n  charge: [claim, lie]\nentities:\n  france: {{type: state, names: [France]}}\nsignals:\n  a: {{match: \"{phrase}\"}}\n");
        return new SlotReader(rules, KnownLexicon.Find(rules, lexicon)!, null);
    }
}
