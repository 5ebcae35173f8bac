using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>What rules found in a corpus when it was recorded: what later runs are held against. Compared by reference.</summary>
public sealed class Baseline
{
    /// <summary>The version of the form. A key may be added under the same number; none changes its meaning or goes.</summary>
    public const int Schema = 1;

    /// <summary>What was recorded, how.</summary>
    public required BaselineHead Head { get; init; }

    /// <summary>The rules that were looked for, by ID.</summary>
    public required ImmutableArray<BaselineRule> Rules { get; init; }

    /// <summary>The patterns and signals that the rules were built on, by key.</summary>
    public required ImmutableArray<BaselinePart> Parts { get; init; }

    /// <summary>The articles, by ID, then by place.</summary>
    public required ImmutableArray<RecordedArticle> Articles { get; init; }

    /// <summary>How much it holds: <c>98 findings of 16 rules in 5 articles</c>.</summary>
    public override string ToString() =>
        $"{ComparisonWords.Count(Articles.Sum(article => article.Findings.Length), "finding")} of {ComparisonWords.Count(Rules.Length, "rule")} in {ComparisonWords.Count(Articles.Length, "article")}";

    /// <summary>The same baseline with other articles, which are put in order.</summary>
    internal Baseline With(IEnumerable<RecordedArticle> articles) => new()
    {
        Head = Head,
        Rules = Rules,
        Parts = Parts,
        Articles =
        [
            .. articles.OrderBy(article => article.Id, StringComparer.Ordinal)
                .ThenBy(article => article.Path, StringComparer.Ordinal)
                .ThenBy(article => article.Line),
        ],
    };
}
