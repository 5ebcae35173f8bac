using RhetoricRules.Text;

namespace RhetoricRules.Inference;

/// <summary>
/// Counts facts: all that share what they must with the reported fact and meet the conditions, in the window with most of them. It counts whole
/// groups, unit by unit, so that counting stays linear in long texts.
/// </summary>
internal sealed class FactCounter(Composition plan, FactStore store, Neighbourhood near)
{
    /// <summary>What a counting step found around the facts of <paramref name="request"/>; null where it is too little or too much.</summary>
    public CountedStep? Count(CountRequest request)
    {
        (CountBound least, CountBound? most) = (request.Step.AtLeast, request.Step.AtMost);
        CountedWindow window = Fullest(request, least.By);
        if (!least.IsReached(window)) return null;
        if (most is { } limit && limit.IsPassed(limit.By == least.By ? window : Fullest(request, limit.By))) return null;
        return new CountedStep(request.Number, window.Measure, window.First);
    }

    /// <summary>Whether there are as many as the lower bound of <paramref name="request"/> asks for.</summary>
    public bool IsReached(CountRequest request) => request.Step.AtLeast.IsReached(Fullest(request, request.Step.AtLeast.By));

    /// <summary>The window with most facts around those of <paramref name="request"/>; of distinct ones where <paramref name="by"/> says what makes them so.</summary>
    public CountedWindow Fullest(CountRequest request, DistinctBy? by)
    {
        Reach reach = request.Step.Own ?? plan.Within;
        Fact reported = ReportedOf(request);
        List<Fact> anchors = request.Step.Own is null ? Anchors(request.Chosen) : [reported];
        if (reach.Unit == ReachUnit.Tokens || request.Step.Same.Words) return OneByOne(request, by, reach, anchors);

        (long speaker, int position) = request.Timeline.BucketOf(reported);
        if (!near.Joins(reach, reported, reported)) return CountedWindow.Empty;
        if (reach.Unit is not (ReachUnit.Sentences or ReachUnit.Paragraphs)) return InUnits(request, by, speaker, position, position, reach);

        (int first, int last) = (anchors.Min(anchor => near.PositionOf(reach.Unit, anchor)), anchors.Max(anchor => near.PositionOf(reach.Unit, anchor)));
        int start = FullestStart(request, by, speaker, last - reach.Count + 1, first, reach.Count);
        return InUnits(request, by, speaker, start, start + reach.Count - 1, reach);
    }

    // Slides the window over its possible starts: what enters is added, what leaves is taken off. Of equals the earliest wins.
    private int FullestStart(CountRequest request, DistinctBy? by, long speaker, int firstStart, int lastStart, int length)
    {
        firstStart = Math.Max(firstStart, 0);
        var tally = new WindowTally(by);
        for (int position = firstStart; position < firstStart + length; position++) Tally(position, sign: 1);

        (int fullest, int most) = (firstStart, tally.Measure);
        for (int start = firstStart + 1; start <= lastStart; start++)
        {
            Tally(start - 1, sign: -1);
            Tally(start + length - 1, sign: 1);
            if (tally.Measure > most) (fullest, most) = (start, tally.Measure);
        }

        return fullest;

        void Tally(int position, int sign)
        {
            foreach (FactTimeline.Group group in request.Timeline.GroupsAt(speaker, position))
            {
                if (IsCounted(request, group.Facts[0])) tally.Add(store[group.Facts[0]], sign * FactsOf(request, group));
            }
        }
    }

    private CountedWindow InUnits(CountRequest request, DistinctBy? by, long speaker, int first, int last, Reach reach)
    {
        var tally = new WindowTally(by);
        List<FactId> facts = [];
        for (int position = first; position <= last; position++)
        {
            foreach (FactTimeline.Group group in request.Timeline.GroupsAt(speaker, position))
            {
                if (!IsCounted(request, group.Facts[0])) continue;
                tally.Add(store[group.Facts[0]], FactsOf(request, group));
                facts.AddRange(group.Facts.Take(CountedStep.Kept));
            }
        }

        return Window(tally.Measure, request.AsksForRate ? near.WordsIn(reach.Unit, first, last) : 0, facts);
    }

    private CountedWindow OneByOne(CountRequest request, DistinctBy? by, Reach reach, List<Fact> anchors)
    {
        TokenRange around = near.Around(reach, anchors[0]);
        FactTimeline timeline = request.Timeline;
        List<FactId> counted = [];
        for (int i = timeline.FirstFrom(around.First); i < timeline.Count && store[timeline[i]].Tokens.First < around.End; i++)
        {
            FactId id = timeline[i];
            if (request.IsAbsence && request.Chosen.Contains(id)) continue;
            if (anchors.TrueForAll(anchor => near.Joins(reach, store[id], anchor)) && IsCounted(request, id)) counted.Add(id);
        }

        List<FactId> facts = reach.Unit == ReachUnit.Tokens ? InTokens(reach, by, counted, anchors) : counted;
        return Window(MeasureOf(facts, by), reach.Unit == ReachUnit.Tokens ? reach.Count : 0, facts);
    }

    // Every run of tokens that holds all anchors and most facts begins at one of the facts or at the first anchor.
    private List<FactId> InTokens(Reach reach, DistinctBy? by, List<FactId> counted, List<Fact> anchors)
    {
        (List<FactId> fullest, int most) = ([], 0);
        int firstAnchor = anchors.Min(anchor => anchor.Tokens.First);
        foreach (int start in counted.Select(id => store[id].Tokens.First).Append(firstAnchor).Distinct().Order())
        {
            if (start > firstAnchor) break;
            List<FactId> window = counted.FindAll(id => IsInside(reach, store[id], start));
            bool holdsAnchors = anchors.TrueForAll(anchor => IsInside(reach, anchor, start));
            int measure = holdsAnchors ? MeasureOf(window, by) : 0;
            if (measure > most) (fullest, most) = (window, measure);
        }

        return fullest;
    }

    private int MeasureOf(List<FactId> facts, DistinctBy? by)
    {
        var tally = new WindowTally(by);
        foreach (FactId id in facts) tally.Add(store[id], 1);
        return tally.Measure;
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

    private static int FactsOf(CountRequest request, FactTimeline.Group group)
    {
        int facts = group.Facts.Count;
        if (!request.IsAbsence) return facts;
        foreach (FactId? chosen in request.Chosen)
        {
            if (chosen is { } id && request.Timeline.Holds(group, id)) facts--;
        }

        return facts;
    }

    private bool IsCounted(CountRequest request, FactId candidate)
    {
        Fact reported = ReportedOf(request);
        Fact fact = store[candidate];
        if (request.Step.Same.Holds(fact, reported) < request.Least) return false;
        Truth asked = request.IsAbsence ? request.Least : Truth.Unknown;
        foreach (Condition condition in plan.Conditions)
        {
            if (!condition.Reads(request.Number)) continue;
            if (condition.Holds(other => other == request.Number ? fact : store[request.Chosen[other]!.Value], reported) < asked) return false;
        }

        return true;
    }

    private Fact ReportedOf(CountRequest request) => store[request.Chosen[plan.Reported]!.Value];

    private CountedWindow Window(int measure, int words, List<FactId> facts)
    {
        facts.Sort(store.Compare);
        return new CountedWindow(measure, words, [.. facts.Take(CountedStep.Kept)]);
    }
}
