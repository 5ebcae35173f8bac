using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

public sealed class QuotationReaderTests
{
    [Theory]
    [InlineData("He called it \"a bad old joke\" then.", "\"a bad old joke\"")]
    [InlineData("A \u2018groundless\u2019 claim and a 'poor' one.", "\u2018groundless\u2019 | 'poor'")]
    [InlineData("Don't trust the nations' words.", "")]
    [InlineData("He said, \"She called it 'odd' once.\"", "\"She called it 'odd' once.\" | 'odd'")]
    [InlineData("Er sagte \u00ABnein\u00BB und \u201Eja\u201D.", "\u00ABnein\u00BB | \u201Eja\u201D")]
    [InlineData("\"It rains. It pours.\nA new line.", "\"It rains. It pours.")]
    public void Marks_are_paired(string text, string expected)
    {
        Article article = Reading.Of(text);
        Assert.Equal(expected, string.Join(" | ", article.Quotations.Select(q => article.Words(q.Tokens))));
    }

    [Fact]
    public void A_quotation_over_paragraphs_keeps_its_speaker()
    {
        Article article = Reading.Of("\"The first day was cold,\" Orme said. \"It rained all day.\n\n\"The second day was warm. We slept well.\"\n\nThe town is old.");
        Assert.Equal("Orme", article.SpeakerAt("It rained"));
        Assert.Equal("Orme", article.SpeakerAt("The second day"));
        Assert.Equal("Orme", article.SpeakerAt("We slept"));
        Assert.Equal("outlet", article.SpeakerAt("The town"));
    }

    [Fact]
    public void A_few_quoted_words_inside_a_sentence_are_a_fragment()
    {
        Assert.True(Reading.Of("The minister met such \"experts\" in town.").Quotations[0].IsFragment);
        Assert.False(Reading.Of("\"Never,\" Orme said.").Quotations[0].IsFragment);
        Assert.False(Reading.Of("He met \"the men and the women of the old town\" there.").Quotations[0].IsFragment);
    }

    [Fact]
    public void Scare_quotes_of_the_outlet_quote_nobody()
    {
        Article article = Reading.Of("The town has many \"experts\" on rain.");
        Assert.False(article.Quotations[0].IsSpeech);
        Assert.DoesNotContain(true, article.IsQuoted);
    }

    [Fact]
    public void Quoted_words_in_a_paraphrase_are_speech()
    {
        Article article = Reading.Of("Orme said that the town has many \"experts\" on rain.");
        Assert.True(article.Quotations[0].IsSpeech);
        Assert.Equal(3, article.IsQuoted.Count(quoted => quoted));
        Assert.Equal(AttributionKind.Mixed, article.Attributions[0].Kind);
    }
}
