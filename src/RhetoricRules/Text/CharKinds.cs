using System.Globalization;

namespace RhetoricRules.Text;

/// <summary>Sorts characters without culture: a table for ASCII, the Unicode categories for the rest.</summary>
internal static class CharKinds
{
    private static readonly CharKind[] Ascii = MakeAscii();

    public static CharKind Of(ReadOnlySpan<char> text, int at)
    {
        char c = text[at];
        return c < 128 ? Ascii[c] : OfWide(text, at);
    }

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018' or '\uFF07';

    /// <summary>Whether an emoji or another picture, or the mark of its colour, stands at <paramref name="at"/>.</summary>
    public static bool IsPicture(ReadOnlySpan<char> text, int at) =>
        text[at] >= 128 && text[at] is not ('°' or '™' or '®' or '©') && CategoryAt(text, at) is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol;

    private static UnicodeCategory CategoryAt(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            ? CharUnicodeInfo.GetUnicodeCategory(char.ConvertToUtf32(text[at], text[at + 1]))
            : CharUnicodeInfo.GetUnicodeCategory(text[at]);

    private static CharKind[] MakeAscii()
    {
        var kinds = new CharKind[128];
        for (int c = 0; c < 128; c++)
        {
            kinds[c] = (char)c switch
            {
                '\n' or '\r' or '\v' or '\f' => CharKind.LineBreak,
                <= ' ' or '\u007F' => CharKind.Space,
                (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => CharKind.Letter,
                >= '0' and <= '9' => CharKind.Digit,
                '\'' => CharKind.Apostrophe,
                '"' => CharKind.Quote,
                '-' => CharKind.Hyphen,
                '.' or '!' or '?' => CharKind.Stop,
                ',' or ';' or ':' or '(' or ')' or '[' or ']' or '{' or '}' or '/' or '\\' => CharKind.Punctuation,
                _ => CharKind.Symbol,
            };
        }

        return kinds;
    }

    private static CharKind OfWide(ReadOnlySpan<char> text, int at)
    {
        switch (text[at])
        {
            case '\u2028' or '\u2029' or '\u0085': return CharKind.LineBreak;
            case '\u2019' or '\u2018' or '\u201A' or '\u201B' or '\u02BC' or '\uFF07': return CharKind.Apostrophe;
            case '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2039' or '\u203A' or '\uFF02'
                or '\u300C' or '\u300D' or '\u300E' or '\u300F':
                return CharKind.Quote;
            case '\u2010' or '\u2011': return CharKind.Hyphen;
            case '\u2026' or '\u3002' or '\uFF01' or '\uFF1F' or '\uFF0E': return CharKind.Stop;
            case '\u200B' or '\uFEFF': return CharKind.Space;
            case '\u00AD' or '\u200C' or '\u200D' or '\u2060': return CharKind.Joiner;
        }

        return CategoryAt(text, at) switch
        {
            <= UnicodeCategory.OtherLetter => CharKind.Letter,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => CharKind.Joiner,
            UnicodeCategory.DecimalDigitNumber => CharKind.Digit,
            UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format => CharKind.Space,
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => CharKind.LineBreak,
            UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation
                or UnicodeCategory.OtherPunctuation or UnicodeCategory.ConnectorPunctuation => CharKind.Punctuation,
            _ => CharKind.Symbol,
        };
    }
}
