using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>Looks for what must be absent: in every place that shares some window with all steps, or within a reach of its own around the reported one.</summary>
internal sealed class AbsenceCheck(Composition plan, FactStore store, Neighbourhood near)
{
    // Fewer facts than this are looked at one by one.
    private const int Few = 16;

    /// <summary>
    /// Whether the absence with number <paramref name="absence"/> is broken. Unknown where the only facts found cannot be told to share what
    /// they must: they do not forbid, they leave a doubt.
    /// </summary>
    public Truth IsPresent(int absence, FactTimeline timeline, FactId?[] chosen)
    {
        CompositionStep step = plan.Absences[absence];
        Fact reported = store[chosen[plan.Reported]!.Value];
        TokenRange around = near.Around(step.Own ?? plan.Within, reported);
        (int first, int end) = (timeline.FirstFrom(around.First), timeline.FirstFrom(around.End));
        if (end - first > Few && !step.Same.Words) return IsPresentInGroups(absence, around, timeline, chosen);

        Truth present = Truth.False;
        for (int i = first; i < end && present != Truth.True; i++)
        {
            FactId id = timeline[i];
            if (!chosen.Contains(id) && IsNear(step, store[id], chosen)) present = Max(present, Forbids(absence, id, chosen));
        }

        return present;
    }

    // Facts of a group forbid alike: one that is near is enough.
    private Truth IsPresentInGroups(int absence, TokenRange around, FactTimeline timeline, FactId?[] chosen)
    {
        Truth present = Truth.False;
        foreach (FactTimeline.Group group in timeline.GroupsNear(store[chosen[plan.Reported]!.Value]))
        {
            Truth forbids = Forbids(absence, group.Facts[0], chosen);
            if (forbids <= present) continue;
            for (int i = timeline.FirstFrom(group.Facts, around.First); i < group.Facts.Count; i++)
            {
                Fact fact = store[group.Facts[i]];
                if (fact.Tokens.First >= around.End) break;
                if (chosen.Contains(group.Facts[i]) || !IsNear(plan.Absences[absence], fact, chosen)) continue;
                present = forbids;
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

    private Truth Forbids(int absence, FactId candidate, FactId?[] chosen)
    {
        int number = plan.Steps.Length + absence;
        Fact fact = store[candidate];
        Fact reported = store[chosen[plan.Reported]!.Value];
        Truth forbids = plan.Absences[absence].Same.Holds(fact, reported);
        foreach (Condition condition in plan.Conditions)
        {
            if (forbids == Truth.False) break;
            if (!condition.Reads(number)) continue;
            Truth holds = condition.Holds(other => other == number ? fact : store[chosen[other]!.Value], reported);
            forbids = holds < forbids ? holds : forbids;
        }

        return forbids;
    }

    private static Truth Max(Truth left, Truth right) => left > right ? left : right;
}
