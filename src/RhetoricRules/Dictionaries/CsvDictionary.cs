using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Dictionaries;

/// <summary>
/// A table of words with a heading. Three shapes are told apart by it: a column of terms and one for each category, marked <c>X</c> (LIWC-22's .dicx); a
/// column of terms and one that names the category; or a column of words for each category. A single column is a list.
/// </summary>
internal static class CsvDictionary
{
    private static readonly string[] TermHeadings = ["dicterm", "term", "terms", "word", "words", "entry", "phrase", "token"];
    private static readonly string[] CategoryHeadings = ["category", "categories", "class", "label", "sentiment", "emotion"];

    public static void Read(SourceText source, DictionaryCategory root)
    {
        var table = new CsvTable(source);
        ImmutableArray<CsvCell>[] rows = [.. table.Rows()];
        if (table.Unclosed is { } mark) root.Fault(mark, "This quotation mark is never closed.", "All that follows would be one cell.", "Close it; a quotation mark inside a cell is written twice.");
        if (rows.Length == 0 || root.Faults.Count > 0) return;
        ImmutableArray<CsvCell> heading = rows[0];
        bool hasTerms = Is(heading[0], TermHeadings);
        if (heading.Length == 1) ReadList(rows.AsSpan(hasTerms ? 1 : 0), root);
        else if (!hasTerms) ReadColumns(heading, rows.AsSpan(1), root);
        else if (heading.Length == 2 && Is(heading[1], CategoryHeadings)) ReadPairs(rows.AsSpan(1), root);
        else ReadMarks(heading, rows.AsSpan(1), root);
    }

    private static bool Is(CsvCell cell, string[] headings) => headings.Contains(cell.Text.ToLowerInvariant(), StringComparer.Ordinal);

    private static void ReadList(ReadOnlySpan<ImmutableArray<CsvCell>> rows, DictionaryCategory root)
    {
        foreach (ImmutableArray<CsvCell> row in rows)
        {
            foreach (CsvCell cell in row) root.Add(cell.Text, cell.Span);
        }
    }

    private static void ReadColumns(ImmutableArray<CsvCell> heading, ReadOnlySpan<ImmutableArray<CsvCell>> rows, DictionaryCategory root)
    {
        DictionaryCategory?[] columns = [.. heading.Select(cell => CategoryOf(cell, root))];
        foreach (ImmutableArray<CsvCell> row in rows)
        {
            for (int i = 0; i < row.Length; i++)
            {
                if (row[i].Text.Length == 0) continue;
                if (i < columns.Length && columns[i] is { } category) category.Add(row[i].Text, row[i].Span);
                else root.Fault(row[i].Span, "No heading stands above this cell.", "The first row names the category of each column.", "Name the category in the first row, or take the cell out.");
            }
        }
    }

    private static void ReadPairs(ReadOnlySpan<ImmutableArray<CsvCell>> rows, DictionaryCategory root)
    {
        foreach (ImmutableArray<CsvCell> row in rows)
        {
            if (row.Length == 2 && row[0].Text.Length > 0 && row[1].Text.Length > 0) root.Child(row[1].Text, row[1].Span).Add(row[0].Text, row[0].Span);
            else root.Fault(Extent(row), "This row is no term and its category.", "", "Write both, with a comma between; a comma inside a term stands in quotation marks.");
        }
    }

    private static void ReadMarks(ImmutableArray<CsvCell> heading, ReadOnlySpan<ImmutableArray<CsvCell>> rows, DictionaryCategory root)
    {
        DictionaryCategory?[] columns = [.. heading.Select((cell, i) => i == 0 ? null : CategoryOf(cell, root))];
        foreach (ImmutableArray<CsvCell> row in rows)
        {
            for (int i = 1; i < row.Length; i++)
            {
                string mark = row[i].Text;
                if (mark is "" or "0") continue;
                if (i >= columns.Length || columns[i] is not { } category)
                    root.Fault(row[i].Span, "No heading stands above this cell.", "The first row names the category of each column.", "Name the category in the first row, or take the cell out.");
                else if (mark is "X" or "x" or "1")
                    category.Add(row[0].Text, row[0].Span);
                else
                    category.Fault(row[i].Span, $"`{mark}` is no mark: X, 1, 0 or nothing.", "A word counts once or not at all; a weight would make other counts.", "Write X where the term belongs to the category.");
            }
        }
    }

    private static DictionaryCategory? CategoryOf(CsvCell cell, DictionaryCategory root) => cell.Text.Length == 0 ? null : root.Child(cell.Text, cell.Span);

    private static TextSpan Extent(ImmutableArray<CsvCell> row) => TextSpan.Between(row[0].Span.Start, Math.Max(row[0].Span.End, row[^1].Span.End));
}
