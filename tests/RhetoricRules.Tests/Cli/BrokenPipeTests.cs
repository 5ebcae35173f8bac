using RhetoricRules.Cli;

namespace RhetoricRules.Tests.Cli;

public sealed class BrokenPipeTests
{
    [Fact]
    public void A_reader_that_went_away_ends_the_run_without_a_word()
    {
        using StringWriter error = new();
        int code = RhetoricCommand.Run(["--help"], new CommandWorld { Input = Stream.Null, Output = new ClosedWriter(32), Error = error });
        Assert.Equal((0, ""), (code, error.ToString()));
    }

    [Fact]
    public void A_full_disk_is_told()
    {
        using StringWriter error = new();
        int code = RhetoricCommand.Run(["--help"], new CommandWorld { Input = Stream.Null, Output = new ClosedWriter(28), Error = error });
        Assert.Equal(2, code);
        Assert.StartsWith("error: the report cannot be written", error.ToString(), StringComparison.Ordinal);
    }

    private sealed class ClosedWriter(int error) : StringWriter
    {
        public override void Write(char value) => throw new IOException("closed", error);

        public override void Write(string? value) => throw new IOException("closed", error);
    }
}
