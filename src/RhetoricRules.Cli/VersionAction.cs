using System.CommandLine;
using System.CommandLine.Invocation;

namespace RhetoricRules.Cli;

/// <summary>Prints the version of the command and of the rules that ship with it: both are needed to repeat a study.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write($"rhetoric {CommandVersion.Number} ({CommandVersion.CorePack})\n");
        return ExitCode.Done;
    }
}
