using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>
/// Finds, for one reported fact, the closest combination: the smallest extent from first to last token, then the earliest starts in step order,
/// then the nearest background facts. In a crowded window only the nearest of those facts are tried that no condition tells apart, and after
/// <see cref="MostTries"/> tries the best so far stands: the work for a fact is bounded whatever the rule and the article.
/// </summary>
internal sealed class CombinationSearch
{
    // Fewer candidates than this are all looked at: then the result is exact whatever overlaps what.
    private const int FewCandidates = 16;

    // Background facts do not count for the extent: the nearest of each group is exact.
    private const int FewBackground = 4;

    // Real patterns need a few dozen; six steps that all match everywhere would need millions.
    private const int MostTries = 20_000;

    private readonly Composition _plan;
    private readonly ImmutableArray<int> _order;
    private readonly FactStore _store;
    private readonly Neighbourhood _near;
    private readonly FactTimeline[] _timelines;
    private readonly FactCounter _counter;
    private readonly PresenceCheck _presence;
    private readonly FactId?[] _chosen;
    private readonly List<FactId>[] _candidates;
    private readonly Func<int, Fact> _factOf;
    private readonly CombinationRank _rank = new();
    private readonly CombinationRank _bestRank = new();
    private Combination? _best;
    private int _tries;

    public CombinationSearch(Article article, PreparedComposition prepared, FactStore store)
    {
        Composition plan = prepared.Plan;
        (_plan, _order, _store, _near) = (plan, prepared.SearchOrder, store, new Neighbourhood(article));
        CompositionStep[] steps = [.. plan.Steps, .. plan.Absences, .. plan.Strength is { } strength ? [strength] : Array.Empty<CompositionStep>()];
        _timelines = new FactTimeline[steps.Length];
        for (int i = 0; i < _timelines.Length; i++)
        {
            _timelines[i] = new FactTimeline(store, steps[i], prepared.Told[i], steps[i].Own ?? plan.Within, _near);
        }

        _chosen = new FactId?[plan.Steps.Length];
        _candidates = new List<FactId>[_order.Length];
        for (int i = 0; i < _candidates.Length; i++) _candidates[i] = [];
        _factOf = step => store[_chosen[step]!.Value];
        _counter = new FactCounter(plan, store, _near);
        _presence = new PresenceCheck(plan, store, _near, _counter);
    }

    /// <summary>The facts that can be reported, by position.</summary>
    public FactTimeline Reportable => _timelines[_plan.Reported];

    /// <summary>The closest combination for <paramref name="reported"/>, or null.</summary>
    public Combination? Closest(FactId reported)
    {
        (_best, _tries) = (null, 0);
        Array.Clear(_chosen);
        _chosen[_plan.Reported] = reported;
        if (!_near.Joins(_plan.Within, Reported, Reported) || !HoldSoFar(_plan.Reported) || !GatherBackground()) return null;
        Search(0);
        return _best is { } best && _plan.Strength is { } strength ? best with { Strength = StrengthOf(best, strength) } : _best;
    }

    private Fact Reported => _store[_chosen[_plan.Reported]!.Value];

    private FactId? StrengthOf(Combination best, CompositionStep strength)
    {
        int number = _timelines.Length - 1;
        Presence presence = _presence.Find(number, strength, _timelines[number], [.. best.Facts]);
        return presence.Truth == Truth.True ? presence.Fact : null;
    }

    // Steps with a reach of their own depend on the reported fact alone: they are gathered once, nearest first. False where one finds nothing.
    private bool GatherBackground()
    {
        for (int depth = 0; depth < _order.Length; depth++)
        {
            int step = _order[depth];
            if (_plan.Steps[step].Own is null) continue;
            List<FactId> candidates = _candidates[depth];
            candidates.Clear();
            Gather(step, candidates, FewBackground);
            candidates.RemoveAll(candidate => !IsPossible(step, candidate));
            if (candidates.Count == 0) return false;
            candidates.Sort(CompareByDistance);
        }

        return true;
    }

    private bool IsPossible(int step, FactId candidate)
    {
        _chosen[step] = candidate;
        bool isPossible = Fits(step) && HoldSoFar(step);
        _chosen[step] = null;
        return isPossible;
    }

    private int CompareByDistance(FactId left, FactId right)
    {
        int byDistance = DistanceOf(left).CompareTo(DistanceOf(right));
        return byDistance != 0 ? byDistance : _store.Compare(left, right);
    }

    private int DistanceOf(FactId id) => Math.Abs(_store[id].Tokens.First - Reported.Tokens.First);

    // True where later candidates of the last background step could not do better.
    private bool Search(int depth)
    {
        if (depth == _order.Length) return Consider();

        int step = _order[depth];
        bool isBackground = _plan.Steps[step].Own is not null;
        List<FactId> candidates = _candidates[depth];
        if (!isBackground)
        {
            candidates.Clear();
            Gather(step, candidates, FewCandidates);
            candidates.Sort(CompareByDistance);
        }

        for (int i = 0; i < candidates.Count; i++)
        {
            if (IsTaken(candidates[i]) || ++_tries > MostTries) continue;
            _chosen[step] = candidates[i];
            bool goesOn = (isBackground || Fits(step)) && HoldSoFar(step) && !IsWorse();
            bool isSettled = goesOn && Search(depth + 1) && isBackground && depth + 1 == _order.Length;
            _chosen[step] = null;
            if (isSettled) break;
        }

        return false;
    }

