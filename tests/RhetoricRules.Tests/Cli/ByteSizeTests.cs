using RhetoricRules.Cli.Inputs;

namespace RhetoricRules.Tests.Cli;

public sealed class ByteSizeTests
{
    [Theory]
    [InlineData("1", 1)]
    [InlineData("67108864", 67108864)]
    [InlineData("500KB", 500_000)]
    [InlineData("64MB", 64_000_000)]
    [InlineData("64 mb", 64_000_000)]
    [InlineData("1.5MiB", 1_572_864)]
    [InlineData("2k", 2048)]
    [InlineData("1GB", 1_000_000_000)]
    [InlineData("10 B", 10)]
    public void A_size_is_read_with_or_without_unit(string text, long bytes)
    {
        Assert.True(ByteSize.TryParse(text, out ByteSize size));
        Assert.Equal(bytes, size.Bytes);
    }

    [Theory]
    [InlineData("")]
    [InlineData("MB")]
    [InlineData("0")]
    [InlineData("0.1B")]
    [InlineData("-1MB")]
    [InlineData("5XB")]
    [InlineData("1e3")]
    [InlineData("1,000")]
    [InlineData("2GB")]
    [InlineData("79228162514264337593543950335GB")]
    public void Anything_else_is_no_size(string text) => Assert.False(ByteSize.TryParse(text, out _));

    [Theory]
    [InlineData(64_000_000, "64 MB")]
    [InlineData(67108864, "64 MiB")]
    [InlineData(500_000, "500 KB")]
    [InlineData(1025, "1025 bytes")]
    public void It_is_printed_in_the_unit_that_leaves_no_rest(long bytes, string expected) => Assert.Equal(expected, new ByteSize(bytes).ToString());
}
