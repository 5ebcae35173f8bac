using System.Collections.Immutable;
using RhetoricRules.Explaining;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Compares articles with a baseline, one at a time. Safe to use from many threads at once.</summary>
public sealed class ArticleComparer
{
    // As many words on either side as a line has room for.
    private const int ContextWords = 12;

    private readonly RhetoricAnalyzer _analyzer;
    private readonly ILookup<string, RecordedArticle> _articles;
    private readonly ClauseFinder _clauses;
    private readonly HashSet<string> _compared;

    /// <summary>Compares with <paramref name="baseline"/> what <paramref name="analyzer"/> finds.</summary>
    public ArticleComparer(Baseline baseline, RhetoricAnalyzer analyzer, BaselineRecorder recorder)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        ArgumentNullException.ThrowIfNull(analyzer);
        ArgumentNullException.ThrowIfNull(recorder);
        _analyzer = analyzer;
        _articles = baseline.Articles.ToLookup(article => article.Id, StringComparer.Ordinal);
        _clauses = new ClauseFinder(analyzer.Rules, baseline.Parts, recorder.Parts);
        _compared = ComparedRules(baseline, analyzer);
    }

    /// <summary>The IDs of the rules that are compared: those that run, and those of the baseline that are no more.</summary>
    internal static HashSet<string> ComparedRules(Baseline baseline, RhetoricAnalyzer analyzer)
    {
        HashSet<string> there = [.. analyzer.Rules.Descriptors.Select(rule => rule.Id.Value)];
        return
        [
            .. analyzer.Rules.Descriptors.Where(analyzer.IsWanted).Select(rule => rule.Id.Value),
            .. baseline.Rules.Select(rule => rule.Id).Where(id => !there.Contains(id)),
        ];
    }

    /// <summary>Compares <paramref name="now"/> with the article of its ID, of several with the one that has its text, then with the one in its place.</summary>
    /// <param name="now">The article as it is.</param>
    /// <param name="read">Reads its text; asked only where something changed.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="InvalidDataException">A finding of the baseline ends beyond the text that it was recorded with.</exception>
    public ArticleComparison Compare(RecordedArticle now, Func<Article> read, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArgumentNullException.ThrowIfNull(read);
        if (Find(now) is not { } before) return new ArticleComparison { State = ArticleState.New, Now = now };
        if (before.Hash != now.Hash) return new ArticleComparison { State = ArticleState.Changed, Before = before, Now = now };
        return new ArticleComparison { State = ArticleState.Same, Before = before, Now = now, Found = now, Changes = Changes(before, now, read, cancellation) };
    }

    /// <summary>Compares an article of the baseline that is gone with what is <paramref name="found"/> in the text that the baseline keeps of it.</summary>
    /// <param name="before">The article as it was recorded.</param>
    /// <param name="found">What is found in its text now.</param>
    /// <param name="read">Reads its text; asked only where something changed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public ArticleComparison CompareKept(RecordedArticle before, RecordedArticle found, Func<Article> read, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(read);
        return new ArticleComparison { State = ArticleState.Gone, Before = before, Found = found, Changes = Changes(before, found, read, cancellation) };
    }

    private RecordedArticle? Find(RecordedArticle now)
    {
        RecordedArticle[] named = [.. _articles[now.Id]];
        return named.Length < 2
            ? named.FirstOrDefault()
            : named.FirstOrDefault(article => article.Hash == now.Hash && article.IsAt(now)) ?? named.FirstOrDefault(article => article.Hash == now.Hash) ?? named.FirstOrDefault(article => article.IsAt(now));
    }

    private ImmutableArray<FindingChange> Changes(RecordedArticle before, RecordedArticle now, Func<Article> read, CancellationToken cancellation)
    {
        if (AreEqual(before.Findings, now.Findings)) return [];
        (RecordedFinding? Before, RecordedFinding? Now)[] pairs =
        [
            .. before.Findings.Concat(now.Findings).Select(finding => finding.Rule).Where(_compared.Contains).Distinct().Order(StringComparer.Ordinal)
                .SelectMany(rule => FindingPairs.Of(before.Findings.Where(finding => finding.Rule == rule), now.Findings.Where(finding => finding.Rule == rule))),
        ];
        if (pairs.Length == 0) return [];
        Article article = read();
        if (before.Findings.FirstOrDefault(finding => finding.Span.End > article.Source.Length) is { } beyond)
            throw new InvalidDataException(FormattableString.Invariant($"The baseline has a finding of {beyond.Rule} in `{before.Id}` up to {beyond.Span.End}, and the text that it was recorded with ends at {article.Source.Length}."));
        RuleExplainer explainer = _analyzer.Explainer(article, cancellation);
        return [.. pairs.Select(pair => ChangeOf(pair.Before, pair.Now, now, article, explainer))];
    }

    // Most articles of a corpus: nothing to pair, nothing to read.
    private static bool AreEqual(ImmutableArray<RecordedFinding> before, ImmutableArray<RecordedFinding> now)
    {
        if (before.Length != now.Length) return false;
        for (int i = 0; i < before.Length; i++)
        {
            if (before[i].Rule != now[i].Rule || before[i].DifferenceFrom(now[i]).Length > 0) return false;
        }

        return true;
    }

    private FindingChange ChangeOf(RecordedFinding? before, RecordedFinding? now, RecordedArticle recorded, Article article, RuleExplainer explainer)
    {
        (string clause, string told) = now is null ? _clauses.OfLost(explainer, before!) : _clauses.OfGained(explainer, now);
        RecordedFinding shown = now ?? before!;
        return new FindingChange(KeywordInContext.Of(article, shown.Span, ContextWords), Passage.Of(article, shown))
        {
            Kind = before is null ? ChangeKind.Gained : now is null ? ChangeKind.Lost : ChangeKind.Moved,
            Article = recorded,
            Before = before,
            Now = now,
            Clause = clause,
            Told = told,
            WordsBefore = before is not null && now is not null && before.Span != now.Span ? KeywordInContext.Of(article, before.Span, ContextWords) : null,
        };
    }
}
