using System.Collections.Immutable;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>Writes a score as a table for R, pandas and spreadsheets: a row a code, then <c>micro</c> and <c>macro</c>. A figure that does not exist is empty.
/// Where entries and phrases were asked for, these are the rows.</summary>
public static class MoveScoreCsv
{
    private static readonly string[] Heads =
    [
        "code", "gold", "recalled", "found", "right", "forbidden", "precision", "recall", "f1", "f1_low", "f1_high",
        "characters_precision", "characters_recall", "characters_f1", "kappa", "alpha",
    ];

    private static readonly string[] SourceHeads = ["kind", "rule", "of", "text", "hits", "false_alarms", "precision"];

    /// <summary>Writes <paramref name="report"/> to <paramref name="output"/>.</summary>
    public static void Write(TextWriter output, MoveReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        MoveScore score = report.Score;
        CsvLines lines = new(output);
        if (score.Sources is { } sources)
        {
            Write(lines, sources);
            return;
        }

        foreach (string head in Heads) lines.Add(head);
        lines.End();
        foreach (MoveRow row in score.Codes) Write(lines, row.Code, row.Counts, row.Interval, row.Overlap, row.Sentences);
        Write(lines, "micro", score.Micro, score.MicroInterval, score.Techniques, score.Sentences);
        lines.Add("macro");
        for (int i = 0; i < 5; i++) lines.Add("");
        lines.Add(score.Macro.Precision).Add(score.Macro.Recall).Add(score.Macro.F1).Add(score.MacroInterval?.Low).Add(score.MacroInterval?.High);
        for (int i = 0; i < 5; i++) lines.Add("");
        lines.End();
    }

    private static void Write(CsvLines lines, ImmutableArray<SourceScore> sources)
    {
        foreach (string head in SourceHeads) lines.Add(head);
        lines.End();
        foreach (SourceScore source in sources)
        {
            lines.Add(MoveScoreNames.Of(source.Source.Kind)).Add(source.Source.Rule).Add(source.Source.Owner).Add(source.Source.Text);
            lines.Add(source.Hits).Add(source.FalseAlarms).Add(source.Precision);
            lines.End();
        }
    }

    private static void Write(CsvLines lines, string code, CodeScore counts, Interval? interval, CharacterOverlap overlap, SentenceAgreement sentences)
    {
        lines.Add(code).Add(counts.Gold).Add(counts.Recalled).Add(counts.Found).Add(counts.Right).Add(counts.Forbidden);
        lines.Add(counts.Precision).Add(counts.Recall).Add(counts.F1).Add(interval?.Low).Add(interval?.High);
        lines.Add(overlap.Precision).Add(overlap.Recall).Add(overlap.F1).Add(sentences.Kappa).Add(sentences.Alpha);
        lines.End();
    }
}
