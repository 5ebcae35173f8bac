using RhetoricRules.Evaluation.Attributions;

namespace RhetoricRules.Tests.Evaluation.Attributions;

public sealed class AttributionScorerTests
{
    // " We won , " Ada said . Bob thinks that rain helps " a lot " here . It rains .
    private const string Text = "\"We won,\" Ada said. Bob thinks that rain helps \"a lot\" here. It rains.";

    private static readonly Reading Two = new Reading(Text)
        .Gold("Ada", "said", "\"We won,\"")
        .Gold("Bob", "thinks", "that rain helps \"a lot\" here")
        .Read("Ada", "said", 1, "We won,")
        .Read("", "thinks that", 1, "rain helps", "It rains");

    // Gold holds 5 and 8 tokens; 3 and 4 were marked, of which the 2 of "It rains" are wrong.
    [Theory]
    [InlineData(ScoredKind.All, 7, 5, 13, 5)]
    [InlineData(ScoredKind.Direct, 3, 3, 5, 3)]
    [InlineData(ScoredKind.Indirect, 4, 2, 0, 0)]
    [InlineData(ScoredKind.Mixed, 0, 0, 8, 2)]
    public void The_words_of_contents_are_counted_by_the_kind_of_either_side(ScoredKind kind, int marked, int right, int gold, int found) =>
        Assert.Equal(new TokenOverlap(marked, right, gold, found), Two.Score(kind).Content);

    [Fact]
    public void Figures_follow_from_the_counts()
    {
        TokenOverlap all = Two.Score(ScoredKind.All).Content;
        Assert.Equal((5.0 / 7, 5.0 / 13, 0.5), (all.Precision!.Value, all.Recall!.Value, Math.Round(all.F1!.Value, 12)));
        TokenOverlap mixed = Two.Score(ScoredKind.Mixed).Content;
        Assert.Equal((null, 0.25, 0.0), (mixed.Precision, mixed.Recall, mixed.F1));
        Assert.Null(default(TokenOverlap).F1);
    }

    [Fact]
    public void Cues_and_sources_are_counted_as_they_stand()
    {
        AttributionCounts all = Two.Score(ScoredKind.All);
        Assert.Equal(new TokenOverlap(3, 2, 2, 2), all.Cue);
        Assert.Equal(new TokenOverlap(1, 1, 2, 1), all.Source);
        Assert.Equal((2, 2), (all.Gold, all.Read));
    }

    // Of the second content only 2 of 8 tokens were found: nobody can be said to have read who says it.
    [Fact]
    public void Who_speaks_is_asked_only_where_half_of_the_content_was_found()
    {
        Assert.Equal(new SourceMatches(2, 1, 1), Two.Score(ScoredKind.All).Speakers);
        Assert.Equal(new SourceMatches(1, 0, 0), Two.Score(ScoredKind.Mixed).Speakers);
    }

    [Fact]
    public void A_token_counts_once_however_many_attributions_cover_it()
    {
        Reading nested = new Reading("Ada said that Bob hopes for rain.")
            .Gold("Ada", "said", "that Bob hopes for rain")
            .Gold("Bob", "hopes", "for rain")
            .Read("Ada", "said", 1, "that Bob hopes for rain")
            .Read("Bob", "hopes", 2, "for rain");
        Assert.Equal(new TokenOverlap(5, 5, 5, 5), nested.Score(ScoredKind.All).Content);
        Assert.Equal(new SourceMatches(2, 2, 2), nested.Score(ScoredKind.All).Speakers);
    }

    [Fact]
    public void Without_words_of_its_own_an_attribution_has_those_of_the_one_before_by_the_same_speaker()
    {
        Reading three = new Reading("Ada said no. Bob said maybe. Later, adding never.")
            .Read("Ada", "said", 1, "no")
            .Read("Bob", "said maybe", 2, "maybe")
            .Read("", "adding", 1, "never")
            .Gold("Ada", "adding", "never");
        Assert.Equal(new SourceMatches(1, 1, 1), three.Score(ScoredKind.All).Speakers);
    }

    [Fact]
    public void Where_none_stands_before_the_one_after_tells_who_speaks()
    {
        Reading late = new Reading("\"Never.\" \"Not today,\" Ada said.").Read("", "", 1, "Never").Read("Ada", "said", 1, "Not today").Gold("Ada", "said", "Never");
        Assert.Equal(new SourceMatches(1, 1, 1), late.Score(ScoredKind.All).Speakers);
    }

    [Fact]
    public void A_speaker_nobody_found_is_never_right()
    {
        Reading outlet = new Reading("Ada said no. Yes.").Read("Ada", "said", 0, "no").Read("", "", 0, "Yes").Gold("Ada", "said", "Yes");
        Assert.Equal(new SourceMatches(1, 1, 0), outlet.Score(ScoredKind.All).Speakers);
    }

    // Dice of "the old mayor" with "mayor" is 2 * 1 / 4, with "the" and "her mayor" less.
    [Theory]
    [InlineData("mayor", 1)]
    [InlineData("the old mayor of", 1)]
    [InlineData("of Ulm and", 0)]
    public void A_source_is_right_when_it_is_half_the_same(string read, int right)
    {
        Reading mayor = new Reading("the old mayor of Ulm and others said no").Gold("the old mayor", "said", "no").Read(read, "said", 1, "no");
        Assert.Equal(new SourceMatches(1, 1, right), mayor.Score(ScoredKind.All).Speakers);
    }

    [Fact]
    public void A_missing_source_is_not_asked_for()
    {
        Reading nobody = new Reading("It was reported that it rains.").Gold("", "reported", "that it rains").Read("It", "reported", 1, "that it rains");
        Assert.Equal(default, nobody.Score(ScoredKind.All).Speakers);
    }

    [Fact]
    public void An_attribution_without_content_has_no_kind()
    {
        Reading bare = new Reading("Ada said on Friday.").Read("Ada", "said", 1);
        Assert.Equal(1, bare.Score(ScoredKind.All).Cue.Marked);
        Assert.All([ScoredKind.Direct, ScoredKind.Indirect, ScoredKind.Mixed], kind => Assert.Equal(default, bare.Score(kind)));
    }

    [Theory]
    [InlineData("\u201CYes,\u201D Ada said.", "Yes", ScoredKind.Direct)]
    [InlineData("Ada said \u201Cyes\u201D and left.", "yes\u201D and left", ScoredKind.Mixed)]
    [InlineData("Ada said \"yes\" and left.", "and left", ScoredKind.Indirect)]
    [InlineData("\"Not closed.\n\nAda left town.", "Ada left", ScoredKind.Indirect)]
    [InlineData("\"Not closed.\n\n\"But open again,\" Ada said.", "But open", ScoredKind.Direct)]
    [InlineData("\"Over a\nline end.\"\n\nShe left.", "line end", ScoredKind.Direct)]
    [InlineData("\"Every line\nis a paragraph.", "is a", ScoredKind.Indirect)]
    public void The_kind_follows_from_the_marks_of_the_paragraph(string text, string content, ScoredKind kind) =>
        Assert.Equal(1, new Reading(text).Gold("", "", content).Score(kind).Gold);
}
