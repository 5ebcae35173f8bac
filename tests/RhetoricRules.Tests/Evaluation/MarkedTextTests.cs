using RhetoricRules.Evaluation;

namespace RhetoricRules.Tests.Evaluation;

public sealed class MarkedTextTests
{
    private static readonly HashSet<string> Steps = ["turn"];

    [Fact]
    public void Marks_are_taken_out_and_their_spans_index_the_bare_text()
    {
        MarkedText text = MarkedText.Parse("He {|said {|turn:no|}|}.", Steps);
        Assert.Equal("He said no.", text.Text);
        Assert.Equal(["said no", "no"], text.Spans.Select(span => text.Text.Substring(span.Span.Start, span.Span.Length)));
        Assert.Equal([null, "turn"], text.Spans.Select(span => span.Step));
    }

    [Fact]
    public void A_colon_in_reported_words_is_no_step() =>
        Assert.Equal("China: no", MarkedText.Parse("{|China: no|}", Steps).Text);

    [Theory]
    [InlineData("a {|b")]
    [InlineData("a |} b")]
    public void A_mark_without_its_partner_is_told(string text) =>
        Assert.Throws<FormatException>(() => MarkedText.Parse(text, Steps));
}
