using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Moves.Forms;

/// <summary>
/// Reads tables of annotations: the tab-separated labels of the Propaganda Techniques Corpus and SemEval (article, technique, start, end; no head), and tables
/// with a head that names the columns. Offsets count characters (code points), as Python and R do.
/// </summary>
public static class TableGold
{
    private const string Example = "article,start,end,code,quote,coder";

    private static readonly string[] Needed = ["article", "start", "end", "code"];

    private static readonly ImmutableArray<(string Column, string[] Names)> Columns =
    [
        ("article", ["article", "article_id", "articleid", "doc", "doc_id", "document", "file"]),
        ("start", ["start", "begin", "start_offset", "begin_offset"]),
        ("end", ["end", "end_offset"]),
        ("code", ["code", "label", "technique", "tag"]),
        ("quote", ["quote", "words", "text", "span"]),
        ("coder", ["coder", "annotator"]),
        ("id", ["id"]),
    ];

    /// <summary>Reads <paramref name="lines"/>, in which cells stand between <paramref name="separator"/>s.</summary>
    public static GoldReading Read(IEnumerable<string> lines, char separator)
    {
        ArgumentNullException.ThrowIfNull(lines);
        List<(int Line, ImmutableArray<string> Cells)> rows = [.. Rows(lines, separator)];
        if (rows.Count == 0) return new GoldReading([], []);
        return IsLabels(rows[0].Cells) ? ReadLabels(rows) : ReadHeaded(rows);
    }

    // A quoted cell may hold line breaks; its row has the number of its first line. With tabs between cells quotation marks are but characters.
    private static IEnumerable<(int Line, ImmutableArray<string> Cells)> Rows(IEnumerable<string> lines, char separator)
    {
        string row = "";
        int number = 0;
        int first = 0;
        foreach (string line in lines)
        {
            number++;
            if (row.Length == 0)
            {
                if (string.IsNullOrWhiteSpace(line)) continue;
                first = number;
            }

            row = row.Length == 0 ? line : $"{row}\n{line}";
            if (separator == ',' && TableRow.IsOpen(row)) continue;
            yield return (first, separator == ',' ? TableRow.Split(row, separator) : [.. row.Split(separator)]);
            row = "";
        }

        if (row.Length > 0) yield return (first, TableRow.Split(row, separator));
    }

    private static bool IsLabels(ImmutableArray<string> cells) => cells.Length == 4 && IsOffset(cells[2]) && IsOffset(cells[3]);

    private static GoldReading ReadLabels(List<(int Line, ImmutableArray<string> Cells)> rows) => GoldReading.All(
    [
        .. rows.Select(row => row.Cells is [{ Length: > 0 } article, { Length: > 0 } code, var start, var end] && IsOffset(start) && IsOffset(end)
            ? GoldReading.One(Mark(row.Line, article, start, end, [code], null, ""))
            : GoldReading.Failed(row.Line, "The line is not of the form article, technique, start, end with tabs between, as in the labels of SemEval-2020.")),
    ]);

    private static GoldReading ReadHeaded(List<(int Line, ImmutableArray<string> Cells)> rows)
    {
        ImmutableArray<string> head = [.. rows[0].Cells.Select(cell => cell.Trim().ToLowerInvariant())];
        Dictionary<string, int> columns = [];
        foreach ((string column, string[] names) in Columns)
        {
            string? name = names.FirstOrDefault(head.Contains);
            if (name is not null) columns.Add(column, head.IndexOf(name));
        }

        string[] missing = [.. Needed.Where(column => !columns.ContainsKey(column))];
        if (missing.Length > 0)
        {
            string meant = DidYouMean.Nearest(missing[0], head) is { } name ? $" Did you mean `{name}` to be it?" : "";
            return GoldReading.Failed(rows[0].Line, $"The table has no column `{missing[0]}`.{meant} Its first row names the columns: {Example}; the last two may be missing.");
        }

        Dictionary<Place, HashSet<string>> coders = [];
        List<GoldReading> readings = [];
        foreach ((int line, ImmutableArray<string> cells) in rows.Skip(1)) readings.Add(ReadRow(line, cells, head.Length, columns, coders));
        GoldReading all = GoldReading.All(readings);
        return all with { Marks = [.. all.Marks.Select(mark => mark with { Coders = CountOf(mark, coders) })] };
    }

    private static GoldReading ReadRow(
        int line, ImmutableArray<string> cells, int width, Dictionary<string, int> columns, Dictionary<Place, HashSet<string>> coders)
    {
        if (cells.Length != width)
            return GoldReading.Failed(line, string.Create(CultureInfo.InvariantCulture, $"The row has {cells.Length} cells, but the table has {width} columns. A cell that holds a separator stands in quotation marks."));
        string article = Cell("article");
        (string start, string end, string code) = (Cell("start").Trim(), Cell("end").Trim(), Cell("code").Trim());
        if (article.Length == 0 || code.Length == 0) return GoldReading.Failed(line, "The row names no article, or no code.");
        if (!IsOffset(start) || !IsOffset(end)) return GoldReading.Failed(line, $"The row goes from `{start}` to `{end}`; these are whole numbers from 0: characters of the text.");
        Place unit = new(article, code, Offset(start), Offset(end));
        bool isNew = coders.TryAdd(unit, []);
        bool isOthers = coders[unit].Add(columns.ContainsKey("coder") ? Cell("coder") : "");
        if (!isNew) return isOthers ? new GoldReading([], []) : GoldReading.Failed(line, "The row says the same as one before it.");
        return GoldReading.One(Mark(line, article, start, end, [code], columns.ContainsKey("quote") ? Cell("quote") : null, columns.ContainsKey("id") ? Cell("id") : ""));

        string Cell(string column) => cells[columns[column]];
    }

    private static GoldMark Mark(int line, string article, string start, string end, ImmutableArray<string> codes, string? quote, string id) => new()
    {
        Line = line,
        Id = id,
        Article = article,
        Pieces = [(Offset(start), Offset(end))],
        CountsCodePoints = true,
        Quote = string.IsNullOrEmpty(quote) ? null : quote,
        Coders = GoldMark.ByOne(codes),
    };

    // Coders who have the same code on the same words are counted; others are annotations of their own.
    private static ImmutableSortedDictionary<string, int> CountOf(GoldMark mark, Dictionary<Place, HashSet<string>> coders)
    {
        string code = mark.Coders.Keys.Single();
        return mark.Coders.SetItem(code, coders[new Place(mark.Article, code, mark.Pieces[0].Start, mark.Pieces[0].End)].Count);
    }

    private static bool IsOffset(string cell) => int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static int Offset(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    private readonly record struct Place(string Article, string Code, long Start, long End);
}
