using System.Text;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>Writes problems of rule files for people: the place, the line with a caret, what it costs, why it matters, what to try, where more is said. Lines end with <c>\n</c>.</summary>
public static class ProblemWriter
{
    private const int WidestLine = 100;
    private const int BeforeCaret = 40;

    /// <summary>Writes <paramref name="problems"/> in their order, a blank line between two.</summary>
    public static void WriteAll(TextWriter writer, IEnumerable<RuleProblem> problems)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(problems);
        bool isFirst = true;
        foreach (RuleProblem problem in problems)
        {
            if (!isFirst) writer.Write('\n');
            Write(writer, problem);
            isFirst = false;
        }
    }

    /// <summary>Writes one problem.</summary>
    public static void Write(TextWriter writer, RuleProblem problem)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(problem);
        SourceText text = problem.Place.File.Text;
        TextSpan span = problem.Place.Span;
        LinePosition position = text.Lines.At(span.Start);
        writer.Write($"{problem.Place.File.Path}({position.Line + 1},{position.Column + 1}): {Word(problem.Severity)} {problem.Code}: {problem.Message}\n");
        WriteLine(writer, text, span, position);
        if (problem.Effect.Length > 0) writer.Write($"  {problem.Effect}\n");
        if (problem.Reason.Length > 0) writer.Write($"  why: {problem.Reason}\n");
        if (problem.Suggestion.Length > 0) writer.Write($"  try: {problem.Suggestion}\n");
        if (ProblemCodes.HelpOf(problem.Code) is { Length: > 0 } help) writer.Write($"  help: {help}\n");
    }

    /// <summary>The line itself and a caret under each character of the span; of a long line the part around the caret.</summary>
    private static void WriteLine(TextWriter writer, SourceText text, TextSpan span, LinePosition position)
    {
        int start = text.Lines.StartOf(position.Line);
        int end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r')) end++;
        if (end == start) return;
        int from = end - start <= WidestLine ? start : Math.Max(start, Math.Min(span.Start - BeforeCaret, end - WidestLine));
        int to = Math.Min(end, from + WidestLine);
        if (from > start && char.IsLowSurrogate(text[from])) from++;
        if (to < end && char.IsLowSurrogate(text[to])) to--;

        var line = new StringBuilder("  ");
        var carets = new StringBuilder("  ");
        if (from > start) (line, carets) = (line.Append('…'), carets.Append(' '));
        int caretEnd = Math.Max(span.Start + 1, Math.Min(span.End, to));
        for (int at = from; at < to; at++)
        {
            char letter = text[at];
            line.Append(char.IsControl(letter) && letter != '\t' ? ' ' : letter);
            if (char.IsLowSurrogate(letter)) continue;
            bool isMarked = at >= span.Start && at < caretEnd;
            if (isMarked) carets.Append('^');
            else if (at < span.Start) carets.Append(letter == '\t' ? '\t' : ' ');
        }

        if (to < end) line.Append('…');
        if (span.Start >= to) carets.Append('^');
        writer.Write($"{line.ToString().TrimEnd()}\n{carets}\n");
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
