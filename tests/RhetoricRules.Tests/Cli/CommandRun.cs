using System.Text;
using RhetoricRules.Cli;

namespace RhetoricRules.Tests.Cli;

/// <summary>One run of the command inside the test's process: what it wrote and how it ended.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    public static CommandRun In(TemporaryFolder folder, params string[] args) => In(folder, "", args);

    public static CommandRun In(TemporaryFolder folder, string input, string[] args, CancellationToken cancellation = default)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(input));
        using StringWriter output = new();
        using StringWriter error = new();
        int code = RhetoricCommand.Run(args, new CommandWorld
        {
            Input = stream,
            Output = output,
            Error = error,
            WorkingFolder = folder.Path,
            Processors = 4,
            Cancellation = cancellation,
        });
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
