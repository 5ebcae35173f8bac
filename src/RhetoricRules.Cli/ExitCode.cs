namespace RhetoricRules.Cli;

/// <summary>What the command tells its caller. The higher of 0, 1 and 2 wins.</summary>
internal static class ExitCode
{
    /// <summary>Done.</summary>
    public const int Done = 0;

    /// <summary>Findings at or above <c>--fail-on</c>.</summary>
    public const int Findings = 1;

    /// <summary>A bad rule, an input that could not be read, or unusable options.</summary>
    public const int Trouble = 2;

    /// <summary>Stopped by Ctrl-C: 128 and the number of the signal.</summary>
    public const int Interrupted = 130;
}
