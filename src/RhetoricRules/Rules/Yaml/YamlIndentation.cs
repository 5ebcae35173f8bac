using RhetoricRules.Text;

namespace RhetoricRules.Rules.Yaml;

/// <summary>Finds a key that stands further in or out than the keys beside it.</summary>
internal static class YamlIndentation
{
    /// <summary>The key in the line of <paramref name="at"/> or next to it whose indentation does not fit; null where all fit.</summary>
    public static (TextSpan Span, string Message, string Suggestion)? Find(SourceText text, int at)
    {
        int line = text.Lines.At(at).Line;
        return At(text, line) ?? At(text, line + 1);
    }

    private static (TextSpan Span, string Message, string Suggestion)? At(SourceText text, int line)
    {
        if (line >= text.Lines.Count || KeyOf(text, line) is not { } key) return null;
        int above = line - 1;
        while (above >= 0 && IsBlank(LineAt(text, above))) above--;
        if (above < 0 || KeyOf(text, above) is not { } beside) return null;
        if (key.Column > beside.Column) return beside.HasValue ? Off(text, line, key.Column, above, beside.Column) : null;

        // Further out: some open key above must stand in the same column.
        (int Line, int Column) last = (above, beside.Column);
        for (int upper = above; upper >= 0 && last.Column > key.Column; upper--)
        {
            if (KeyOf(text, upper) is not { } other || other.Column >= last.Column) continue;
            if (other.Column < key.Column) return Off(text, line, key.Column, last.Line, last.Column);
            last = (upper, other.Column);
        }

        return last.Column == key.Column ? null : Off(text, line, key.Column, last.Line, last.Column);
    }

    private static (TextSpan Span, string Message, string Suggestion) Off(SourceText text, int line, int column, int beside, int wanted)
    {
        int shift = Math.Abs(column - wanted);
        string orText = column > wanted ? " If it goes on with the text above, put the whole text in quotes." : "";
        return (
            new TextSpan(text.Lines.StartOf(line) + column, 1),
            $"The indentation of line {line + 1} is wrong: it stands {shift} {(shift == 1 ? "space" : "spaces")} further {(column > wanted ? "in" : "out")} than line {beside + 1}.",
            $"Keys that belong together stand in one column: indent it by {wanted} {(wanted == 1 ? "space" : "spaces")}, as line {beside + 1}.{orText}");
    }

    /// <summary>The column of the key that begins a line, after a dash where there is one, and whether a value follows it there.</summary>
    private static (int Column, bool HasValue)? KeyOf(SourceText text, int line)
    {
        ReadOnlySpan<char> content = LineAt(text, line);
        int start = 0;
        while (start < content.Length && content[start] == ' ') start++;
        while (start + 1 < content.Length && content[start] == '-' && content[start + 1] == ' ')
        {
            start += 2;
            while (start < content.Length && content[start] == ' ') start++;
        }

        int end = start;
        while (end < content.Length && (char.IsAsciiLetterOrDigit(content[end]) || content[end] is '-' or '_')) end++;
        if (end == start || end >= content.Length || content[end] != ':') return null;
        ReadOnlySpan<char> value = content[(end + 1)..];
        if (!value.IsEmpty && value[0] != ' ') return null;
        value = value.Trim();
        return (start, !value.IsEmpty && value[0] is not ('#' or '|' or '>'));
    }

    private static bool IsBlank(ReadOnlySpan<char> line) => line.IsWhiteSpace() || line.TrimStart()[0] == '#';

    private static ReadOnlySpan<char> LineAt(SourceText text, int line)
    {
        ReadOnlySpan<char> rest = text.Content.AsSpan(text.Lines.StartOf(line));
        int end = rest.IndexOfAny('\r', '\n');
        return end < 0 ? rest : rest[..end];
    }
}
