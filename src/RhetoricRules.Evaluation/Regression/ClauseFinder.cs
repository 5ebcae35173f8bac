using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Explaining;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Finds what of the rules made a finding come or go: a phrase, a clause, or the rule itself.</summary>
internal sealed class ClauseFinder
{
    private readonly Dictionary<string, (ExplainedRule Rule, PatternPlan Plan)> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, BaselinePart> _before;
    private readonly Dictionary<string, BaselinePart> _now;
    private readonly HashSet<string> _phrasesBefore;

    public ClauseFinder(CompiledRules rules, ImmutableArray<BaselinePart> before, ImmutableArray<BaselinePart> now)
    {
        Dictionary<string, ExplainedRule> explained = rules.Explainable.Where(rule => rule.Id.Length > 0).ToDictionary(rule => rule.Key, StringComparer.Ordinal);
        foreach (PatternPlan plan in rules.Plan.Patterns)
        {
            if (explained.TryGetValue(plan.Rule.Key, out ExplainedRule? rule)) _rules.TryAdd(rule.Id, (rule, plan));
        }

        _before = before.ToDictionary(part => part.Key, StringComparer.Ordinal);
        _now = now.ToDictionary(part => part.Key, StringComparer.Ordinal);
        _phrasesBefore = [.. before.SelectMany(part => part.Phrases)];
    }

    /// <summary>What makes the rule report <paramref name="now"/>.</summary>
    public (string Clause, string Told) OfGained(RuleExplainer explainer, RecordedFinding now)
    {
        if (!_rules.TryGetValue(now.Rule, out (ExplainedRule Rule, PatternPlan Plan) found)) return ("the rule is gone", "");
        Explanation explanation = explainer.Explain(found.Rule, found.Plan, 0, alsoMisses: false, now.Span);
        Proof? proof = explanation.Proofs.FirstOrDefault(proof => proof.Span == now.Span && HasSteps(proof, now)) ?? explanation.Proofs.FirstOrDefault(proof => proof.Span == now.Span);
        if (proof is null) return ("nothing explains it", "");
        ImmutableArray<Proof> parts = [.. PartsOf(proof)];
        // What is reported comes first.
        ImmutableArray<Proof> phrases =
            [.. parts.Where(part => part.Phrase is not null).OrderBy(part => part.Step == found.Plan.Rule.Report.Alias ? 0 : 1).ThenBy(part => part.Span)];
        string pack = PackOf(found.Rule.Key);
        Proof? added = phrases.FirstOrDefault(part => !_phrasesBefore.Contains(Fingerprint.OfPhrase(part.Phrase!.Place)));
        return added is not null ? ($"{WordsOf(added)} is new", "") : ChangedOf(phrases.Concat(parts), pack) ?? (phrases is [var first, ..] ? WordsOf(first) : found.Rule.Name, "");
    }

    /// <summary>What keeps the rule from reporting <paramref name="before"/>.</summary>
    public (string Clause, string Told) OfLost(RuleExplainer explainer, RecordedFinding before)
    {
        if (!_rules.TryGetValue(before.Rule, out (ExplainedRule Rule, PatternPlan Plan) found)) return ("the rule is gone", "");
        Explanation explanation = explainer.Explain(found.Rule, found.Plan, 1, alsoMisses: true, before.Span);
        if (explanation.Misses is [var miss, ..] && miss.Span.Shares(before.Span)) return ($"`{miss.Rule}`: `{miss.Failed.Clause}`", miss.Failed.Told);
        RecordedStep step = before.Steps.FirstOrDefault(step => step.Span.Shares(before.Span));
        string signal = step.Signal ?? found.Rule.Name;
        string pack = PackOf(found.Rule.Key);
        int gone = PhrasesGone(KeyOf(signal, pack));
        return ($"`{signal}`: no phrase matches", gone == 0 ? "" : FormattableString.Invariant($"{gone} of its phrases {(gone == 1 ? "is" : "are")} gone or rewritten"));
    }

    private static bool HasSteps(Proof proof, RecordedFinding finding) =>
        proof.Finding is { } reported && reported.Steps.Select(step => step.Span).SequenceEqual(finding.Steps.Select(step => step.Span));

    private static IEnumerable<Proof> PartsOf(Proof proof) => proof.Steps.SelectMany(PartsOf).Append(proof);

    private (string Clause, string Told)? ChangedOf(IEnumerable<Proof> parts, string pack)
    {
        foreach (Proof part in parts)
        {
            string key = KeyOf(part.Rule, pack);
            if (!_now.TryGetValue(key, out BaselinePart? now)) continue;
            if (!_before.TryGetValue(key, out BaselinePart? before)) return ($"`{part.Rule}` is new", "");
            string[] changed =
            [
                .. now.Clauses.Keys.Union(before.Clauses.Keys).Where(clause => clause != "match" && now.Clauses.GetValueOrDefault(clause) != before.Clauses.GetValueOrDefault(clause))
                    .Order(StringComparer.Ordinal),
            ];
            if (changed.Length > 0) return ($"`{part.Rule}`: {string.Join(", ", changed.Select(clause => $"`{clause}`"))} changed", part.Phrase is null ? "" : WordsOf(part));
        }

        return null;
    }

    private int PhrasesGone(string key) => _before.TryGetValue(key, out BaselinePart? before)
        ? before.Phrases.Count(phrase => !(_now.TryGetValue(key, out BaselinePart? now) && now.Phrases.Contains(phrase)))
        : 0;

    // Proofs and findings name rules as authors do: the rule's own pack first.
    private string KeyOf(string name, string pack)
    {
        string own = $"{pack}/{name}";
        if (_now.ContainsKey(own) || _before.ContainsKey(own)) return own;
        string end = $"/{name}";
        return _now.Keys.Concat(_before.Keys).Where(key => key.EndsWith(end, StringComparison.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault() ?? own;
    }

    private static string WordsOf(Proof signal) => $"`{signal.Rule}`: `{signal.Phrase!.Text.Trim('"', '\'')}`";

    private static string PackOf(string key) => key[..Math.Max(0, key.LastIndexOf('/'))];
}
