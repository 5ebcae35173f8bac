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

    /// <summary>The baseline with the findings of these rules as they are now; articles that are new, gone or changed stay as they were.</summary>
    public Baseline Of(IReadOnlySet<string> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return WithRules(rules, (article, now) => [.. article.Findings.Where(finding => !rules.Contains(finding.Rule)), .. now.Findings.Where(finding => rules.Contains(finding.Rule))]);
    }

    /// <summary>The baseline with these changes made, and nothing else.</summary>
    public Baseline Of(IReadOnlyCollection<FindingChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ILookup<string, FindingChange> byHash = changes.ToLookup(change => change.Article.Hash, StringComparer.Ordinal);
        HashSet<string> whole =
            [.. _comparison.Rules.Where(rule => rule.Groups.SelectMany(group => group.Changes).All(changes.Contains)).Select(rule => rule.Id)];
        return WithRules(whole, (article, _) =>
        [
            .. article.Findings.Where(finding => !byHash[article.Hash].Any(change => ReferenceEquals(change.Before, finding))),
            .. byHash[article.Hash].Where(change => change.Article.Id == article.Id).Select(change => change.Now).OfType<RecordedFinding>(),
        ]);
    }

    private Baseline WithRules(IReadOnlySet<string> rules, Func<RecordedArticle, RecordedArticle, IEnumerable<RecordedFinding>> findingsOf)
    {
        Baseline before = _comparison.Before;
        Dictionary<(string Id, string Hash), RecordedArticle> now = new(_comparison.Now.Articles.Length);
        foreach (RecordedArticle article in _comparison.Now.Articles) now.TryAdd((article.Id, article.Hash), article);
        Dictionary<string, BaselinePart> parts = rules.SelectMany(rule => _recorder.PartsOf(rule)).DistinctBy(part => part.Key).ToDictionary(part => part.Key, StringComparer.Ordinal);
        return new Baseline
        {
            Head = before.Head,
            Rules = [.. before.Rules.Where(rule => !rules.Contains(rule.Id)).Concat(_comparison.Now.Rules.Where(rule => rules.Contains(rule.Id))).OrderBy(rule => rule.Id, StringComparer.Ordinal)],
            Parts = [.. before.Parts.Where(part => !parts.ContainsKey(part.Key)).Concat(parts.Values).OrderBy(part => part.Key, StringComparer.Ordinal)],
            Articles = [],
        }.With(before.Articles.Select(article => now.TryGetValue((article.Id, article.Hash), out RecordedArticle? found)
            ? article with { Findings = [.. findingsOf(article, found).Order(RecordedFinding.TextOrder)] }
            : article));
    }
}
