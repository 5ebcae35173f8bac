using System.Text;
using RhetoricRules.Reporting;

namespace RhetoricRules.Cli.Corpora;

/// <summary>Asks a person on a terminal, or takes answers that were written down, a line each; the end of the answers is a wish to stop.</summary>
internal sealed class ReviewConsole
{
    private readonly TextReader _answers;
    private readonly bool _isTerminal;

    private ReviewConsole(TextReader answers, TextWriter output, Terminal? terminal)
    {
        (_answers, Output, _isTerminal) = (answers, output, terminal is not null);
        Look = new TextReportOptions { Colour = terminal?.TakesColour ?? false, Width = terminal?.Width };
    }

    /// <summary>Where the dialogue is written.</summary>
    public TextWriter Output { get; }

    /// <summary>How it looks.</summary>
    public TextReportOptions Look { get; }

    /// <summary>The console of <paramref name="world"/>, or the answers in the file <paramref name="answers"/>; <c>-</c> stands for standard input.</summary>
    /// <exception cref="CommandException">Nobody is there to answer.</exception>
    public static ReviewConsole Open(string? answers, CommandWorld world)
    {
        if (answers == "-") return new ReviewConsole(new StreamReader(world.Input, Encoding.UTF8), world.Output, null);
        if (!string.IsNullOrEmpty(answers)) return new ReviewConsole(ReadFile(answers, world), world.Output, null);
        if (world.ErrorTerminal.IsTerminal) return new ReviewConsole(new StreamReader(world.Input, Encoding.UTF8), world.Error, world.ErrorTerminal);
        throw new CommandException(
            "corpus review asks a person, and standard error is no terminal.",
            "run it on a terminal; give the answers with --answers FILE, a line each; or see the changes with `rhetoric corpus compare` and take them with its --accept.");
    }

    /// <summary>The answer to <paramref name="question"/> without space around it; null where there are no more.</summary>
    public string? Ask(string question)
    {
        Output.Write($"{question}: ");
        Output.Flush();
        string? answer = _answers.ReadLine()?.Trim();
        // Whoever types sees what he typed; elsewhere the record of the dialogue would lack it.
        if (!_isTerminal || answer is null) Output.Write($"{answer}\n");
        return answer;
    }

    /// <summary>Writes a line.</summary>
    public void Tell(string line = "") => Output.Write($"{line}\n");

    private static StringReader ReadFile(string path, CommandWorld world)
    {
        string fullPath = world.FullPath(path);
        if (Directory.Exists(fullPath)) throw new CommandException($"--answers {path}: this is a folder.", "name a file with an answer a line, or - for standard input.");
        if (!File.Exists(fullPath)) throw new CommandException($"--answers {path}: there is no such file.{Inputs.Neighbours.Suggestion(fullPath)}", "name a file with an answer a line, or - for standard input.");
        try
        {
            return new StringReader(File.ReadAllText(fullPath));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"--answers {path}: {exception.Message}", "name a file with an answer a line, or - for standard input.");
        }
    }
}
