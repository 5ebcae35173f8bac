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

    /// <summary>The articles that the baseline does not have, that are gone, or whose text changed: by ID. Their findings are not compared.</summary>
    public required ImmutableArray<ArticleComparison> Apart { get; init; }

    /// <summary>How many articles were compared.</summary>
    public required int Articles { get; init; }

    /// <summary>How many words they have.</summary>
    public required long Words { get; init; }

    /// <summary>The changes of all rules, by rule.</summary>
    public IEnumerable<FindingChange> Changes => Rules.SelectMany(rule => rule.Groups).SelectMany(group => group.Changes);

    /// <summary>Whether nothing came, went, moved or differs in text.</summary>
    public bool IsSame => Apart.IsEmpty && !Rules.Any(rule => rule.IsChanged);

    /// <summary>The articles in this state.</summary>
    public IEnumerable<ArticleComparison> In(ArticleState state) => Apart.Where(article => article.State == state);
}
