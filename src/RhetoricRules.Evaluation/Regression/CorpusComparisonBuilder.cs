using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Puts the comparisons of articles together, in the order in which they come.</summary>
public sealed class CorpusComparisonBuilder
{
    private readonly Baseline _before;
    private readonly HashSet<string> _compared;
    private readonly Dictionary<RecordedArticle, int> _met = new(ReferenceEqualityComparer.Instance);
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
        bool isSecond = article.Before is { } before && !_met.TryAdd(before, _articles.Count);
        _articles.Add(isSecond ? new ArticleComparison { State = ArticleState.New, Now = article.Now } : article);
    }

    /// <summary>The articles of the baseline that are gone or changed and of which it keeps the text, once every article was added.</summary>
    public IReadOnlyList<RecordedArticle> Kept() =>
        [.. _before.Articles.Where(article => article.Text is not null && !(_met.TryGetValue(article, out int place) && _articles[place].IsCompared))];

    /// <summary>The article of <see cref="Kept"/> that was compared by its kept text, and is counted.</summary>
    public void AddKept(ArticleComparison article)
    {
        ArgumentNullException.ThrowIfNull(article);
        RecordedArticle before = article.Before!;
        if (_met.TryAdd(before, _articles.Count)) _articles.Add(article);
        else _articles[_met[before]] = new ArticleComparison { State = ArticleState.Changed, Before = before, Now = _articles[_met[before]].Now, Found = article.Found, Changes = article.Changes };
    }

    /// <summary>What is found in the articles that are gone and of which the baseline keeps the text: they stay in it.</summary>
    public IEnumerable<RecordedArticle> Gone() => _articles.Where(article => article is { State: ArticleState.Gone, IsCompared: true }).Select(article => article.Found!);

    /// <summary>The whole; <paramref name="now"/> is what would be recorded now.</summary>
    public CorpusComparison Build(Baseline now)
    {
        ArgumentNullException.ThrowIfNull(now);
        ImmutableArray<ArticleComparison> compared = [.. _articles.Where(article => article.IsCompared)];
        IEnumerable<ArticleComparison> gone = _before.Articles.Where(article => !_met.ContainsKey(article)).Select(article => new ArticleComparison { State = ArticleState.Gone, Before = article });
        return new CorpusComparison
        {
            Before = _before,
            Now = now,
            Rules = RulesOf(now, compared),
            Apart = [.. _articles.Where(article => article.State != ArticleState.Same).Concat(gone).OrderBy(article => (article.Now ?? article.Before)!.Id, StringComparer.Ordinal)],
            Compared = compared,
        };
    }

    // One pass over the articles, however many rules there are.
    private ImmutableArray<RuleChanges> RulesOf(Baseline now, ImmutableArray<ArticleComparison> compared)
    {
        Dictionary<string, BaselineRule> before = _before.Rules.DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        Dictionary<string, BaselineRule> current = now.Rules.DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        string[] ids = [.. before.Keys.Union(current.Keys).Where(_compared.Contains).Order(StringComparer.Ordinal)];
        Dictionary<string, RuleTally> tallies = ids.ToDictionary(id => id, _ => new RuleTally(), StringComparer.Ordinal);
        foreach (ArticleComparison article in compared)
        {
            foreach (RecordedFinding finding in article.Before!.Findings) tallies.GetValueOrDefault(finding.Rule)?.Had(article);
            foreach (RecordedFinding finding in article.Found!.Findings) tallies.GetValueOrDefault(finding.Rule)?.Has(article);
        }

        ILookup<string, FindingChange> changes = compared.SelectMany(article => article.Changes).ToLookup(change => change.Rule, StringComparer.Ordinal);
        return [.. ids.Select(id => ChangesOf(before.GetValueOrDefault(id), current.GetValueOrDefault(id), tallies[id], changes[id]))];
    }

    private static RuleChanges ChangesOf(BaselineRule? was, BaselineRule? now, RuleTally tally, IEnumerable<FindingChange> changes) => new()
    {
        Id = (now ?? was)!.Id,
        Code = (now ?? was)!.Code,
        Status = was is null ? "new" : now is null ? "gone" : was.Meaning == now.Meaning ? "same" : "changed",
        FindingsBefore = tally.FindingsBefore,
        FindingsNow = tally.FindingsNow,
        ArticlesBefore = tally.ArticlesBefore,
        ArticlesNow = tally.ArticlesNow,
        ArticlesGained = tally.ArticlesGained,
        ArticlesLost = tally.ArticlesLost,
        Groups = GroupsOf(changes),
    };

    private static ImmutableArray<ClauseGroup> GroupsOf(IEnumerable<FindingChange> changes) =>
    [
        .. changes.GroupBy(change => (change.Kind, change.Clause))
            .Select(group => new ClauseGroup(group.Key.Kind, group.Key.Clause, [.. group.OrderBy(change => change.Article.Id, StringComparer.Ordinal).ThenBy(change => change.Span)]))
            .OrderBy(group => group.Kind).ThenByDescending(group => group.Changes.Length).ThenBy(group => group.Clause, StringComparer.Ordinal),
    ];
}
