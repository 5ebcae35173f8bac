using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Takes what is found now into the baseline.</summary>
public sealed class Acceptance
{
    private readonly CorpusComparison _comparison;
    private readonly BaselineRecorder _recorder;

    /// <summary>Accepts changes of <paramref name="comparison"/>, whose rules <paramref name="recorder"/> knows.</summary>
    public Acceptance(CorpusComparison comparison, BaselineRecorder recorder)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(recorder);
        (_comparison, _recorder) = (comparison, recorder);
    }

    /// <summary>The baseline with the findings of these rules as they are now; articles that were not compared stay as they were.</summary>
    public Baseline Of(IReadOnlySet<string> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return WithRules(rules, (before, article) => before.Findings.Where(finding => !rules.Contains(finding.Rule)).Concat(article.Found!.Findings.Where(finding => rules.Contains(finding.Rule))));
    }

    /// <summary>The baseline with these changes made, and nothing else.</summary>
    public Baseline Of(IReadOnlyCollection<FindingChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        HashSet<FindingChange> accepted = new(changes, ReferenceEqualityComparer.Instance);
        HashSet<string> whole = [.. _comparison.Rules.Where(rule => rule.Groups.SelectMany(group => group.Changes).All(accepted.Contains)).Select(rule => rule.Id)];
        return WithRules(whole, (before, article) =>
        {
            FindingChange[] made = [.. article.Changes.Where(accepted.Contains)];
            return before.Findings.Where(finding => !made.Any(change => ReferenceEquals(change.Before, finding))).Concat(made.Select(change => change.Now).OfType<RecordedFinding>());
        });
    }

    private Baseline WithRules(IReadOnlySet<string> rules, Func<RecordedArticle, ArticleComparison, IEnumerable<RecordedFinding>> findingsOf)
    {
        Baseline before = _comparison.Before;
        Dictionary<RecordedArticle, ArticleComparison> compared = new(_comparison.Articles, ReferenceEqualityComparer.Instance);
        foreach (ArticleComparison article in _comparison.Compared) compared.Add(article.Before!, article);
        Dictionary<string, BaselinePart> parts = rules.SelectMany(rule => _recorder.PartsOf(rule)).DistinctBy(part => part.Key).ToDictionary(part => part.Key, StringComparer.Ordinal);
        return new Baseline
        {
            Head = before.Head,
            Rules = [.. before.Rules.Where(rule => !rules.Contains(rule.Id)).Concat(_comparison.Now.Rules.Where(rule => rules.Contains(rule.Id))).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            Parts = [.. before.Parts.Where(part => !parts.ContainsKey(part.Key)).Concat(parts.Values).OrderBy(part => part.Key, StringComparer.Ordinal)],
            Articles = [],
        }.With(before.Articles.Select(article => compared.TryGetValue(article, out ArticleComparison? found)
            ? article with { Findings = [.. findingsOf(article, found).Order(RecordedFinding.TextOrder)] }
            : article));
    }
}
