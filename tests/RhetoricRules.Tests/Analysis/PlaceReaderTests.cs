using RhetoricRules.Analysis;
using RhetoricRules.Rules;
using RhetoricRules.Tests.Actors;

namespace RhetoricRules.Tests.Analysis;

public sealed class PlaceReaderTests
{
    private const string Text = """
        Rain Feared in the North

        The fields stand dry this year. Who can help them?

        "Water is all we need," farmer Ole Brandt said. The wells ran out long ago. He said that a "lost decade" lies ahead.
        """;

    [Fact]
    public void A_headline_is_narration_in_the_title() => Assert.Equal(RulePlaces.Title | RulePlaces.Narration, PlacesOf("Feared"));

    [Fact]
    public void The_first_paragraph_is_lead_and_body() => Assert.Equal(RulePlaces.Lead | RulePlaces.Body | RulePlaces.Narration, PlacesOf("fields"));

    [Fact]
    public void A_sentence_with_a_question_mark_is_a_question() => Assert.True(PlacesOf("Who can").HasFlag(RulePlaces.Question));

    [Fact]
    public void Words_between_marks_are_quoted() => Assert.Equal(RulePlaces.Body | RulePlaces.Quote, PlacesOf("Water"));

    [Fact]
    public void Words_after_a_cue_are_paraphrased() => Assert.Equal(RulePlaces.Body | RulePlaces.Paraphrase, PlacesOf("ahead"));

    [Fact]
    public void A_few_quoted_words_in_a_paraphrase_are_a_quoted_fragment() =>
        Assert.Equal(RulePlaces.Body | RulePlaces.Quote | RulePlaces.Fragment, PlacesOf("lost"));

    [Fact]
    public void Without_in_every_place_will_do_but_caption_and_boilerplate()
    {
        Assert.True(PlaceReader.Allows(RulePlaces.None, RulePlaces.None, RulePlaces.Title | RulePlaces.Narration));
        Assert.False(PlaceReader.Allows(RulePlaces.None, RulePlaces.None, RulePlaces.Caption | RulePlaces.Narration));
        Assert.False(PlaceReader.Allows(RulePlaces.None, RulePlaces.None, RulePlaces.Boilerplate | RulePlaces.Narration));
    }

    [Fact]
    public void A_caption_is_allowed_where_it_is_asked_for() =>
        Assert.True(PlaceReader.Allows(RulePlaces.Caption, RulePlaces.None, RulePlaces.Caption | RulePlaces.Narration));

    [Fact]
    public void One_of_the_places_asked_for_is_enough() =>
        Assert.True(PlaceReader.Allows(RulePlaces.Title | RulePlaces.Speech, RulePlaces.None, RulePlaces.Body | RulePlaces.Quote));

    [Fact]
    public void None_of_the_places_asked_for_is_not_enough() =>
        Assert.False(PlaceReader.Allows(RulePlaces.Title, RulePlaces.None, RulePlaces.Body | RulePlaces.Quote));

    [Fact]
    public void Not_in_goes_before_in() =>
        Assert.False(PlaceReader.Allows(RulePlaces.Speech, RulePlaces.Question, RulePlaces.Body | RulePlaces.Quote | RulePlaces.Question));

    private static RulePlaces PlacesOf(string words)
    {
        ArticleContext context = World.Read(Text.ReplaceLineEndings("\n"));
        int offset = context.Article.Source.Content.IndexOf(words, StringComparison.Ordinal);
        int token = 0;
        while (context.Article.Tokens[token].Start < offset) token++;
        return PlaceReader.PlacesOf(context, token);
    }
}
