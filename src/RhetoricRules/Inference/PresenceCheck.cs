using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>
/// Looks around a combination for further facts, which must be absent or make it stronger: in every place that shares some window with all steps, or
/// within a reach of its own around the reported one.
/// </summary>
internal sealed class PresenceCheck(Composition plan, FactStore store, Neighbourhood near, FactCounter counter)
{
    // Fewer facts than this are looked at one by one.
    private const int Few = 16;

    /// <summary>
    /// Whether facts of <paramref name="step"/>, which has the number <paramref name="number"/>, are there. Unknown where the only facts found cannot be
    /// told to share what they must: they do not forbid, they leave a doubt.
    /// </summary>
    public Presence Find(int number, CompositionStep step, FactTimeline timeline, FactId?[] chosen)
    {
        if (step.Counts) return new Presence(Counted(new CountRequest(number, step, timeline, chosen, IsAbsence: true)), null);
        Fact reported = store[chosen[plan.Reported]!.Value];
        TokenRange around = near.Around(step.Own ?? plan.Within, reported);
        (int first, int end) = (timeline.FirstFrom(around.First), timeline.FirstFrom(around.End));
        if (end - first > Few && !step.Same.Words) return FindInGroups(number, step, around, timeline, chosen);

        Presence present = Presence.Nowhere;
        for (int i = first; i < end && present.Truth != Truth.True; i++)
        {
            FactId id = timeline[i];
            if (chosen.Contains(id) || !IsNear(step, store[id], chosen)) continue;
            Truth truth = Shares(number, step, id, chosen);
            if (truth > present.Truth) present = new Presence(truth, id);
        }

        return present;
    }

    private Truth Counted(CountRequest request)
    {
        if (counter.IsReached(request)) return Truth.True;
        return counter.IsReached(request with { Least = Truth.Unknown }) ? Truth.Unknown : Truth.False;
    }

    // Facts of a group are alike: one that is near is enough.
    private Presence FindInGroups(int number, CompositionStep step, TokenRange around, FactTimeline timeline, FactId?[] chosen)
    {
        Presence present = Presence.Nowhere;
        foreach (FactTimeline.Group group in timeline.GroupsNear(store[chosen[plan.Reported]!.Value]))
        {
            Truth truth = Shares(number, step, group.Facts[0], chosen);
            if (truth <= present.Truth) continue;
            for (int i = timeline.FirstFrom(group.Facts, around.First); i < group.Facts.Count; i++)
            {
                Fact fact = store[group.Facts[i]];
                if (fact.Tokens.First >= around.End) break;
                if (chosen.Contains(group.Facts[i]) || !IsNear(step, fact, chosen)) continue;
                present = new Presence(truth, group.Facts[i]);
                break;
            }
        }

        return present;
    }

    private bool IsNear(CompositionStep step, Fact fact, FactId?[] chosen)
    {
        if (step.Own is { } own) return near.Joins(own, fact, store[chosen[plan.Reported]!.Value]);
        for (int other = 0; other < chosen.Length; other++)
        {
            if (chosen[other] is { } id && plan.Steps[other].Own is null && !near.Joins(plan.Within, fact, store[id])) return false;
        }

        return true;
    }

    private Truth Shares(int number, CompositionStep step, FactId candidate, FactId?[] chosen)
    {
        Fact fact = store[candidate];
        Fact reported = store[chosen[plan.Reported]!.Value];
        Truth shares = step.Same.Holds(fact, reported);
        foreach (Condition condition in plan.Conditions)
        {
            if (shares == Truth.False) break;
            if (!condition.Reads(number)) continue;
            Truth holds = condition.Holds(other => other == number ? fact : store[chosen[other]!.Value], reported);
            shares = holds < shares ? holds : shares;
        }

        return shares;
    }
}
