using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>A corpus before and now. Compared by reference.</summary>
public sealed class CorpusComparison
{
    /// <summary>What was recorded.</summary>
    public required Baseline Before { get; init; }

    /// <summary>What is found.</summary>
    public required Baseline Now { get; init; }

    /// <summary>The rules that were compared, by ID.</summary>
    public required ImmutableArray<RuleChanges> Rules { get; init; }

    /// <summary>The articles that the baseline does not have, that are gone, or whose text changed: by ID. Their findings are compared only where the baseline keeps their texts.</summary>
    public required ImmutableArray<ArticleComparison> Apart { get; init; }

    /// <summary>The articles that were compared, each with the one it was compared with.</summary>
    internal ImmutableArray<ArticleComparison> Compared { get; init; } = [];

    /// <summary>How many articles were compared.</summary>
    public int Articles => Compared.Length;

    /// <summary>How many words they have.</summary>
    public long Words => Compared.Sum(article => (long)article.Found!.Words);

    /// <summary>The changes of all rules, by rule.</summary>
    public IEnumerable<FindingChange> Changes => Rules.SelectMany(rule => rule.Groups).SelectMany(group => group.Changes);

    /// <summary>Whether the articles are those of the baseline. One that is gone and of which the baseline keeps the text counts as there.</summary>
    public bool HasSameArticles => Apart.All(article => article is { State: ArticleState.Gone, IsCompared: true });

    /// <summary>Whether nothing came, went, moved or differs in text.</summary>
    public bool IsSame => HasSameArticles && !Rules.Any(rule => rule.IsChanged);

    /// <summary>The articles in this state.</summary>
    public IEnumerable<ArticleComparison> In(ArticleState state) => Apart.Where(article => article.State == state);
}
