using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;

namespace RhetoricRules.Explaining;

/// <summary>Says what became of a pattern's <c>none</c> clauses: nothing of the kind, something out of reach, or something that forbids.</summary>
internal sealed class AbsenceReader
{
    private readonly Composition _plan;
    private readonly ExplainedArticle _article;
    private readonly JoinReader _joins;
    private readonly PresenceCheck _check;
    private readonly ImmutableArray<FactTimeline> _timelines;

    public AbsenceReader(PreparedComposition prepared, ExplainedArticle article, JoinReader joins)
    {
        (_plan, _article, _joins) = (prepared.Plan, article, joins);
        _check = new PresenceCheck(_plan, article.Facts, article.Near, new FactCounter(_plan, article.Facts, article.Near));
        _timelines =
        [
            .. _plan.Absences.Select((step, i) =>
                new FactTimeline(article.Facts, step, prepared.Told[_plan.Steps.Length + i], step.Own ?? _plan.Within, article.Near)),
        ];
    }

    /// <summary>The clause with number <paramref name="absence"/>; every step that takes one fact must have it.</summary>
    public ClauseCheck Read(int absence, FactId?[] chosen)
    {
        CompositionStep step = _plan.Absences[absence];
        string clause = $"none: {step.Name}";
        string looked = string.Join(", ", step.Kinds.Select(_article.Rules.NameOf));
        Truth present = _check.Find(_plan.Steps.Length + absence, step, _timelines[absence], chosen).Truth;
        Fact reported = _article.Facts[chosen[_plan.Reported]!.Value];
        Fact? nearest = Nearest(_timelines[absence], reported, chosen, fact => present == Truth.False || IsIn(step, fact, chosen) && Shares(step, fact, reported) >= present);
        if (nearest is null) return new ClauseCheck(clause, ClauseOutcome.Held, $"nothing matches {looked} in this article");

        string found = $"{_article.Quote(nearest.Tokens)} ({looked}, {_article.PlaceOf(nearest)})";
        if (present == Truth.True) return new ClauseCheck(clause, ClauseOutcome.Failed, $"{found} is within {JoinReader.NameOf(step.Own ?? _plan.Within)}");
        if (present == Truth.Unknown) return new ClauseCheck(clause, ClauseOutcome.Doubtful, $"{found} may be another's");
        return new ClauseCheck(clause, ClauseOutcome.Held, $"the nearest is {found}: {WhyNot(step, nearest, reported, chosen)}");
    }

    private string WhyNot(CompositionStep step, Fact fact, Fact reported, FactId?[] chosen)
    {
        if (!IsIn(step, fact, chosen)) return $"not within {JoinReader.NameOf(step.Own ?? _plan.Within)}";
        if (step.Same.Speaker && fact.Speaker.Key != reported.Speaker.Key) return $"{_article.SpeakerOf(fact)} says it";
        if (step.Same.Words && !fact.Tokens.Shares(reported.Tokens)) return $"it shares no word with {_joins.StepName(_plan.Reported)}";
        return "`same` or `where` does not hold for it";
    }

    private Fact? Nearest(FactTimeline timeline, Fact reported, FactId?[] chosen, Func<Fact, bool> counts)
    {
        int at = timeline.FirstFrom(reported.Tokens.First);
        (int from, int end) = (Math.Max(0, at - PartnerSearch.Nearest), Math.Min(timeline.Count, at + PartnerSearch.Nearest));
        Fact? nearest = null;
        for (int i = from; i < end; i++)
        {
            Fact fact = _article.Facts[timeline[i]];
            if (chosen.Contains(timeline[i]) || !counts(fact)) continue;
            if (nearest is null || Distance(fact, reported) < Distance(nearest, reported)) nearest = fact;
        }

        return nearest;
    }

    private bool IsIn(CompositionStep step, Fact fact, FactId?[] chosen)
    {
        if (step.Own is { } own) return _article.Near.Joins(own, fact, _article.Facts[chosen[_plan.Reported]!.Value]);
        for (int other = 0; other < chosen.Length; other++)
        {
            if (chosen[other] is { } id && _plan.Steps[other].Own is null && !_article.Near.Joins(_plan.Within, fact, _article.Facts[id])) return false;
        }

        return true;
    }

    private static Truth Shares(CompositionStep step, Fact fact, Fact reported) => step.Same.Holds(fact, reported);

    private static int Distance(Fact left, Fact right) => Math.Abs(left.Tokens.First - right.Tokens.First);
}
