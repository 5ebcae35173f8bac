using System.Globalization;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>Writes a score for people: a table of the words of contents, cues and sources, and one of who was said to speak.</summary>
public static class AttributionScoreText
{
    private static readonly string[] WordHeads = ["words of", "kind", "precision", "recall", "F1", "95% interval"];
    private static readonly string[] SpeakerHeads = ["who speaks", "kind", "annotated", "matched", "right", "accuracy", "95% interval"];

    /// <summary>Writes <paramref name="score"/> of the annotations in <paramref name="goldPath"/> to <paramref name="output"/>. Lines end in <c>\n</c>.</summary>
    public static void Write(TextWriter output, string goldPath, AttributionScore score)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(score);
        AttributionCounts all = score.Rows[0].Counts;
        output.Write($"{goldPath}: {Counted(score.Articles, "article")}, {Counted(all.Gold, "attribution")} annotated, {Number(all.Read)} read\n\n");
        WriteTable(output, WordHeads,
        [
            .. score.Rows.Select(row => WordRow("content", row, row.Counts.Content, row.Content)),
            .. score.Rows.Select(row => WordRow("cue", row, row.Counts.Cue, row.Cue)),
            .. score.Rows.Select(row => WordRow("source", row, row.Counts.Source, row.Source)),
        ]);
        output.Write('\n');
        WriteTable(output, SpeakerHeads, [.. score.Rows.Select(SpeakerRow)]);
    }

    private static string[] WordRow(string part, ScoreRow row, TokenOverlap overlap, Interval? interval) =>
        [LabelOf(part, row), AttributionScoreNames.Of(row.Kind), Figure(overlap.Precision), Figure(overlap.Recall), Figure(overlap.F1), Figure(interval)];

    private static string[] SpeakerRow(ScoreRow row)
    {
        SourceMatches speakers = row.Counts.Speakers;
        return
        [
            LabelOf("source", row), AttributionScoreNames.Of(row.Kind), Number(speakers.Gold), Number(speakers.Matched), Number(speakers.Right),
            Figure(speakers.Accuracy), Figure(row.Speakers),
        ];
    }

    private static string LabelOf(string part, ScoreRow row) => row.Kind == ScoredKind.All ? part : "";

    /// <summary>The first two columns are words, the others figures.</summary>
    private static void WriteTable(TextWriter output, string[] heads, string[][] rows)
    {
        int[] widths = [.. heads.Select((head, column) => rows.Max(row => row[column].Length) is var most && most > head.Length ? most : head.Length)];
        foreach (string[] cells in rows.Prepend(heads))
        {
            IEnumerable<string> padded = cells.Select((cell, column) => column < 2 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]));
            output.Write($"{string.Join("  ", padded)}\n");
        }
    }

    private static string Counted(long count, string noun) => count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Figure(double? value) => value is { } known ? known.ToString("0.000", CultureInfo.InvariantCulture) : "-";

    private static string Figure(Interval? interval) => interval is { } known ? $"{Figure(known.Low)} to {Figure(known.High)}" : "-";
}
