using System.Text;
using RhetoricRules.Cli.Inputs;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Tests.Cli;

public sealed class TextDecoderTests
{
    [Fact]
    public void Text_comes_as_it_is() => Assert.Equal("a\r\n\u00A0ß", TextDecoder.Decode(Encoding.UTF8.GetBytes("a\r\n\u00A0ß")).Text);

    [Fact]
    public void The_mark_of_utf8_is_no_part_of_the_text() => Assert.Equal("abc", TextDecoder.Decode([0xEF, 0xBB, 0xBF, .. "abc"u8]).Text);

    [Fact]
    public void A_rule_file_is_not_called_an_article()
    {
        Assert.Equal("It is empty: there are no rules in it.", TextDecoder.Decode([], isRuleFile: true).Problem?.Message);
        Assert.Contains("Save the rule file as plain text (.yml, UTF-8)", TextDecoder.Decode([0x61, 0, 0x62], isRuleFile: true).Problem?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "RR0903")]
    [InlineData("EFBBBF", "RR0903")]
    [InlineData("200A0D", "RR0903")]
    [InlineData("610062", "RR0904")]
    [InlineData("255044462D312E37", "RR0904")]
    [InlineData("504B0304", "RR0904")]
    [InlineData("FFFE6100", "RR0906")]
    [InlineData("FEFF0061", "RR0906")]
    [InlineData("FFFE000061000000", "RR0906")]
    [InlineData("61ED A0 80", "RR0905")]
    public void Bytes_that_are_no_text_have_their_problem(string hex, string code)
    {
        (string? text, ArticleProblem? problem) = TextDecoder.Decode(Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)));
        Assert.Null(text);
        Assert.Equal(code, problem?.Code);
    }

    [Fact]
    public void The_first_byte_that_is_no_utf8_is_named_with_its_line() =>
        Assert.Contains("byte 0xE9 in line 2 (byte 7 of the text)", TextDecoder.Decode([.. "ab\ncaf"u8, 0xE9, .. "\n"u8]).Problem!.Message, StringComparison.Ordinal);
}
