using RhetoricRules.Text;

namespace RhetoricRules.Rules.Yaml;

/// <summary>
/// Aligns a text value with the file. YAML only adds and removes white space, and in quotes reads escapes; so walking both side by
/// side, white space aside, finds every character's place.
/// </summary>
internal static class ScalarPlaces
{
    private const int LongUnicodeEscape = 10;

    /// <summary>For each character of <paramref name="text"/> where it stands in <paramref name="file"/>.</summary>
    public static TextSpan[] Of(string file, TextSpan span, string text, TextStyle style)
    {
        var places = new TextSpan[text.Length];
        int at = Begin(file, span, style);
        int end = style is TextStyle.SingleQuoted or TextStyle.DoubleQuoted ? Math.Max(at, span.End - 1) : span.End;
        for (int i = 0; i < text.Length; i++)
        {
            bool isSpace = char.IsWhiteSpace(text[i]);
            while (!isSpace && at < end && char.IsWhiteSpace(file[at])) at++;
            int length = UnitLength(file, at, end, style);
            bool isFoldedSpace = isSpace && length <= 1 && (at >= end || !char.IsWhiteSpace(file[at]));
            places[i] = new TextSpan(at, isFoldedSpace ? 0 : length);
            bool isFirstOfPair = length == LongUnicodeEscape && char.IsHighSurrogate(text[i]);
            if (!isFoldedSpace && !isFirstOfPair) at += length;
        }

        return places;
    }

    private static int Begin(string file, TextSpan span, TextStyle style)
    {
        if (style == TextStyle.Plain) return span.Start;
        if (style != TextStyle.Block) return Math.Min(span.Start + 1, span.End);
        int line = file.AsSpan(span.Start, span.Length).IndexOfAny('\n', '\r');
        return line < 0 ? span.End : span.Start + line + 1;
    }

    /// <summary>How many characters of the file make one of the text; none at the end.</summary>
    private static int UnitLength(string file, int at, int end, TextStyle style)
    {
        if (at + 1 >= end) return Math.Max(0, end - at);
        if (style == TextStyle.SingleQuoted) return file[at] == '\'' && file[at + 1] == '\'' ? 2 : 1;
        if (style != TextStyle.DoubleQuoted || file[at] != '\\') return 1;
        int length = file[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => LongUnicodeEscape, _ => 2 };
        return Math.Min(length, end - at);
    }
}
