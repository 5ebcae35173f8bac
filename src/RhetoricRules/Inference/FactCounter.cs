using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>
/// Counts the facts of a counting step: all that share what they must with the reported fact and meet the conditions, in the window with most
/// facts. It counts whole groups, unit by unit, so that counting stays linear in long texts.
/// </summary>
internal sealed class FactCounter(Composition plan, FactStore store, Neighbourhood near)
{
    /// <summary>Counts for step number <paramref name="step"/>; <paramref name="chosen"/> are the facts of the other steps.</summary>
    public CountedStep Count(int step, FactTimeline timeline, FactId?[] chosen)
    {
        Reach reach = plan.Steps[step].Own ?? plan.Within;
        Fact reported = store[chosen[plan.Reported]!.Value];
        List<Fact> anchors = plan.Steps[step].Own is null ? Anchors(chosen) : [reported];
        if (reach.Unit == ReachUnit.Tokens || plan.Steps[step].Same.Words) return CountOneByOne(step, reach, timeline, chosen, anchors);

        (long speaker, int position) = timeline.BucketOf(reported);
        if (!near.Joins(reach, reported, reported)) return new CountedStep(step, 0, []);
        if (reach.Unit is not (ReachUnit.Sentences or ReachUnit.Paragraphs)) return CountedIn(step, timeline, chosen, speaker, position, position);

        (int first, int last) = (anchors.Min(anchor => near.PositionOf(reach.Unit, anchor)), anchors.Max(anchor => near.PositionOf(reach.Unit, anchor)));
        int start = DensestStart(step, timeline, chosen, speaker, last - reach.Count + 1, first, reach.Count);
        return CountedIn(step, timeline, chosen, speaker, start, start + reach.Count - 1);
    }

    // Slides the window over its possible starts: what enters is added, what leaves is taken off. Of equals the earliest wins.
    private int DensestStart(int step, FactTimeline timeline, FactId?[] chosen, long speaker, int firstStart, int lastStart, int length)
    {
        firstStart = Math.Max(firstStart, 1 - length);
        int[] totals = new int[lastStart + length - firstStart];
        for (int i = 0; i < totals.Length; i++) totals[i] = TotalAt(step, timeline, chosen, speaker, firstStart + i);

        int total = totals.Take(length).Sum();
        (int densest, int most) = (firstStart, total);
        for (int start = firstStart + 1; start <= lastStart; start++)
        {
            total += totals[start - firstStart + length - 1] - totals[start - firstStart - 1];
            if (total > most) (densest, most) = (start, total);
        }

        return densest;
    }

    private int TotalAt(int step, FactTimeline timeline, FactId?[] chosen, long speaker, int position)
    {
        int total = 0;
        foreach (FactTimeline.Group group in timeline.GroupsAt(speaker, position))
        {
            if (IsCounted(step, group.Facts[0], chosen)) total += group.Facts.Count;
        }

        return total;
    }

    private CountedStep CountedIn(int step, FactTimeline timeline, FactId?[] chosen, long speaker, int first, int last)
    {
        int total = 0;
        List<FactId> facts = [];
        for (int position = first; position <= last; position++)
        {
            foreach (FactTimeline.Group group in timeline.GroupsAt(speaker, position))
            {
                if (!IsCounted(step, group.Facts[0], chosen)) continue;
                total += group.Facts.Count;
                facts.AddRange(group.Facts.Take(CountedStep.Kept));
            }
        }

        return new CountedStep(step, total, FirstOf(facts));
    }

    private CountedStep CountOneByOne(int step, Reach reach, FactTimeline timeline, FactId?[] chosen, List<Fact> anchors)
    {
        TokenRange around = near.Around(reach, anchors[0]);
        List<FactId> counted = [];
        for (int i = timeline.FirstFrom(around.First); i < timeline.Count && store[timeline[i]].Tokens.First < around.End; i++)
        {
            FactId id = timeline[i];
            if (anchors.TrueForAll(anchor => near.Joins(reach, store[id], anchor)) && IsCounted(step, id, chosen)) counted.Add(id);
        }

        List<FactId> window = reach.Unit == ReachUnit.Tokens ? Densest(reach, counted, anchors) : counted;
        return new CountedStep(step, window.Count, FirstOf(window));
    }

    // Every run of tokens that holds all anchors and most facts begins at one of the facts or at the first anchor.
    private List<FactId> Densest(Reach reach, List<FactId> counted, List<Fact> anchors)
    {
        List<FactId> densest = [];
        int firstAnchor = anchors.Min(anchor => anchor.Tokens.First);
        foreach (int start in counted.Select(id => store[id].Tokens.First).Append(firstAnchor).Distinct().Order())
        {
            if (start > firstAnchor) break;
            List<FactId> window = counted.FindAll(id => IsInside(reach, store[id], start));
            bool holdsAnchors = anchors.TrueForAll(anchor => IsInside(reach, anchor, start));
            if (holdsAnchors && window.Count > densest.Count) densest = window;
        }

        return densest;
    }

    private static bool IsInside(Reach reach, Fact fact, int start) => fact.Tokens.First >= start && fact.Tokens.End <= start + reach.Count;

    private List<Fact> Anchors(FactId?[] chosen)
    {
        List<Fact> anchors = [];
        for (int step = 0; step < chosen.Length; step++)
        {
            if (chosen[step] is { } id && plan.Steps[step].Own is null) anchors.Add(store[id]);
        }

        return anchors;
    }

    private bool IsCounted(int step, FactId candidate, FactId?[] chosen)
    {
        Fact reported = store[chosen[plan.Reported]!.Value];
        Fact fact = store[candidate];
        if (plan.Steps[step].Same.Holds(fact, reported) != Truth.True) return false;
        foreach (Condition condition in plan.Conditions)
        {
            if (condition.Reads(step) && condition.Holds(other => other == step ? fact : store[chosen[other]!.Value], reported) == Truth.False) return false;
        }

        return true;
    }

    private ImmutableArray<FactId> FirstOf(List<FactId> facts)
    {
        facts.Sort(store.Compare);
        return [.. facts.Take(CountedStep.Kept)];
    }
}
