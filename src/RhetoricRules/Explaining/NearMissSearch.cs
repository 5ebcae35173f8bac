using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Explaining;

/// <summary>
/// Finds the candidates of a pattern that came to nothing, the nearest first: fewer clauses that fail, then more steps found, then earlier in the text.
/// Candidates are the facts and cancelled matches of the reported step; where patterns fill that step, their candidates too.
/// </summary>
internal sealed class NearMissSearch(ExplainedArticle article, Func<PatternPlan, TriedPattern> tried, ProofMaker proofs)
{
    // Counts and absences are looked at for so many of those that look nearest without them.
    private const int Pool = 40;

    private readonly Dictionary<FactKind, NearMiss?> _nearestOfParts = [];

    /// <summary>The nearest misses that touch <paramref name="within"/>, at most <paramref name="limit"/>, and how many candidates there are.</summary>
    public (ImmutableArray<NearMiss> Nearest, int Total) Of(PatternPlan pattern, int limit, TextSpan? within)
    {
        List<Candidate> candidates = [];
        Gather(tried(pattern), candidates, []);
        candidates.RemoveAll(candidate => IsOutside(candidate, within) || IsReported(pattern, candidate));
        Candidate[] ranked = [.. candidates.OrderBy(candidate => candidate.Failed).ThenByDescending(candidate => candidate.Found).ThenBy(SpanOf).DistinctBy(SpanOf)];
        IEnumerable<NearMiss> worded = ranked.Take(Math.Max(limit, Pool)).Select(Word).OfType<NearMiss>();
        return ([.. worded.OrderBy(miss => miss.FailedCount).ThenByDescending(miss => miss.Steps.Length).ThenBy(miss => miss.Span).Take(limit)], ranked.Length);
    }

    /// <summary>The cancelled matches of a signal that touch <paramref name="within"/>, in text order.</summary>
    public (ImmutableArray<NearMiss> Nearest, int Total) Of(SignalPlan signal, int limit, TextSpan? within)
    {
        List<FactId> cancelled = [.. article.Facts.OfKind(article.Log.CancelledKindOf(signal.Kind)).Where(id => within is not { } span || Touches(article.Facts[id].Span, span))];
        cancelled.Sort(article.Facts.Compare);
        return ([.. cancelled.Take(limit).Select(id => Miss(signal.Name, id, [proofs.Of(id, "")], [CancellationWording.Of(article, id)!]))], cancelled.Count);
    }

    // Rules have no circle, but two parts may share a third.
    private void Gather(TriedPattern pattern, List<Candidate> candidates, HashSet<FactKind> seen)
    {
        if (!seen.Add(pattern.Plan.Produces)) return;
        candidates.AddRange(pattern.Missed());
        foreach (PatternPlan part in pattern.ReportedParts) Gather(tried(part), candidates, seen);
    }

    private NearMiss? Word(Candidate candidate)
    {
        FactId?[] chosen = [.. candidate.Chosen];
        ImmutableArray<ClauseCheck> clauses = candidate.Pattern.ClausesFor(chosen, WhyMissing);
        if (clauses.All(clause => clause.Outcome != ClauseOutcome.Failed)) return null;
        Composition plan = candidate.Pattern.Plan;
        IEnumerable<Proof> steps = Enumerable.Range(0, chosen.Length).Where(step => chosen[step] is not null).Select(step => proofs.Of(chosen[step]!.Value, plan.Steps[step].Name));
        return Miss(candidate.Pattern.Name, candidate.Reported, [.. steps], clauses);
    }

    private NearMiss Miss(string rule, FactId reported, ImmutableArray<Proof> steps, ImmutableArray<ClauseCheck> clauses)
    {
        Fact fact = article.Facts[reported];
        ClauseCheck failed = clauses.First(clause => clause.Outcome == ClauseOutcome.Failed);
        return new NearMiss
        {
            Rule = rule,
            Span = fact.Span,
            Steps = steps,
            Clauses = clauses,
            Summary = $"{article.PlaceOf(fact)} {article.Quote(fact.Tokens)}: `{failed.Clause}`: {failed.Told}",
        };
    }

    private string WhyMissing(CompositionStep step)
    {
        string looked = string.Join(" or ", step.Kinds.Select(article.Rules.NameOf));
        NearMiss? below = step.Kinds.Select(article.Rules.FindPattern).OfType<PatternPlan>().Select(NearestOf).OfType<NearMiss>()
            .MinBy(miss => miss.FailedCount);
        return $"nothing in this article matches {looked}{(below is null ? "" : $"; nearest: {below.Summary}")}";
    }

    private NearMiss? NearestOf(PatternPlan part)
    {
        FactKind kind = part.Composition.Produces;
        if (!_nearestOfParts.TryGetValue(kind, out NearMiss? nearest)) _nearestOfParts.Add(kind, nearest = Of(part, 1, null).Nearest.FirstOrDefault());
        return nearest;
    }

    private bool IsOutside(Candidate candidate, TextSpan? within) =>
        within is { } span && !candidate.Chosen.Any(id => id is { } fact && Touches(article.Facts[fact].Span, span));

    // What the rule reports by another part is no miss.
    private bool IsReported(PatternPlan pattern, Candidate candidate) =>
        tried(pattern).Facts.Any(id => article.Facts[id].Span.Encloses(SpanOf(candidate)));

    private TextSpan SpanOf(Candidate candidate) => article.Facts[candidate.Reported].Span;

    internal static bool Touches(TextSpan left, TextSpan right) => left.Start < right.End && right.Start < left.End;
}
