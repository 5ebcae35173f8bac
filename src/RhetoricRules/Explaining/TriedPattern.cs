using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Explaining;

/// <summary>A pattern, tried on one article: what it yielded there, its candidates that came to nothing, and its clauses.</summary>
internal sealed class TriedPattern(PatternPlan pattern, ExplainedArticle article)
{
    private readonly Lazy<PartnerSearch> _partners = new(() => new PartnerSearch(PreparedComposition.Of(pattern.Composition), article));
    private readonly Lazy<ClauseReader> _clauses = new(() => new ClauseReader(PreparedComposition.Of(pattern.Composition), article));

    public string Name => pattern.Rule.Name;

    public Composition Plan => pattern.Composition;

    /// <summary>What it yielded.</summary>
    public IReadOnlyList<FactId> Facts => article.Facts.OfKind(Plan.Produces);

    /// <summary>The patterns that fill its reported step.</summary>
    public IEnumerable<PatternPlan> ReportedParts => Plan.Steps[Plan.Reported].Kinds.Select(article.Rules.FindPattern).OfType<PatternPlan>();

    /// <summary>The candidates that it did not report, by position.</summary>
    public IEnumerable<Candidate> Missed()
    {
        foreach (FactId reported in _partners.Value.Reportable)
        {
            if (IsReported(reported)) continue;
            FactId?[] chosen = _partners.Value.Fill(reported, out int failed);
            yield return new Candidate(this, reported, [.. chosen], failed, chosen.Count(fact => fact is not null));
        }
    }

    /// <summary>The clauses for given facts.</summary>
    public ImmutableArray<ClauseCheck> ClausesFor(FactId?[] chosen, Func<CompositionStep, string> whyMissing) => _clauses.Value.Read(chosen, whyMissing);

    private bool IsReported(FactId candidate)
    {
        TokenRange words = article.Facts[candidate].Tokens;
        foreach (FactId id in Facts)
        {
            TokenRange reported = article.Facts[id].Tokens;
            if (reported.First <= words.First && words.End <= reported.End) return true;
        }

        return false;
    }
}
