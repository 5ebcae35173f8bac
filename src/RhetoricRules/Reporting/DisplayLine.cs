using System.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>
/// A run of an article's characters made fit for one line of a terminal. Every UTF-16 unit keeps its place: line breaks, tabs and no-break spaces
/// become spaces, and what would steer a terminal (control and direction characters) becomes a replacement character.
/// </summary>
internal sealed class DisplayLine
{
    private const char Replacement = '\uFFFD';

    private readonly int[] _columns;

    public DisplayLine(SourceText source, TextSpan span)
    {
        Span = span;
        char[] units = source.Slice(span).ToArray();
        for (int i = 0; i < units.Length; i++) units[i] = Shown(units[i]);
        Text = new string(units);
        _columns = ColumnsOf(Text);
    }

    /// <summary>The characters of the article that are shown.</summary>
    public TextSpan Span { get; }

    /// <summary>One unit for each unit of <see cref="Span"/>.</summary>
    public string Text { get; }

    /// <summary>The column, counted from zero, of the unit at <paramref name="index"/> of <see cref="Text"/>; at its length, the column after the last.</summary>
    public int ColumnAt(int index) => _columns[index];

    /// <summary>Makes text fit for a line: <see cref="Shown"/> for every unit.</summary>
    public static string Clean(string text) => string.Create(text.Length, text, (units, from) =>
    {
        for (int i = 0; i < units.Length; i++) units[i] = Shown(from[i]);
    });

    /// <summary>
    /// Cuts the text into pieces of at most <paramref name="width"/> columns, at spaces where there are any. A piece is given by the index of its first unit,
    /// the index after its last visible unit, and the index at which the next piece begins.
    /// </summary>
    public IEnumerable<(int From, int To, int Next)> Pieces(int? width)
    {
        int from = 0;
        while (width is { } most && _columns[Text.Length] - _columns[from] > most)
        {
            int end = from;
            int cut = from;
            while (end < Text.Length && _columns[end + 1] - _columns[from] <= most)
            {
                end++;
                if (Text[end] == ' ') cut = end;
            }

            if (cut > from)
            {
                yield return (from, cut, cut + 1);
                from = cut + 1;
                continue;
            }

            if (end == from) end++;
            if (end < Text.Length && char.IsLowSurrogate(Text[end])) end++;
            yield return (from, end, end);
            from = end;
        }

        yield return (from, Text.Length, Text.Length);
    }

    private static int[] ColumnsOf(string text)
    {
        int[] columns = new int[text.Length + 1];
        int column = 0;
        for (int i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int units);
            for (int unit = 0; unit < units; unit++) columns[i + unit] = column;
            column += DisplayWidth.Of(rune);
            i += units;
        }

        columns[text.Length] = column;
        return columns;
    }

    private static char Shown(char unit) => unit switch
    {
        '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085' or '\u00A0' or '\u2007' or '\u2028' or '\u2029' or '\u202F' => ' ',
        < ' ' or (>= '\u007F' and <= '\u009F') => Replacement,
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Replacement,
        _ => unit,
    };
}
