using System.Collections.Immutable;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Explaining;

/// <summary>Explains rules on one article whose facts were all found, its cancelled matches with them.</summary>
internal sealed class RuleExplainer
{
    private readonly ExplainedArticle _article;
    private readonly Dictionary<FactKind, TriedPattern> _tried = [];
    private readonly FindingMaker _findings;
    private readonly ProofMaker _proofs;
    private readonly NearMissSearch _misses;

    public RuleExplainer(ArticleContext context, FactStore facts, HitLog log)
    {
        _article = new ExplainedArticle(context, facts, log);
        _findings = new FindingMaker(context, facts);
        _proofs = new ProofMaker(_article, Tried);
        _misses = new NearMissSearch(_article, Tried, _proofs);
    }

    /// <summary>The explanation of a pattern.</summary>
    public Explanation Explain(ExplainedRule rule, PatternPlan pattern, int limit, bool alsoMisses, TextSpan? within) => Of(
        rule,
        pattern.Composition.Produces,
        ProofsOf(pattern.Composition.Produces, within, fact => pattern.Rule.Metadata is null ? null : _findings.Make(pattern, fact)),
        alsoMisses,
        () => _misses.Of(pattern, limit, within),
        SignalsOf(pattern));

    /// <summary>The explanation of a signal.</summary>
    public Explanation Explain(ExplainedRule rule, SignalPlan signal, int limit, bool alsoMisses, TextSpan? within) => Of(
        rule, signal.Kind, ProofsOf(signal.Kind, within, _ => null), alsoMisses, () => _misses.Of(signal, limit, within), [signal.Kind]);

    private Explanation Of(
        ExplainedRule rule, FactKind kind, ImmutableArray<Proof> proofs, bool alsoMisses, Func<(ImmutableArray<NearMiss> Nearest, int Total)> search, IEnumerable<FactKind> signals)
    {
        (ImmutableArray<NearMiss> misses, int total) = proofs.IsEmpty || alsoMisses ? search() : ([], 0);
        return new Explanation
        {
            Article = _article.Article,
            Rule = rule,
            Proofs = proofs,
            Elsewhere = _article.Facts.OfKind(kind).Count - proofs.Length,
            Misses = misses,
            MissCount = total,
            Signals = [.. signals.Distinct().Select(TallyOf)],
        };
    }

    private ImmutableArray<Proof> ProofsOf(FactKind kind, TextSpan? within, Func<Fact, Finding?> findingOf) =>
    [
        .. _article.Facts.OfKind(kind)
            .Where(id => within is not { } span || NearMissSearch.Touches(_article.Facts[id].Span, span))
            .OrderBy(id => _article.Facts[id].Span)
            .Select(id => _proofs.Of(id, "", findingOf(_article.Facts[id]))),
    ];

    private IEnumerable<FactKind> SignalsOf(PatternPlan pattern) => pattern.Composition.Steps.SelectMany(step => step.Kinds)
        .SelectMany(kind => _article.Rules.FindPattern(kind) is { } part ? SignalsOf(part) : [kind]);

    private SignalTally TallyOf(FactKind signal) => new(
        _article.Rules.NameOf(signal), _article.Facts.OfKind(signal).Count, _article.Facts.OfKind(_article.Log.CancelledKindOf(signal)).Count);

    private TriedPattern Tried(PatternPlan pattern)
    {
        FactKind kind = pattern.Composition.Produces;
        if (!_tried.TryGetValue(kind, out TriedPattern? tried)) _tried.Add(kind, tried = new TriedPattern(pattern, _article));
        return tried;
    }
}
