namespace RhetoricRules.Evaluation.Statistics.Plots;

/// <summary>Figures in rows and columns, coloured by how much they are.</summary>
internal static class MatrixPlot
{
    private const double Margin = 16;
    private const double Row = 22;
    private const double Column = 40;
    private const double Turn = -45;

    /// <summary>Draws a matrix; <paramref name="cellOf"/> gives the cell of a row and a column, null where none is drawn.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="title">What it shows.</param>
    /// <param name="note">How to read it.</param>
    /// <param name="rows">The names of the rows.</param>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="legend">The colours and what each means.</param>
    /// <param name="cellOf">The cells.</param>
    public static void Write(
        TextWriter output, string title, string note, string[] rows, string[] columns, (string Colour, string Meaning)[] legend, Func<int, int, MatrixCell?> cellOf)
    {
        SvgPicture picture = new(title);
        double left = Margin + rows.Select(SvgPicture.WidthOf).DefaultIfEmpty(0).Max() + 10;
        bool areShort = columns.All(column => SvgPicture.WidthOf(column) <= Column);
        double tilt = areShort ? 14 : columns.Select(SvgPicture.WidthOf).DefaultIfEmpty(0).Max() * Math.Sin(Math.PI / 4);
        double top = 48 + tilt;
        for (int column = 0; column < columns.Length; column++)
        {
            double x = left + (column * Column) + (Column / 2);
            if (areShort) picture.Text(x, top - 8, columns[column], "faint middle");
            else picture.Text(x, top - 8, columns[column], turn: Turn);
        }

        for (int row = 0; row < rows.Length; row++)
        {
            double y = top + (row * Row);
            picture.Text(left - 8, y + 15, rows[row], "end");
            for (int column = 0; column < columns.Length; column++)
            {
                if (cellOf(row, column) is not { } cell) continue;
                double x = left + (column * Column);
                picture.Rectangle(x + 1, y + 1, Column - 2, Row - 2, cell.Colour, cell.Told);
                if (cell.Text.Length > 0) picture.Text(x + (Column / 2), y + 15, cell.Text, "middle");
            }
        }

        double bottom = top + (rows.Length * Row);
        double at = Margin;
        foreach ((string colour, string meaning) in legend)
        {
            picture.Rectangle(at, bottom + 18, 16, 16, colour);
            picture.Text(at + 22, bottom + 31, meaning, "faint");
            at += 22 + SvgPicture.WidthOf(meaning) + 16;
        }

        picture.Text(Margin, bottom + 56, note, "faint");
        double tail = areShort ? 0 : tilt;
        double[] widths = [left + (columns.Length * Column) + tail, at, Margin + SvgPicture.WidthOf(note), Margin + (SvgPicture.WidthOf(title) * 1.2)];
        picture.Write(output, widths.Max() + Margin, bottom + 72);
    }
}
