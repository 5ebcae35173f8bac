using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Puts the comparisons of articles together, in the order in which they come.</summary>
public sealed class CorpusComparisonBuilder
{
    private readonly Baseline _before;
    private readonly HashSet<string> _compared;
    private readonly HashSet<RecordedArticle> _met = new(ReferenceEqualityComparer.Instance);
    private readonly List<ArticleComparison> _articles = [];

    /// <summary>Compares <paramref name="before"/> with what <paramref name="analyzer"/> finds.</summary>
    public CorpusComparisonBuilder(Baseline before, RhetoricAnalyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(analyzer);
        (_before, _compared) = (before, ArticleComparer.ComparedRules(before, analyzer));
    }

    /// <summary>The article that was compared, and is counted. Where the article it was compared with had been met before, it is a new one.</summary>
    public void Add(ArticleComparison article)
    {
        ArgumentNullException.ThrowIfNull(article);
        bool isSecond = article.Before is { } before && !_met.Add(before);
        _articles.Add(isSecond ? new ArticleComparison { State = ArticleState.New, Now = article.Now } : article);
    }

    /// <summary>The whole; <paramref name="now"/> is what would be recorded now.</summary>
    public CorpusComparison Build(Baseline now)
    {
        ArgumentNullException.ThrowIfNull(now);
        ArticleComparison[] same = [.. _articles.Where(article => article.State == ArticleState.Same)];
        IEnumerable<ArticleComparison> gone = _before.Articles.Where(article => !_met.Contains(article)).Select(article => new ArticleComparison { State = ArticleState.Gone, Before = article });
        return new CorpusComparison
        {
            Before = _before,
            Now = now,
            Rules = [.. _before.Rules.Concat(now.Rules).Select(rule => rule.Id).Where(_compared.Contains).Distinct().Order(StringComparer.Ordinal).Select(id => ChangesOf(id, now, same))],
            Apart = [.. _articles.Where(article => article.State != ArticleState.Same).Concat(gone).OrderBy(article => (article.Now ?? article.Before)!.Id, StringComparer.Ordinal)],
            Articles = same.Length,
            Words = same.Sum(article => (long)article.Now!.Words),
        };
    }

    private RuleChanges ChangesOf(string id, Baseline now, ArticleComparison[] articles)
    {
        BaselineRule? was = _before.Rules.FirstOrDefault(rule => rule.Id == id);
        BaselineRule? current = now.Rules.FirstOrDefault(rule => rule.Id == id);
        (int findingsBefore, int findingsNow, int articlesBefore, int articlesNow, int gained, int lost) = (0, 0, 0, 0, 0, 0);
        foreach (ArticleComparison article in articles)
        {
            int had = article.Before!.Findings.Count(finding => finding.Rule == id);
            int has = article.Now!.Findings.Count(finding => finding.Rule == id);
            (findingsBefore, findingsNow) = (findingsBefore + had, findingsNow + has);
            if (had > 0) articlesBefore++;
            if (has > 0) articlesNow++;
            if (had == 0 && has > 0) gained++;
            if (had > 0 && has == 0) lost++;
        }

        return new RuleChanges
        {
            Id = id,
            Code = (current ?? was)!.Code,
            Status = was is null ? "new" : current is null ? "gone" : was.Meaning == current.Meaning ? "same" : "changed",
            FindingsBefore = findingsBefore,
            FindingsNow = findingsNow,
            ArticlesBefore = articlesBefore,
            ArticlesNow = articlesNow,
            ArticlesGained = gained,
            ArticlesLost = lost,
            Groups = GroupsOf(articles.SelectMany(article => article.Changes).Where(change => change.Rule == id)),
        };
    }

    private static ImmutableArray<ClauseGroup> GroupsOf(IEnumerable<FindingChange> changes) =>
    [
        .. changes.GroupBy(change => (change.Kind, change.Clause))
            .Select(group => new ClauseGroup(group.Key.Kind, group.Key.Clause, [.. group.OrderBy(change => change.Article.Id, StringComparer.Ordinal).ThenBy(change => change.Span)]))
            .OrderBy(group => group.Kind).ThenByDescending(group => group.Changes.Length).ThenBy(group => group.Clause, StringComparer.Ordinal),
    ];
}
