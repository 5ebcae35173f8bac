using System.Collections.Immutable;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>The tables of a report for people, text or Markdown.</summary>
internal static class MoveScoreTables
{
    private const int MostConfusions = 10;
    private const int MostArticles = 5;
    private const int MostSources = 30;
    private const int LongestSource = 70;

    private static readonly string[] CodeHeads = ["code", "gold", "found", "right", "precision", "recall", "F1", "95% interval"];
    private static readonly string[] OverlapHeads = ["code", "precision", "recall", "F1", "95% interval"];
    private static readonly string[] SentenceHeads = ["code", "both", "only found", "only gold", "neither", "kappa", "alpha"];
    private static readonly string[] ArticleHeads = ["article", "gold", "found", "right", "precision", "recall", "F1"];
    private static readonly string[] EntryHeads = ["rule", "lexicon", "entry", "hits", "false alarms", "precision"];
    private static readonly string[] PhraseHeads = ["rule", "signal", "phrase", "hits", "false alarms", "precision"];

    /// <summary>The tables, without those that would have no row.</summary>
    public static ImmutableArray<MoveScoreTable> Of(MoveScore score)
    {
        MoveScoreTable[] tables =
        [
            CodesOf(score),
            new("Characters shared, as SemEval-2020 Task 11 counts", OverlapHeads, 1, [.. OverlapRows(score)]),
            new("Sentences", SentenceHeads, 1, [.. score.Codes.Select(row => SentenceRow(row.Code, row.Sentences)), SentenceRow("all codes", score.Sentences)]),
            new("Most frequent confusions", ["annotated", "found", "times"], 2, [.. ConfusionRows(score)]),
            new("Best articles", ArticleHeads, 1, [.. BestOf(score).Select(ArticleRow)]),
            new("Worst articles", ArticleHeads, 1, [.. WorstOf(score).Select(ArticleRow)]),
            .. SourceTables(score),
            new("Not judged: the gold does not use these codes", ["code", "found"], 1, [.. score.Unjudged.Select(code => new[] { code.Code, ScoreTable.Number(code.Found) })]),
        ];
        return [.. tables.Where(table => table.Rows.Length > 0)];
    }

    /// <summary>The table of codes, with the sums below.</summary>
    public static MoveScoreTable CodesOf(MoveScore score) =>
        new("Codes", CodeHeads, 1, [.. score.Codes.Select(row => CodeRow(row.Code, row.Counts, row.Interval)), .. SumRows(score)]);

    /// <summary>The articles with the lowest F1, the worst first; of equal ones those with more to find, then by name.</summary>
    public static IEnumerable<CodeScore> WorstOf(MoveScore score) =>
        score.Ranked.Skip(MostArticles).OrderBy(article => article.F1).ThenByDescending(article => article.Gold + article.Found).ThenBy(article => article.Code, StringComparer.Ordinal).Take(MostArticles);

    /// <summary>The articles with the highest F1.</summary>
    public static IEnumerable<CodeScore> BestOf(MoveScore score) => score.Ranked.Take(MostArticles);

    private static IEnumerable<MoveScoreTable> SourceTables(MoveScore score)
    {
        foreach (SourceKind kind in Enum.GetValues<SourceKind>())
        {
            SourceScore[] sources = [.. (score.Sources ?? []).Where(source => source.Source.Kind == kind)];
            string more = sources.Length > MostSources ? $"; {MostSources} of {ScoreTable.Number(sources.Length)} are shown, csv and json have all" : "";
            string title = kind == SourceKind.Entry ? "Entries of lexicons, by false alarms" : "Phrases of signals, by false alarms";
            yield return new MoveScoreTable($"{title}{more}", kind == SourceKind.Entry ? EntryHeads : PhraseHeads, 3, [.. sources.Take(MostSources).Select(SourceRow)]);
        }
    }

    private static string[] SourceRow(SourceScore score) =>
    [
        score.Source.Rule, score.Source.Owner, Columns.Cut(score.Source.Text, LongestSource), ScoreTable.Number(score.Hits), ScoreTable.Number(score.FalseAlarms), ScoreTable.Figure(score.Precision),
    ];

    private static IEnumerable<string[]> SumRows(MoveScore score)
    {
        yield return CodeRow("micro", score.Micro, score.MicroInterval);
        yield return MeanRow("macro", score.Macro, score.MacroInterval);
        int reported = score.Codes.Count(row => row.IsReported);
        if (reported == 0 || reported == score.Codes.Length) yield break;
        yield return CodeRow("micro, codes with rules", score.ReportedMicro, null);
        yield return MeanRow("macro, codes with rules", score.ReportedMacro, null);
    }

    private static string[] CodeRow(string name, CodeScore code, Interval? interval) =>
    [
        name, ScoreTable.Number(code.Gold), ScoreTable.Number(code.Found), ScoreTable.Number(code.Right),
        ScoreTable.Figure(code.Precision), ScoreTable.Figure(code.Recall), ScoreTable.Figure(code.F1), ScoreTable.Figure(interval),
    ];

    private static string[] MeanRow(string name, MacroScore macro, Interval? interval) =>
        [name, "", "", "", ScoreTable.Figure(macro.Precision), ScoreTable.Figure(macro.Recall), ScoreTable.Figure(macro.F1), ScoreTable.Figure(interval)];

    private static IEnumerable<string[]> OverlapRows(MoveScore score)
    {
        yield return OverlapRow("words of any code", score.Spans, score.SpansInterval);
        yield return OverlapRow("with the right code", score.Techniques, score.TechniquesInterval);
        foreach (MoveRow row in score.Codes.Where(row => row.Overlap.Found > 0)) yield return OverlapRow($"  {row.Code}", row.Overlap, null);
    }

    private static string[] OverlapRow(string name, CharacterOverlap overlap, Interval? interval) =>
        [name, ScoreTable.Figure(overlap.Precision), ScoreTable.Figure(overlap.Recall), ScoreTable.Figure(overlap.F1), ScoreTable.Figure(interval)];

    private static string[] SentenceRow(string name, SentenceAgreement sentences) =>
    [
        name, ScoreTable.Number(sentences.Both), ScoreTable.Number(sentences.OnlyFound), ScoreTable.Number(sentences.OnlyGold), ScoreTable.Number(sentences.Neither),
        ScoreTable.Figure(sentences.Kappa), ScoreTable.Figure(sentences.Alpha),
    ];

    // What was found as itself is no confusion; what was not found at all, or where nothing is annotated, the table of codes shows.
    private static IEnumerable<string[]> ConfusionRows(MoveScore score) =>
        score.Confusions.Where(confusion => confusion.Gold != confusion.Found && confusion.Gold.Length > 0 && confusion.Found.Length > 0)
            .OrderByDescending(confusion => confusion.Count)
            .ThenBy(confusion => confusion.Gold, StringComparer.Ordinal)
            .ThenBy(confusion => confusion.Found, StringComparer.Ordinal)
            .Take(MostConfusions)
            .Select(confusion => new[] { confusion.Gold, confusion.Found, ScoreTable.Number(confusion.Count) });

    private static string[] ArticleRow(CodeScore article) => CodeRow(article.Code, article, null)[..^1];
}
