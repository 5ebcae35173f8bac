using RhetoricRules.Diagnostics;
using RhetoricRules.Text;
using YamlDotNet.Core;

namespace RhetoricRules.Rules.Yaml;

/// <summary>Tells an author in the author's words what YAML could not read.</summary>
internal static class YamlFailure
{
    private const string PutInQuotes = "Put the text in quotes or after `>-`.";
    private const string Meanings = "YAML gives `{ } [ ] , ? | * ' : #` meanings of its own.";

    /// <summary>Reports <paramref name="failure"/> as one problem, where it stands or began.</summary>
    public static void Report(ProblemLog log, Exception failure, int skipped, Stack<TextSpan> openBrackets)
    {
        SourceText text = log.File.Text;
        int at = failure is YamlException marked ? Math.Clamp((int)marked.Start.Index + skipped, 0, text.Length) : -1;
        bool endsEarly = at < 0 || text.Content.AsSpan(at).IsWhiteSpace() || failure.Message.Contains("expected ',' or", StringComparison.Ordinal);
        if (endsEarly && openBrackets.TryPeek(out TextSpan bracket))
        {
            if (UnquotedPhrase.Find(text, bracket, at) is { } phrase)
            {
                Broken(log, phrase.Brace, "A phrase with `{ }` must stand in quotes.", $"Write `{phrase.Line}`.");
                return;
            }

            Broken(
                log,
                bracket,
                $"The `{text[bracket.Start]}` in line {LineOf(text, bracket.Start)} is never closed.",
                "Close the bracket, or put the text in quotes.");
            return;
        }

        at = Math.Max(at, 0);
        if (TabFrom(text, at) is { } tab)
        {
            Broken(
                log,
                tab,
                $"Line {LineOf(text, tab.Start)} starts with a tab.",
                "Indent with spaces only.",
                "YAML takes no tabs for indentation.");
            return;
        }

        if (openBrackets.Count == 0 && YamlIndentation.Find(text, at) is { } shift)
        {
            Broken(log, shift.Span, shift.Message, shift.Suggestion, "YAML tells by the indentation which keys belong together.");
            return;
        }

        (TextSpan span, string message, string suggestion) = Explain(text, at, failure.Message);
        Broken(log, span, message, suggestion);
    }

    private static (TextSpan Span, string Message, string Suggestion) Explain(SourceText text, int at, string message)
    {
        int line = LineOf(text, at);
        TextSpan here = new(at, Math.Min(1, text.Length - at));
        if (message.Contains("invalid mapping", StringComparison.Ordinal))
            return (here, $"Line {line} contains `: ` in unquoted text.", PutInQuotes);
        if (message.Contains("escape", StringComparison.Ordinal) || message.Contains("surrogate", StringComparison.Ordinal))
            return (
                here,
                $"The text in double quotes in line {line} has a backslash that means nothing.",
                "Use single quotes, or write the backslash twice.");
        if (message.Contains("quoted scalar", StringComparison.Ordinal))
            return (here, $"The quotation mark in line {line} is never closed.", "Close it; inside single quotes write ' twice, inside double quotes write \\\".");
        if (message.Contains("cannot start any token", StringComparison.Ordinal) && here.Length > 0)
            return (here, $"Text in line {line} starts with `{text[at]}`, which unquoted text may not.", PutInQuotes);
        if (OpeningBracket(text, at) is { } bracket)
            return (bracket, $"Text in line {line} starts with `{text[bracket.Start]}`.", PutInQuotes);
        if (ClosedQuote(text, at) is { } quote)
            return (
                quote,
                $"Line {line} goes on after a closing quotation mark.",
                "Put the whole text in quotes of the other kind or after `>-`.");
        return (
            here,
            $"Line {line} does not fit the lines before it.",
            "Look at its indentation and at the line above; " + PutInQuotes.ToLowerInvariant());
    }

    private static void Broken(ProblemLog log, TextSpan span, string message, string suggestion, string reason = Meanings) =>
        log.Error(ProblemCodes.BrokenYaml, span, message, reason, suggestion);

    private static int LineOf(SourceText text, int offset) => text.Lines.At(offset).Line + 1;

    /// <summary>The first tab that indents, from the line of <paramref name="at"/> on: the parser names the block's start, not the tab.</summary>
    private static TextSpan? TabFrom(SourceText text, int at)
    {
        LineMap lines = text.Lines;
        int first = lines.At(at).Line;
        for (int line = first; line < Math.Min(first + 3, lines.Count); line++)
        {
            int offset = lines.StartOf(line);
            while (offset < text.Length && text[offset] == ' ') offset++;
            if (offset < text.Length && text[offset] == '\t') return new TextSpan(offset, 1);
        }

        return null;
    }

    /// <summary>The bracket with which a value begins in the line of <paramref name="at"/>.</summary>
    private static TextSpan? OpeningBracket(SourceText text, int at) =>
        ValueStart(text, at) is int start && text[start] is '{' or '[' ? new TextSpan(start, 1) : null;

    private static TextSpan? ClosedQuote(SourceText text, int at) =>
        ValueStart(text, at) is int start && text[start] is '"' or '\'' ? new TextSpan(Math.Min(at, text.Length - 1), 1) : null;

    private static int? ValueStart(SourceText text, int at)
    {
        int start = text.Lines.StartOf(text.Lines.At(at).Line);
        int end = start;
        while (end < text.Length && text[end] is not ('\n' or '\r')) end++;
        int colon = text.Content.AsSpan(start, Math.Max(0, Math.Min(at, end) - start)).IndexOf(": ");
        int value = colon >= 0 ? start + colon + 1 : start;
        while (value < end && text[value] is ' ' or '-') value++;
        return value < end ? value : null;
    }
}
