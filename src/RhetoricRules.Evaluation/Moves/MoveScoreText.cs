namespace RhetoricRules.Evaluation.Moves;

/// <summary>Writes a score for people, as text or as Markdown. Lines end in <c>\n</c>.</summary>
public static class MoveScoreText
{
    /// <summary>Writes tables of text to <paramref name="output"/>.</summary>
    public static void Write(TextWriter output, MoveReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        output.Write($"{HeadOf(report)}\n");
        foreach (MoveScoreTable table in MoveScoreTables.Of(report.Score))
        {
            output.Write($"\n{table.Title}\n");
            ScoreTable.WriteText(output, table.Heads, table.WordColumns, table.Rows);
        }
    }

    /// <summary>Writes headings and tables of Markdown to <paramref name="output"/>.</summary>
    public static void WriteMarkdown(TextWriter output, MoveReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        output.Write($"# {report.Gold}\n\n{HeadOf(report)}\n");
        foreach (MoveScoreTable table in MoveScoreTables.Of(report.Score))
        {
            output.Write($"\n## {table.Title}\n\n");
            ScoreTable.WriteMarkdown(output, table.Heads, table.WordColumns, [.. table.Rows.Select(row => row.Select(cell => cell.Trim()).ToArray())]);
        }
    }

    private static string HeadOf(MoveReport report)
    {
        MoveScore score = report.Score;
        string place = report.Scoring.Match switch
        {
            MoveMatch.Exact => "the same words",
            MoveMatch.Sentence => "the same sentence",
            MoveMatch.Article => "the same article",
            _ => "half of the shorter words",
        };
        string found = report.Against is { } against ? $"found in {against}" : "found";
        string noun = report.Scoring.Match switch { MoveMatch.Sentence => "marked sentence", MoveMatch.Article => "marked article", _ => "unit" };
        return $"{report.Gold}: {ScoreTable.Counted(score.Articles, "article")}, {ScoreTable.Counted(score.Micro.Gold, noun)} to find, {ScoreTable.Number(score.Micro.Found)} {found} "
            + $"(match: the same code, {place}), {ScoreTable.Number(score.Forbidden)} on forbidden words";
    }
}
