using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

/// <summary>Rulings 1 to 4 of the rule language.</summary>
public sealed class FloorReaderTests
{
    [Fact]
    public void A_bare_sentence_in_the_paragraph_of_a_paraphrase_is_carried()
    {
        Article article = Reading.Of("Orme said that rain helps. The fields are green.");
        Assert.Equal("Orme", article.SpeakerAt("The fields"));
        Assert.Equal(Voice.Carried, article.At("The fields").Voice);
    }

    [Fact]
    public void A_bare_paragraph_is_carried_if_the_next_attribution_is_his_again()
    {
        Article article = Reading.Of("Orme said that rain helps.\nThe fields are green.\nHe added that sun helps.");
        Assert.Equal(Voice.Carried, article.At("The fields").Voice);
    }

    [Fact]
    public void A_bare_paragraph_is_narration_if_another_speaks_next()
    {
        Article article = Reading.Of("Orme said that rain helps.\nThe fields are green.\nBrandt said that sun helps.");
        Assert.Equal(Voice.Narration, article.At("The fields").Voice);
    }

    [Fact]
    public void A_bare_paragraph_at_the_end_is_narration() =>
        Assert.Equal(Voice.Narration, Reading.Of("Orme said that rain helps.\nThe fields are green.").At("The fields").Voice);

    [Fact]
    public void A_weekday_takes_the_floor_away()
    {
        Article article = Reading.Of("Orme said that rain helps.\nThe fields were green on Monday.\nThe town is old.\nHe added that sun helps.");
        Assert.Equal(Voice.Narration, article.At("The fields").Voice);
        Assert.Equal(Voice.Narration, article.At("The town").Voice);
    }

    [Fact]
    public void His_own_name_takes_the_floor_away()
    {
        Article article = Reading.Of("Orme said that rain helps.\nOrme used many examples.\nThe town is old.\nHe added that sun helps.");
        Assert.Equal(Voice.Narration, article.At("Orme used").Voice);
        Assert.Equal(Voice.Narration, article.At("The town").Voice);
    }

    [Fact]
    public void A_quotation_gives_no_floor() =>
        Assert.Equal(Voice.Narration, Reading.Of("\"Rain helps us all,\" Orme said. The fields are green.").At("The fields").Voice);

    [Fact]
    public void A_quotation_without_cue_is_by_the_last_speaker_of_its_paragraph()
    {
        Article article = Reading.Of("Orme left the town, Brandt said. \"It was far too wet for her.\"\n\"It was not.\"");
        Assert.Equal("Brandt", article.SpeakerAt("It was far"));
        Assert.Equal("outlet", article.SpeakerAt("It was not"));
    }

    [Fact]
    public void A_citation_inside_carried_sentences_is_the_holders()
    {
        Article article = Reading.Of("Orme said that rain helps.\nThe Daily Post reported in May that 20 fields are dry.\nHe added that sun helps.");
        Statement statement = article.At("20 fields");
        Assert.Equal("Orme", article.Name(statement.Speaker));
        Assert.Equal(statement, article.At("The Daily Post"));
        Assert.Equal(Voice.Carried, statement.Voice);
    }

    [Fact]
    public void A_citation_elsewhere_is_by_the_one_cited()
    {
        Article article = Reading.Of("The town is old. According to the Daily Post, 20 fields are dry. Orme left.");
        Assert.Equal("the Daily Post", article.SpeakerAt("20 fields"));
        Assert.Equal("outlet", article.SpeakerAt("Orme left"));
    }

    [Fact]
    public void A_person_who_quotes_a_report_speaks_himself() =>
        Assert.Equal("Orme", Reading.Of("Orme quoted a report in the Post, saying that fields are dry.").SpeakerAt("fields are dry"));

    [Fact]
    public void A_protest_of_his_country_behind_a_spokesmans_words_is_his()
    {
        Article article = Reading.Of("The spokesman said that the law is bad. Norway expresses its strong opposition to this.");
        Assert.Equal("The spokesman", article.SpeakerAt("strong opposition"));
    }

    [Fact]
    public void Captions_and_boilerplate_are_never_carried()
    {
        Article article = Reading.Of("Orme said that rain helps.\nPhoto: Fields in May.\nTags:\nrain, sun\nHe added that sun helps.");
        Assert.Equal(Voice.Narration, article.At("Photo").Voice);
        Assert.Equal(Voice.Narration, article.At("rain, sun").Voice);
    }

    [Fact]
    public void Narration_does_not_end_a_reply_and_another_speaker_does()
    {
        Article article = Reading.Of("Orme said that rain helps.\n\nThe town slept on Monday.\n\n\"Sun helps too,\" Orme said.\n\nBrandt said that snow helps.\n\nOrme said that wind helps.");
        int first = article.At("rain helps").Reply;
        Assert.Equal(first, article.At("Sun helps").Reply);
        Assert.NotEqual(first, article.At("The town").Reply);
        Assert.NotEqual(first, article.At("wind helps").Reply);
        Assert.Equal(3, article.Speakers.Length);
    }

    [Fact]
    public void No_token_has_two_statements_and_the_rest_of_a_sentence_is_narration()
    {
        Article article = Reading.Of("On a cold day in May, Orme said that rain helps.");
        Assert.Equal(2, article.Statements.Length);
        Assert.Equal(Voice.Narration, article.At("On a cold").Voice);
    }

    [Fact]
    public void A_quoted_paragraph_behind_a_colon_is_by_the_speaker_before_the_colon()
    {
        Article article = Reading.Of("The rain came.\n\nOrme said that rain helps and had one wish:\n\n\"Let it rain.\"\n\n\"Wind hurts.\"");
        Assert.Equal("Orme", article.SpeakerAt("Let it"));
        Assert.Equal("outlet", article.SpeakerAt("Wind hurts"));
    }

    [Fact]
    public void In_a_speech_nobody_else_holds_the_floor()
    {
        Article article = Reading.Of("We meet at a hard time. Norway welcomes the new treaty. The sea is rising. Orme said that rain helps. The fields are dry.");
        Assert.Equal("outlet", article.SpeakerAt("the new treaty"));
        Assert.Equal("outlet", article.SpeakerAt("The sea"));
        Assert.Equal("Orme", article.SpeakerAt("rain helps"));
        Assert.Equal("outlet", article.SpeakerAt("The fields"));
    }
}
