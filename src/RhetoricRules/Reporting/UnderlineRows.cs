namespace RhetoricRules.Reporting;

/// <summary>
/// The rows beneath one line of an excerpt. Each underline takes the first row where it and its label have room, so marks that nest or overlap stand on
/// rows of their own.
/// </summary>
internal sealed class UnderlineRows(int? width)
{
    private readonly List<List<Underline>> _rows = [];

    public int Count => _rows.Count;

    /// <summary>The underlines of a row, from left to right.</summary>
    public IEnumerable<Underline> Row(int row) => _rows[row].OrderBy(underline => underline.Column);

    /// <summary>Underlines the columns from <paramref name="from"/> up to <paramref name="to"/>; a label stands after, before or below the line.</summary>
    public void Add(int from, int to, char glyph, string label, TextStyle style)
    {
        string line = new(glyph, Math.Max(1, to - from));
        int labelWidth = DisplayWidth.Of(label);
        if (label.Length == 0)
        {
            Place(new Underline(from, line, style), firstRow: 0);
        }
        else if (width is not { } most || from + line.Length + 1 + labelWidth <= most)
        {
            Place(new Underline(from, $"{line} {label}", style), firstRow: 0);
        }
        else if (from > labelWidth)
        {
            Place(new Underline(from - labelWidth - 1, $"{label} {line}", style), firstRow: 0);
        }
        else
        {
            int row = Place(new Underline(from, line, style), firstRow: 0);
            Place(new Underline(Math.Max(0, Math.Min(from, most - labelWidth)), label, style), row + 1);
        }
    }

    private int Place(Underline underline, int firstRow)
    {
        int row = firstRow;
        while (row < _rows.Count && _rows[row].Any(other => underline.Column < other.End + 2 && other.Column < underline.End + 2)) row++;
        while (row >= _rows.Count) _rows.Add([]);
        _rows[row].Add(underline);
        return row;
    }
}
