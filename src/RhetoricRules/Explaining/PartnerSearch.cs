using System.Collections.Immutable;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Explaining;

/// <summary>
/// Finds for a reported fact the partners with which most clauses hold, step by step and of equals the nearest. It never goes back on a choice and
/// looks at no more than <see cref="Nearest"/> facts on either side, so the work for a fact is bounded.
/// </summary>
internal sealed class PartnerSearch
{
    /// <summary>How many facts before a fact, and how many after it, are looked at.</summary>
    public const int Nearest = 256;

    private readonly Composition _plan;
    private readonly ImmutableArray<int> _order;
    private readonly ExplainedArticle _article;
    private readonly ImmutableArray<ImmutableArray<FactId>> _candidates;

    public PartnerSearch(PreparedComposition prepared, ExplainedArticle article)
    {
        (_plan, _order, _article) = (prepared.Plan, prepared.SearchOrder, article);
        _candidates = [.. _plan.Steps.Select(step => article.CandidatesOf(step.Kinds))];
    }

    /// <summary>The facts and cancelled matches of the reported step, by position.</summary>
    public ImmutableArray<FactId> Reportable => _candidates[_plan.Reported];

    /// <summary>Fills the steps around <paramref name="reported"/>; tells how many clauses fail so.</summary>
    public FactId?[] Fill(FactId reported, out int failed)
    {
        var chosen = new FactId?[_plan.Steps.Length];
        chosen[_plan.Reported] = reported;
        Fact fact = _article.Facts[reported];
        failed = FailedBy(_plan.Reported, reported, chosen) + (_article.Near.Joins(_plan.Within, fact, fact) ? 0 : 1);
        foreach (int step in _order)
        {
            chosen[step] = BestFor(step, chosen, out int added);
            failed += added;
        }

        return chosen;
    }

    private FactId? BestFor(int step, FactId?[] chosen, out int failed)
    {
        Fact reported = _article.Facts[chosen[_plan.Reported]!.Value];
        ImmutableArray<FactId> candidates = _candidates[step];
        int at = FirstFrom(candidates, reported.Tokens.First);
        FactId? best = null;
        (failed, int distance) = (1, 0);
        for (int i = Math.Max(0, at - Nearest); i < Math.Min(candidates.Length, at + Nearest); i++)
        {
            if (IsTaken(candidates[i], chosen)) continue;
            chosen[step] = candidates[i];
            int fails = FailedBy(step, candidates[i], chosen);
            chosen[step] = null;
            int away = Math.Abs(_article.Facts[candidates[i]].Tokens.First - reported.Tokens.First);
            if (best is null || fails < failed || (fails == failed && away < distance)) (best, failed, distance) = (candidates[i], fails, away);
        }

        return best;
    }

    // How many clauses fail between a step and those that are filled already.
    private int FailedBy(int step, FactId candidate, FactId?[] chosen)
    {
        Fact fact = _article.Facts[candidate];
        Fact reported = _article.Facts[chosen[_plan.Reported]!.Value];
        int failed = fact.Kind.Value < _article.Rules.KindCount ? 0 : 1;
        if (step != _plan.Reported)
        {
            if (_plan.Steps[step].Same.Holds(fact, reported) != Truth.True) failed++;
            if (_plan.Steps[step].Own is { } own) failed += _article.Near.Joins(own, fact, reported) ? 0 : 1;
            else failed += FailedWithNeighbours(step, fact, chosen);
        }

        foreach (Condition condition in _plan.Conditions)
        {
            bool isReady = condition.Reads(step) && IsFilled(condition.Left.Step, chosen) && (condition.Right is not { } right || IsFilled(right.Step, chosen));
            if (isReady && condition.Holds(other => _article.Facts[chosen[other]!.Value], reported) == Truth.False) failed++;
        }

        return failed;
    }

    private int FailedWithNeighbours(int step, Fact fact, FactId?[] chosen)
    {
        (bool isNear, bool isInOrder) = (true, true);
        for (int other = 0; other < chosen.Length; other++)
        {
            if (other == step || chosen[other] is not { } id || _plan.Steps[other].Own is not null) continue;
            Fact neighbour = _article.Facts[id];
            isNear &= _article.Near.Joins(_plan.Within, fact, neighbour);
            TokenRange before = other < step ? neighbour.Tokens : fact.Tokens;
            TokenRange after = other < step ? fact.Tokens : neighbour.Tokens;
            isInOrder &= before.End <= after.First;
        }

        return (isNear ? 0 : 1) + (isInOrder || !_plan.InOrder ? 0 : 1);
    }

    private static bool IsFilled(int step, FactId?[] chosen) => step < chosen.Length && chosen[step] is not null;

    private static bool IsTaken(FactId candidate, FactId?[] chosen)
    {
        foreach (FactId? other in chosen)
        {
            if (other == candidate) return true;
        }

        return false;
    }

    private int FirstFrom(ImmutableArray<FactId> facts, int token)
    {
        (int low, int high) = (0, facts.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_article.Facts[facts[middle]].Tokens.First < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
