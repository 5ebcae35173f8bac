using System.Globalization;

namespace RhetoricRules.Evaluation;

/// <summary>Writes tables of scores, and the figures in them.</summary>
internal static class ScoreTable
{
    private const string Missing = "-";

    /// <summary>Writes columns for people; the first <paramref name="wordColumns"/> are words, the others figures. There is at least one row.</summary>
    public static void WriteText(TextWriter output, string[] heads, int wordColumns, string[][] rows)
    {
        int[] widths = [.. heads.Select((head, column) => Math.Max(head.Length, rows.Max(row => row[column].Length)))];
        foreach (string[] cells in rows.Prepend(heads))
        {
            IEnumerable<string> padded = cells.Select((cell, column) => column < wordColumns ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            output.Write($"{string.Join("  ", padded).TrimEnd()}\n");
        }
    }

    /// <summary>Writes a table of Markdown.</summary>
    public static void WriteMarkdown(TextWriter output, string[] heads, int wordColumns, string[][] rows)
    {
        output.Write($"| {string.Join(" | ", heads)} |\n|{string.Concat(heads.Select((_, column) => column < wordColumns ? "---|" : "---:|"))}\n");
        foreach (string[] cells in rows) output.Write($"| {string.Join(" | ", cells.Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
    }

    /// <summary>A number with its noun: <c>1 article</c>, <c>1,200 articles</c>.</summary>
    public static string Counted(long count, string noun) => count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    /// <summary>A whole number.</summary>
    public static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A place in a text, to be copied.</summary>
    public static string Plain(int place) => place.ToString(CultureInfo.InvariantCulture);

    /// <summary>A figure to three places, never minus nought; a dash where there is none.</summary>
    public static string Figure(double? value) => value is { } known ? (Math.Round(known, 3) + 0.0).ToString("0.000", CultureInfo.InvariantCulture) : Missing;

    /// <summary>An interval; a dash where there is none.</summary>
    public static string Figure(Interval? interval) => interval is { } known ? $"{Figure(known.Low)} to {Figure(known.High)}" : Missing;
}
