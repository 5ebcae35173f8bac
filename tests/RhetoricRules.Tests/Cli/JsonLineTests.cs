using System.Text;
using RhetoricRules.Cli.Inputs;

namespace RhetoricRules.Tests.Cli;

public sealed class JsonLineTests
{
    [Fact]
    public void A_line_gives_its_text_as_given_and_what_is_known_besides()
    {
        ArticleText article = Read("""{"id":"a1","label":[1,2],"text":" A\r\n\u00A0text. ","title":"T","date":2020,"source":null}""");
        Assert.Equal(" A\r\n\u00A0text. ", article.Text);
        Assert.Equal(("a1", "T", null, "2020"), (article.Metadata.Id, article.Metadata.Title, article.Metadata.Source, article.Metadata.Date));
        Assert.Null(article.Problem);
    }

    [Theory]
    [InlineData("""{"id":"a","text":"x" """, "RR0908")]
    [InlineData("""not json""", "RR0908")]
    [InlineData("""{"id":"a","text":"\ud800 x"}""", "RR0908")]
    [InlineData("""{"id":"a","\ud800":1}""", "RR0908")]
    [InlineData("""["a"]""", "RR0909")]
    [InlineData("""7""", "RR0909")]
    [InlineData("""{"id":"a"}""", "RR0909")]
    [InlineData("""{"text":"a"}""", "RR0909")]
    [InlineData("""{"id":"","text":"a"}""", "RR0909")]
    [InlineData("""{"id":"a","text":7}""", "RR0909")]
    [InlineData("""{"id":"a","text":"x","title":{}}""", "RR0909")]
    [InlineData("""{"id":"a","text":" \n"}""", "RR0903")]
    public void A_bad_line_has_its_problem(string line, string code) => Assert.Equal(code, Read(line).Problem?.Code);

    [Fact]
    public void A_line_that_is_not_utf8_has_its_problem() => Assert.Equal("RR0908", JsonLine.Read("c.jsonl", 3, [.. "{\"id\":\""u8, 0xE9, .. "\"}"u8]).Problem?.Code);

    [Fact]
    public void A_line_without_a_name_is_called_by_file_and_line() => Assert.Equal("c:3", Read("nonsense").Metadata.Id);

    [Fact]
    public void A_key_that_is_nearly_text_is_named() => Assert.Contains("Did you mean `Text`?", Read("""{"id":"a","Text":"x"}""").Problem!.Message, StringComparison.Ordinal);

    private static ArticleText Read(string line) => JsonLine.Read("c.jsonl", 3, Encoding.UTF8.GetBytes(line));
}
