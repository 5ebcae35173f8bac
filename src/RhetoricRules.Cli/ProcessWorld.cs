using System.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace RhetoricRules.Cli;

/// <summary>The world of a real process: its streams, its terminal, its Ctrl-C.</summary>
internal static class ProcessWorld
{
    private const int StandardOutput = 1;

    /// <summary>Looks around. The first Ctrl-C asks the run to stop; a second one kills it.</summary>
    public static CommandWorld Open()
    {
        CancellationTokenSource stop = new();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };

        UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false);
        StreamWriter output = new(OpenOutput(), utf8, bufferSize: 64 * 1024) { NewLine = "\n" };
        StreamWriter error = new(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        return new CommandWorld
        {
            Input = Console.OpenStandardInput(),
            Output = output,
            Error = error,
            OutputTerminal = Console.IsOutputRedirected ? Terminal.None : Look(Console.Out),
            ErrorTerminal = Console.IsErrorRedirected ? Terminal.None : Look(Console.Error),
            Cancellation = stop.Token,
        };
    }

    private static Terminal Look(TextWriter terminal)
    {
        Profile profile = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal) }).Profile;
        bool isColourUnwanted = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(true, profile.Capabilities.Ansi && profile.Capabilities.ColorSystem != ColorSystem.NoColors && !isColourUnwanted, profile.Width);
    }

    // The console's own stream hides that a pipe was closed, so the command would analyse on for nobody. A file needs that stream, though: a second writer
    // on the same file (`> log 2>&1`) would be written over.
    private static Stream OpenOutput()
    {
        if (!OperatingSystem.IsWindows() && Console.IsOutputRedirected)
        {
            try
            {
                FileStream pipe = new(new SafeFileHandle(StandardOutput, ownsHandle: false), FileAccess.Write, bufferSize: 0);
                if (!pipe.CanSeek) return pipe;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // Closed by the caller: the console's stream swallows what is written.
            }
        }

        return Console.OpenStandardOutput();
    }
}
