using RhetoricRules.Evaluation.Moves;

namespace RhetoricRules.Evaluation.Accuracy;

/// <summary>Writes one set of texts of the page on accuracy, in Markdown. Lines end in <c>\n</c>; no text of the set is repeated.</summary>
public static class AccuracySection
{
    private const int MostErrors = 10;

    private static readonly string[] ErrorHeads = ["", "code", "document", "line", "offsets", "mark"];
    private static readonly string[] RateHeads = ["code", "findings", "per 1,000 words", "warnings", "per 1,000 words"];

    /// <summary>What a section of <paramref name="title"/> begins with.</summary>
    public static string HeadingOf(string title) => $"## {title}\n";

    /// <summary>The section of annotated articles.</summary>
    /// <param name="title">What the set is called.</param>
    /// <param name="about">What it is; may be empty.</param>
    /// <param name="words">The words of all articles.</param>
    /// <param name="report">The score.</param>
    /// <param name="errors">Every false alarm and miss.</param>
    public static string OfGold(string title, string about, long words, MoveReport report, IEnumerable<MoveError> errors)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(errors);
        MoveScore score = report.Score;
        StringWriter output = Begin(title, about);
        output.Write($"{ScoreTable.Counted(score.Articles, "article")}, {ScoreTable.Counted(words, "word")}, {ScoreTable.Counted(report.Scoring.Coders, "coder")}. {MatchOf(report.Scoring)}\n\n");
        MoveScoreTable codes = MoveScoreTables.CodesOf(score);
        ScoreTable.WriteMarkdown(output, codes.Heads, codes.WordColumns, codes.Rows);
        string[][] rows = [.. WorstOf(errors).Select(RowOf)];
        if (rows.Length == 0) return output.ToString();
        output.Write("\nThe worst false alarms and misses:\n\n");
        ScoreTable.WriteMarkdown(output, ErrorHeads, 3, rows);
        return output.ToString();
    }

    /// <summary>The section of texts that nobody annotated.</summary>
    public static string OfTexts(string title, string about, FindingRates rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        StringWriter output = Begin(title, about);
        output.Write($"{ScoreTable.Counted(rates.Texts, "text")}, {ScoreTable.Counted(rates.All.Words, "word")}. Per 1,000 words {ScoreTable.Figure(rates.All.Rate)} findings ({ScoreTable.Figure(rates.Interval)}), ");
        output.Write($"of them {ScoreTable.Figure(rates.All.WarningRate)} warnings ({ScoreTable.Figure(rates.WarningInterval)}).\n\n");
        ScoreTable.WriteMarkdown(output, RateHeads, 1, [.. rates.Codes.Append(rates.All).Select(RowOf)]);
        return output.ToString();
    }

    private static StringWriter Begin(string title, string about)
    {
        var output = new StringWriter();
        output.Write($"{HeadingOf(title)}\n");
        if (about.Length > 0) output.Write($"{about}\n\n");
        return output;
    }

    // Of equally bad ones the mark decides, so that they come from everywhere and not from the first article.
    private static IEnumerable<MoveError> WorstOf(IEnumerable<MoveError> errors) => errors
        .GroupBy(error => (error.Code, error.IsMiss))
        .OrderBy(group => group.Key.Code, StringComparer.Ordinal).ThenBy(group => group.Key.IsMiss)
        .SelectMany(group => group
            .OrderByDescending(error => error.Weight)
            .ThenBy(error => error.Mark, StringComparer.Ordinal)
            .ThenBy(error => error.Article, StringComparer.Ordinal)
            .ThenBy(error => error.Span)
            .Take(MostErrors));

    private static string[] RowOf(MoveError error) =>
    [
        error.IsMiss ? "missed" : "false alarm", error.Code, error.Article, ScoreTable.Plain(error.Line), $"{ScoreTable.Plain(error.Span.Start)}–{ScoreTable.Plain(error.Span.End)}", error.Mark,
    ];

    private static string[] RowOf(RateRow row) =>
        [row.Code, ScoreTable.Number(row.Findings), ScoreTable.Figure(row.Rate), ScoreTable.Number(row.Warnings), ScoreTable.Figure(row.WarningRate)];

    private static string MatchOf(MoveScoring scoring) => scoring.Match switch
    {
        MoveMatch.Article => "A code counts once an article.",
        MoveMatch.Sentence => "A code counts once a sentence.",
        MoveMatch.Exact => "A finding is right on the very words that are annotated.",
        _ => "A finding is right where it shares half of the shorter words with an annotation of its code.",
    };
}
