using RhetoricRules.Analysis;
using RhetoricRules.Tests.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Analysis;

public sealed class RepeatedWordsTests
{
    [Theory]
    [InlineData("Build the long bridge now. They build a long bridge now, or never.", "build a long bridge now")]
    [InlineData("Build the long bridge now. Build the long, bridge now.", null)]
    [InlineData("It is in the one. It is in the one.", null)]
    [InlineData("Build the long bridge. Build the long bridge.", null)]
    [InlineData("Build long wide bridges. Build long wide bridges again. Build long wide bridges again.", "Build long wide bridges")]
    public void Four_words_in_a_row_of_which_two_have_content_are_found_where_they_stand_again(string text, string? expected)
    {
        Article article = Reading.Of(text);
        var repeats = new RepeatedWords(article);
        string? found = null;
        for (int token = 0; token < article.Tokens.Length && found is null; token++)
        {
            if (repeats.EndAt(token, article.Tokens.Length) is { } end) found = article.Source.ToString(article.SpanOf(new TokenRange(token, end)));
        }

        Assert.Equal(expected, found);
    }

    [Fact]
    public void A_row_does_not_pass_the_limit()
    {
        Article article = Reading.Of("Build long wide bridges again. Build long wide bridges again.");
        var repeats = new RepeatedWords(article);
        Assert.Equal((11, 10, null), (repeats.EndAt(6, 12), repeats.EndAt(6, 10), repeats.EndAt(6, 9)));
    }
}
