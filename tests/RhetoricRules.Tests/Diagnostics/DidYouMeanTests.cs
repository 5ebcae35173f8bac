using RhetoricRules.Diagnostics;

namespace RhetoricRules.Tests.Diagnostics;

public sealed class DidYouMeanTests
{
    private static readonly string[] Known = ["within", "where", "report", "unless", "in", "same"];

    [Theory]
    [InlineData("witin", "within")]
    [InlineData("wihtin", "within")]
    [InlineData("Where", "where")]
    [InlineData("raport", "report")]
    [InlineData("unles", "unless")]
    [InlineData("rep", "report")]
    [InlineData("colour", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found(string word, string? expected) => Assert.Equal(expected, DidYouMean.Nearest(word, Known));

    [Fact]
    public void Of_equally_near_words_the_first_in_ordinal_order_is_taken() =>
        Assert.Equal("cat", DidYouMean.Nearest("xat", ["hat", "cat", "rat"]));

    [Fact]
    public void A_very_long_word_is_like_nothing() => Assert.Null(DidYouMean.Nearest(new string('a', 1000), [new string('a', 999)]));
}
