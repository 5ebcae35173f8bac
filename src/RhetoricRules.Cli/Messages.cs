using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using Spectre.Console;
using ColouredLine = Spectre.Console.Paragraph;

namespace RhetoricRules.Cli;

/// <summary>The sole writer of standard error: problems, hints, progress. Quiet, it tells errors only.</summary>
internal sealed class Messages(CommandWorld world, bool colour, bool quiet)
{
    // Never wrapped by us: a path or a code that is cut in two can neither be copied nor searched for.
    private const int NeverWrap = 1_000_000;

    private readonly IAnsiConsole _console = ConsoleFor(world.Error, colour);

    /// <summary>Why the command cannot do what was asked, and what to do next.</summary>
    public void Error(string message, string hint = "")
    {
        Write("", "error", Color.Red, message);
        if (hint.Length > 0) Write("", "hint", Color.Teal, hint);
    }

    /// <summary>What the user may want to know. Not told when quiet.</summary>
    public void Hint(string hint)
    {
        if (!quiet) Write("", "hint", Color.Teal, hint);
    }

    /// <summary>What stood in the way of an article.</summary>
    public void Problem(string place, ArticleProblem problem)
    {
        if (IsTold(problem.Severity)) Write($"{place}: ", $"{LabelOf(problem.Severity)} {problem.Code}", ColourOf(problem.Severity), problem.Message);
    }

    /// <summary>A defect in a rule file. A mere warning is not told when quiet.</summary>
    public void Problem(RuleProblem problem)
    {
        if (IsTold(problem.Severity)) ProblemWriter.Write(world.Error, problem);
    }

    /// <summary>
    /// Runs <paramref name="work"/>, which may tell how far it has come: on one line that a watching person sees and that leaves no trace. Where the report
    /// scrolls over the same terminal it is progress enough.
    /// </summary>
    public void WithProgress(bool reportIsOnTerminal, Action<Action<string>> work)
    {
        if (quiet || reportIsOnTerminal || !world.ErrorTerminal.IsTerminal) work(_ => { });
        else _console.Status().Start("Reading", status => work(text => status.Status = Markup.Escape(text)));
    }

    private void Write(string before, string label, Color labelColour, string message)
    {
        ColouredLine line = new();
        line.Append(before);
        line.Append(label, colour ? new Style(labelColour, decoration: Decoration.Bold) : Style.Plain);
        line.Append($": {message}\n");
        _console.Write(line);
    }

    private bool IsTold(Severity severity) => !quiet || severity == Severity.Error;

    private static string LabelOf(Severity severity) => severity == Severity.Error ? "error" : severity == Severity.Warning ? "warning" : "note";

    private static Color ColourOf(Severity severity) => severity == Severity.Error ? Color.Red : Color.Yellow;

    // Escapes are always allowed, and we give no style where colour is not wanted: without them Spectre would colour through System.Console, which writes
    // to standard output.
    private static IAnsiConsole ConsoleFor(TextWriter error, bool colour)
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(error),
            Ansi = AnsiSupport.Yes,
            ColorSystem = colour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
        });
        console.Profile.Width = NeverWrap;
        return console;
    }
}
