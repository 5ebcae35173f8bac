using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>The score over a set of articles, with intervals from resampling the articles: moves of one article are not independent of each other.</summary>
public sealed class MoveScore
{
    private const string AllCodes = "all";

    /// <summary>How many articles were scored.</summary>
    public required int Articles { get; init; }

    /// <summary>A row for each code that the gold uses, in ordinal order.</summary>
    public required ImmutableArray<MoveRow> Codes { get; init; }

    /// <summary>All codes added up: frequent codes weigh more.</summary>
    public required CodeScore Micro { get; init; }

    /// <summary>The interval of the F1 of <see cref="Micro"/>.</summary>
    public required Interval? MicroInterval { get; init; }

    /// <summary>The interval of the F1 of <see cref="Macro"/>.</summary>
    public required Interval? MacroInterval { get; init; }

    /// <summary>The overlap by characters, whatever the code: the span identification of SemEval-2020 Task 11.</summary>
    public required CharacterOverlap Spans { get; init; }

    /// <summary>The interval of the F1 of <see cref="Spans"/>.</summary>
    public required Interval? SpansInterval { get; init; }

    /// <summary>The interval of the F1 of <see cref="Techniques"/>.</summary>
    public required Interval? TechniquesInterval { get; init; }

    /// <summary>The codes that were found and that the gold does not use, in ordinal order.</summary>
    public required ImmutableArray<CodeScore> Unjudged { get; init; }

    /// <summary>What was found where something is annotated.</summary>
    public required ImmutableArray<Confusion> Confusions { get; init; }

    /// <summary>What each entry of a lexicon and each phrase brings, those with most false alarms first; null where nobody asked.</summary>
    public ImmutableArray<SourceScore>? Sources { get; init; }

    /// <summary>The articles in which something was found or must be, the best F1 first; of equal ones those with more to find first, then by name.</summary>
    public required ImmutableArray<CodeScore> Ranked { get; init; }

    /// <summary>The mean over the codes.</summary>
    public MacroScore Macro => MacroScore.Of(Codes.Select(row => row.Counts));

    /// <summary>The codes that some rule reports, added up.</summary>
    public CodeScore ReportedMicro => CodeScore.Sum(AllCodes, Codes.Where(row => row.IsReported).Select(row => row.Counts));

    /// <summary>The mean over the codes that some rule reports.</summary>
    public MacroScore ReportedMacro => MacroScore.Of(Codes.Where(row => row.IsReported).Select(row => row.Counts));

    /// <summary>The overlap by characters where the code must be right too, added up over the codes.</summary>
    public CharacterOverlap Techniques => Codes.Aggregate(default(CharacterOverlap), (sum, row) => sum + row.Overlap);

    /// <summary>The agreement over every pair of a sentence and a code.</summary>
    public SentenceAgreement Sentences => Codes.Aggregate(default(SentenceAgreement), (sum, row) => sum + row.Sentences);

    /// <summary>Findings on words where an annotation forbids their code, also of codes that the gold does not use otherwise.</summary>
    public int Forbidden => Micro.Forbidden + Unjudged.Sum(code => code.Forbidden);

    /// <summary>Adds up <paramref name="articles"/>.</summary>
    /// <param name="articles">For each what <paramref name="scorer"/> counted.</param>
    /// <param name="scorer">Who counted.</param>
    /// <param name="reported">The codes of the gold that rules can report.</param>
    public static MoveScore Of(IReadOnlyList<MoveArticleScore> articles, MoveScorer scorer, IReadOnlySet<string> reported)
    {
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(reported);
        MoveTotals totals = MoveTotals.Of(articles, scorer.Codes);
        ImmutableArray<MoveTotals> samples = [.. Resampling.Draw(articles.Count).Select(drawn => MoveTotals.Of(drawn.Select(number => articles[number]), scorer.Codes))];
        return new MoveScore
        {
            Articles = articles.Count,
            Codes =
            [
                .. scorer.Codes.Select((code, row) => new MoveRow(
                    totals.Codes[row],
                    Resampling.IntervalOf(ArticlesWith(code, articles), samples.Select(sample => sample.Codes[row].F1)),
                    totals.Techniques[row],
                    articles.Aggregate(default(SentenceAgreement), (sum, article) => sum + article.Sentences[row]),
                    reported.Contains(code))),
            ],
            Micro = totals.Micro,
            MicroInterval = Resampling.IntervalOf(articles.Count, samples.Select(sample => sample.Micro.F1)),
            MacroInterval = Resampling.IntervalOf(articles.Count, samples.Select(sample => MacroScore.Of(sample.Codes).F1)),
            Spans = totals.Spans,
            SpansInterval = Resampling.IntervalOf(articles.Count, samples.Select(sample => (double?)sample.Spans.F1)),
            TechniquesInterval = Resampling.IntervalOf(articles.Count, samples.Select(sample => (double?)sample.AllTechniques.F1)),
            Unjudged = UnjudgedOf(articles),
            Confusions = ConfusionCounter.Sum(articles.SelectMany(article => article.Confusions)),
            Sources = articles.Any(article => article.Sources is null) ? null : SourceScore.Sum(articles.SelectMany(article => article.Sources!.Value)),
            Ranked =
            [
                .. articles.Select(article => article.All)
                    .Where(article => article.F1 is not null)
                    .OrderByDescending(article => article.F1)
                    .ThenByDescending(article => article.Gold)
                    .ThenBy(article => article.Code, StringComparer.Ordinal),
            ],
        };
    }

    private static int ArticlesWith(string code, IReadOnlyList<MoveArticleScore> articles) =>
        articles.Count(article => article.Codes.Any(counts => counts.Code == code && counts.Gold + counts.Found > 0));

    private static ImmutableArray<CodeScore> UnjudgedOf(IReadOnlyList<MoveArticleScore> articles) =>
    [
        .. articles.SelectMany(article => article.Unjudged)
            .GroupBy(code => code.Code, StringComparer.Ordinal)
            .Select(code => CodeScore.Sum(code.Key, code))
            .OrderBy(code => code.Code, StringComparer.Ordinal),
    ];
}
