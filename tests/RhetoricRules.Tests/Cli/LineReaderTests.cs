using System.Text;
using RhetoricRules.Cli.Inputs;

namespace RhetoricRules.Tests.Cli;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a\n", "a")]
    [InlineData("a\n\nb", "a||b")]
    [InlineData("\n", "")]
    public void A_line_ends_with_a_break_or_with_the_stream(string text, string expected) => Assert.Equal(expected, string.Join('|', Lines(text, 1000)));

    [Fact]
    public void A_line_longer_than_the_buffer_comes_whole()
    {
        string line = new('x', 200_000);
        Assert.Equal([line, "end"], Lines(line + "\nend", 1_000_000));
    }

    [Fact]
    public void A_line_above_the_limit_is_stepped_over_and_the_next_is_read() =>
        Assert.Equal(["ok", "(too long)", "(too long)", "end"], Lines($"ok\n{new string('x', 200_000)}\n123456\nend", 5));

    private static List<string> Lines(string text, long limit)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(text));
        LineReader reader = new(stream, new ByteSize(limit));
        List<string> lines = [];
        while (reader.Read(out bool isTooLong) is { } line) lines.Add(isTooLong ? "(too long)" : Encoding.UTF8.GetString(line));
        return lines;
    }
}
