using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

public sealed class LineReaderTests
{
    [Fact]
    public void The_first_line_without_end_point_is_the_title()
    {
        Article article = Reading.Of("July 8, 2012\nRain Helps Fields\nThe rain came.");
        Assert.Equal("Rain Helps Fields", article.Source.ToString(article.Title));
        Assert.Equal("Boilerplate / Title / Lead, Body", Places(article));
    }

    [Fact]
    public void A_first_line_with_an_end_point_is_the_lead()
    {
        Article article = Reading.Of("The rain came.\nIt was late.");
        Assert.Equal(0, article.Title.Length);
        Assert.Equal("Lead, Body / Body", Places(article));
    }

    [Fact]
    public void A_given_title_counts_only_where_the_text_begins_with_it()
    {
        Assert.Equal("Rain comes.", Reading.Of("Rain comes. It was late.", "Rain comes.") is var found ? found.Source.ToString(found.Title) : "");
        Article other = Reading.Of("No Point Here\nIt was late.", "Rain comes.");
        Assert.Equal(0, other.Title.Length);
    }

    [Fact]
    public void Captions_bylines_tags_and_short_lines_stand_apart()
    {
        Article article = Reading.Of(
            "Rain Helps Fields\nBy Eva Orme Source: Daily Rain\nFILE - In this May 2 file photo, a field is wet\nThe rain came.\nMore on rain\nIt was late.\nPosted in: WEATHER");
        Assert.Equal("Title / Boilerplate / Caption / Lead, Body / Boilerplate / Body / Boilerplate", Places(article));
    }

    [Theory]
    [InlineData("The door is open https://a.io/b\nMore rain soon\n#rain https://a.io/c", "Rain/@office", "Lead, Body / Body / Boilerplate")]
    [InlineData("The door is open\nMore rain soon", "Rain/@office", "Lead, Body / Body")]
    [InlineData("The door is open #rain\nMore rain soon", null, "Lead, Body / Boilerplate")]
    [InlineData("The door is open, says @office\nIt rains. https://a.io/b", null, "Lead, Body / Body")]
    [InlineData("The Door Is Open\nIt rains.", "office @ rain", "Title / Lead, Body")]
    public void Posts_have_no_title_and_hide_none_of_their_short_lines(string text, string? source, string places) =>
        Assert.Equal(places, Places(ArticleReader.Read(text, new ArticleMetadata("test", null, source))));

    [Fact]
    public void Lines_that_are_wrapped_at_a_width_are_joined_into_paragraphs()
    {
        Article article = Reading.Of(
            "Rain Helps Fields\n\nThe rain that came last night was\nwelcome to all of the farmers who\nlive near the old port. They had\n"
            + "waited most of the year.\nNow the fields are green, and the\nharvest will be good, says Orme,\nthe mayor.");
        Assert.Equal("Title / Lead, Body / Body", Places(article));
        Assert.Equal(4, article.Sentences.Length);
    }

    [Fact]
    public void Lines_that_begin_with_capitals_are_paragraphs()
    {
        Article article = Reading.Of("The rain came.\nIt was late.\nOrme left.\nBrandt stayed.\nThe town slept.\nThe port was dry.");
        Assert.Equal(6, article.Paragraphs.Length);
    }

    [Theory]
    [InlineData("000", "Boilerplate / Caption / Title / Lead, Body / Body / Body / Body / Body / Body / Boilerplate / Boilerplate")]
    [InlineData("002", "Lead, Body / Body / Body / Body / Body / Body / Body / Boilerplate / Boilerplate / Body / Body")]
    [InlineData("003", "Title / Boilerplate / Lead, Body / Body / Body / Body / Body / Body / Body / Body / Body")]
    [InlineData("004", "Title / Boilerplate / Caption / Lead, Body / Body / Body / Body / Body / Body / Body / Body / Boilerplate / Boilerplate")]
    public void Lines_of_the_seeds_have_their_places(string seed, string expected)
    {
        string file = Directory.GetFiles(RepositoryRoot.At("seeds"), seed + "_*.txt").Single();
        Assert.Equal(expected, Places(Reading.Of(File.ReadAllText(file))));
    }

    private static string Places(Article article) => string.Join(" / ", article.Paragraphs.Select(paragraph => paragraph.Places));
}
