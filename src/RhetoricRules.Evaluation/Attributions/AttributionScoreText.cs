namespace RhetoricRules.Evaluation.Attributions;

/// <summary>Writes a score for people: a table of the words of contents, cues and sources, and one of who was said to speak.</summary>
public static class AttributionScoreText
{
    private const int WordColumns = 2;

    private static readonly string[] WordHeads = ["words of", "kind", "precision", "recall", "F1", "95% interval"];
    private static readonly string[] SpeakerHeads = ["who speaks", "kind", "annotated", "matched", "right", "accuracy", "95% interval"];

    /// <summary>Writes <paramref name="score"/> of the annotations in <paramref name="goldPath"/> to <paramref name="output"/>. Lines end in <c>\n</c>.</summary>
    public static void Write(TextWriter output, string goldPath, AttributionScore score)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(score);
        AttributionCounts all = score.Rows[0].Counts;
        output.Write($"{goldPath}: {ScoreTable.Counted(score.Articles, "article")}, {ScoreTable.Counted(all.Gold, "attribution")} annotated, {ScoreTable.Number(all.Read)} read\n\n");
        ScoreTable.WriteText(output, WordHeads, WordColumns,
        [
            .. score.Rows.Select(row => WordRow("content", row, row.Counts.Content, row.Content)),
            .. score.Rows.Select(row => WordRow("cue", row, row.Counts.Cue, row.Cue)),
            .. score.Rows.Select(row => WordRow("source", row, row.Counts.Source, row.Source)),
        ]);
        output.Write('\n');
        ScoreTable.WriteText(output, SpeakerHeads, WordColumns, [.. score.Rows.Select(SpeakerRow)]);
    }

    private static string[] WordRow(string part, ScoreRow row, TokenOverlap overlap, Interval? interval) =>
        [LabelOf(part, row), AttributionScoreNames.Of(row.Kind), ScoreTable.Figure(overlap.Precision), ScoreTable.Figure(overlap.Recall), ScoreTable.Figure(overlap.F1), ScoreTable.Figure(interval)];

    private static string[] SpeakerRow(ScoreRow row)
    {
        SourceMatches speakers = row.Counts.Speakers;
        return
        [
            LabelOf("source", row), AttributionScoreNames.Of(row.Kind), ScoreTable.Number(speakers.Gold), ScoreTable.Number(speakers.Matched), ScoreTable.Number(speakers.Right),
            ScoreTable.Figure(speakers.Accuracy), ScoreTable.Figure(row.Speakers),
        ];
    }

    private static string LabelOf(string part, ScoreRow row) => row.Kind == ScoredKind.All ? part : "";
}