    private void Gather(int step, List<FactId> candidates, int few)
    {
        FactTimeline timeline = _timelines[step];
        Reach reach = _plan.Steps[step].Own ?? _plan.Within;
        TokenRange around = _near.Around(reach, Reported);
        (int first, int end) = (timeline.FirstFrom(around.First), timeline.FirstFrom(around.End));
        if (end - first <= few || _plan.Steps[step].Same.Words)
        {
            for (int i = first; i < end; i++) candidates.Add(timeline[i]);
            return;
        }

        Fact anchor = AnchorOf(step);
        foreach (FactTimeline.Group group in timeline.GroupsNear(Reported))
        {
            _chosen[step] = group.Facts[0];
            bool holds = HoldSoFar(step);
            _chosen[step] = null;
            if (holds) AddNearest(timeline, group.Facts, anchor, candidates);
        }
    }

    // Two on either side: the nearest may be taken by another step.
    private static void AddNearest(FactTimeline timeline, List<FactId> facts, Fact anchor, List<FactId> candidates)
    {
        int from = timeline.FirstFrom(facts, anchor.Tokens.First);
        int afterEnd = timeline.FirstFrom(facts, anchor.Tokens.End);
        for (int i = Math.Max(0, from - 2); i < Math.Min(facts.Count, from + 2); i++) candidates.Add(facts[i]);
        for (int i = Math.Max(afterEnd, from + 2); i < Math.Min(facts.Count, afterEnd + 2); i++) candidates.Add(facts[i]);
    }

    // In order, a step is as near as can be to its neighbour on the side of the reported step; else to the reported step itself.
    private Fact AnchorOf(int step)
    {
        if (!_plan.InOrder || _plan.Steps[step].Own is not null) return Reported;
        int towards = Math.Sign(_plan.Reported - step);
        for (int other = step + towards; other != _plan.Reported; other += towards)
        {
            if (_plan.Steps[other].Own is null && _chosen[other] is { } neighbour) return _store[neighbour];
        }

        return Reported;
    }

    private bool Fits(int step)
    {
        Fact fact = _factOf(step);
        CompositionStep plan = _plan.Steps[step];
        if (plan.Same.Holds(fact, Reported) != Truth.True) return false;
        if (plan.Own is { } own) return _near.Joins(own, fact, Reported);
        for (int other = 0; other < _chosen.Length; other++)
        {
            if (other == step || _chosen[other] is null || _plan.Steps[other].Own is not null) continue;
            Fact neighbour = _factOf(other);
            if (!_near.Joins(_plan.Within, fact, neighbour)) return false;
            if (_plan.InOrder && !(other < step ? neighbour.Tokens.End <= fact.Tokens.First : fact.Tokens.End <= neighbour.Tokens.First)) return false;
        }

        return true;
    }

    private bool HoldSoFar(int step)
    {
        foreach (Condition condition in _plan.Conditions)
        {
            if (condition.Reads(step) && IsReady(condition) && condition.Holds(_factOf, Reported) == Truth.False) return false;
        }

        return true;
    }

    private bool IsReady(Condition condition) => IsChosen(condition.Left.Step) && (condition.Right is not { } right || IsChosen(right.Step));

    private bool IsChosen(int step) => step < _chosen.Length && _chosen[step] is not null;

    private bool IsTaken(FactId candidate)
    {
        foreach (FactId? chosen in _chosen)
        {
            if (chosen == candidate) return true;
        }

        return false;
    }

    // True where the combination holds, or is no better than the best so far.
    private bool Consider()
    {
        Rank();
        if (_best is not null && !_rank.IsBefore(_bestRank)) return true;

        bool isDoubtful = RestsOnUnknown();
        ImmutableArray<CountedStep> counted = [];
        for (int step = 0; step < _plan.Steps.Length; step++)
        {
            if (!_plan.Steps[step].Counts) continue;
            if (_counter.Count(new CountRequest(step, _plan.Steps[step], _timelines[step], _chosen)) is not { } count) return false;
            counted = counted.Add(count);
        }

        for (int absence = 0; absence < _plan.Absences.Length; absence++)
        {
            int number = _plan.Steps.Length + absence;
            Truth present = _presence.Find(number, _plan.Absences[absence], _timelines[number], _chosen).Truth;
            if (present == Truth.True) return false;
            isDoubtful |= present == Truth.Unknown;
        }

        _best = new Combination([.. _chosen], counted, isDoubtful);
        _bestRank.Copy(_rank);
        return true;
    }

    private bool RestsOnUnknown()
    {
        foreach (FactId? chosen in _chosen)
        {
            if (chosen is { } id && _store[id].IsDoubtful) return true;
        }

        foreach (Condition condition in _plan.Conditions)
        {
            if (IsReady(condition) && condition.Holds(_factOf, Reported) == Truth.Unknown) return true;
        }

        return false;
    }

    private void Rank()
    {
        _rank.Clear();
        _rank.Add(Extent());
        for (int step = 0; step < _chosen.Length; step++)
        {
            if (_chosen[step] is { } id && _plan.Steps[step].Own is null) _rank.Add(_store[id].Tokens.First);
        }

        for (int step = 0; step < _chosen.Length; step++)
        {
            if (_chosen[step] is not { } id || _plan.Steps[step].Own is null) continue;
            _rank.Add(Math.Abs(_store[id].Tokens.First - Reported.Tokens.First));
            _rank.Add(_store[id].Tokens.First);
        }
    }

    private int Extent()
    {
        (int first, int end) = (int.MaxValue, 0);
        for (int step = 0; step < _chosen.Length; step++)
        {
            if (_chosen[step] is not { } id || _plan.Steps[step].Own is not null) continue;
            first = Math.Min(first, _store[id].Tokens.First);
            end = Math.Max(end, _store[id].Tokens.End);
        }

        return end - first;
    }

    private bool IsWorse() => _best is not null && Extent() > _bestRank.Extent;
}
