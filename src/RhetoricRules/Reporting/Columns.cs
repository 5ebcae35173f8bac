using System.Text;

namespace RhetoricRules.Reporting;

/// <summary>Fits text into columns of a terminal, by display width.</summary>
internal static class Columns
{
    private const char Ellipsis = '…';

    /// <summary>The text with spaces behind it up to <paramref name="width"/> columns.</summary>
    public static string Pad(string text, int width) => text + Spaces(width - DisplayWidth.Of(text));

    /// <summary>The text with spaces before it up to <paramref name="width"/> columns.</summary>
    public static string PadLeft(string text, int width) => Spaces(width - DisplayWidth.Of(text)) + text;

    /// <summary>The beginning of the text, at most <paramref name="width"/> columns wide; a cut is marked.</summary>
    public static string Cut(string text, int width)
    {
        if (DisplayWidth.Of(text) <= width) return text;
        var cut = new StringBuilder();
        int columns = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            columns += DisplayWidth.Of(rune);
            if (columns > width - 1) break;
            cut.Append(rune.ToString());
        }

        return width < 1 ? "" : cut.Append(Ellipsis).ToString();
    }

    /// <summary>The end of the text, at most <paramref name="width"/> columns wide; a cut is marked.</summary>
    public static string CutLeft(string text, int width)
    {
        int columns = DisplayWidth.Of(text);
        if (columns <= width) return text;
        int from = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            if (columns <= width - 1) break;
            columns -= DisplayWidth.Of(rune);
            from += rune.Utf16SequenceLength;
        }

        return width < 1 ? "" : Ellipsis + text[from..];
    }

    private static string Spaces(int count) => new(' ', Math.Max(0, count));
}
