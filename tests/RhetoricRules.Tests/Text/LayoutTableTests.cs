
namespace RhetoricRules.Tests.Text;

/// <summary>Articles as they are laid out on pages, in mail and on the wire: what is a paragraph, and what is no text of the article.</summary>
public sealed class LayoutTableTests
{
    [Theory]
    [InlineData("bullets", "Rain Helps Fields\nThe rain came with wind.\n\u2022 Orme slept all night.\n\u2022 Brandt stayed awake until dawn.", "Title / Lead, Body / Body / Body")]
    [InlineData("numbers", "Rain Helps Fields\nThe rain came with wind.\n1. Orme slept all night.\n2. Brandt stayed awake until dawn.", "Title / Lead, Body / Body / Body")]
    [InlineData("indented", "Rain Helps Fields\n    The rain came.\n    It was late.", "Title / Lead, Body / Body")]
    [InlineData("blank lines", "Rain Helps Fields\n\n\nThe rain came.\n\n\nIt was late.", "Title / Lead, Body / Body")]
    [InlineData("windows breaks", "Rain Helps Fields\r\n\r\nThe rain came.\r\nIt was late.", "Title / Lead, Body / Body")]
    [InlineData("dateline", "Rain Helps Fields\nOSLO, May 3 (Reuters) - The rain came.\nIt was late.", "Title / Lead, Body / Body")]
    [InlineData("byline", "Rain Helps Fields\nBy Eva Orme\nThe rain came.", "Title / Boilerplate / Lead, Body")]
    [InlineData("byline of two", "Rain Helps Fields\nBy Eva Orme and Ole Brandt\nThe rain came.", "Title / Boilerplate / Lead, Body")]
    [InlineData("no byline", "Rain Helps Fields\nBy May the rain had come to all of the fields.\nIt was late.", "Title / Lead, Body / Body")]
    [InlineData("photo", "Rain Helps Fields\nPhoto: A field in May\nThe rain came.", "Title / Caption / Lead, Body")]
    [InlineData("credit", "Rain Helps Fields\nA field in May after the rain that came last night. (Photo by Eva Orme/Getty Images)\nThe rain came.", "Title / Caption / Lead, Body")]
    [InlineData("source", "Rain Helps Fields\nThe rain came.\nSource: Daily Rain", "Title / Lead, Body / Boilerplate")]
    [InlineData("posted", "Rain Helps Fields\nThe rain came.\nPosted in: Weather", "Title / Lead, Body / Boilerplate")]
    [InlineData("tags", "Rain Helps Fields\nThe rain came.\nTags: rain, fields", "Title / Lead, Body / Boilerplate")]
    [InlineData("share", "Rain Helps Fields\nShare this with\nThe rain came.", "Title / Boilerplate / Lead, Body")]
    [InlineData("share on", "Rain Helps Fields\nThe rain came.\nShare on Facebook", "Title / Lead, Body / Boilerplate")]
    [InlineData("cookies", "Rain Helps Fields\nThis website uses cookies to improve your experience.\nThe rain came.", "Title / Boilerplate / Lead, Body")]
    [InlineData("more cookies", "Rain Helps Fields\nWe use cookies to show you what you like.\nThe rain came.", "Title / Boilerplate / Lead, Body")]
    [InlineData("cookies to eat", "Rain Helps Fields\nThe town ate cookies in the rain.\nIt was late.", "Title / Lead, Body / Body")]
    [InlineData("rights", "Rain Helps Fields\nThe rain came.\nCopyright 2020 Daily Rain. All rights reserved.", "Title / Lead, Body / Boilerplate")]
    [InlineData("mail list", "Rain Helps Fields\nThe rain came.\nSign up for our newsletter", "Title / Lead, Body / Boilerplate")]
    [InlineData("editing", "Rain Helps Fields\nThe rain came.\n(Reporting by Eva Orme; Editing by Ole Brandt)", "Title / Lead, Body / Boilerplate")]
    public void Lines_have_their_places(string what, string text, string places)
    {
        Assert.NotEmpty(what);
        Assert.Equal(places, string.Join(" / ", Reading.Of(text).Paragraphs.Select(paragraph => paragraph.Places)));
    }
}
