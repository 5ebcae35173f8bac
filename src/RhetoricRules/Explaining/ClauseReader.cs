using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;

namespace RhetoricRules.Explaining;

/// <summary>
/// Reads the clauses of a pattern for given facts, in this order: steps, windows, sameness, order, conditions, counts, absences. What a missing step
/// leaves open is left out.
/// </summary>
internal sealed class ClauseReader
{
    private readonly Composition _plan;
    private readonly ExplainedArticle _article;
    private readonly JoinReader _joins;
    private readonly AbsenceReader _absences;
    private readonly FactCounter _counter;
    private readonly ImmutableArray<FactTimeline> _timelines;

    public ClauseReader(PreparedComposition prepared, ExplainedArticle article)
    {
        (_plan, _article) = (prepared.Plan, article);
        _joins = new JoinReader(_plan, article);
        _absences = new AbsenceReader(prepared, article, _joins);
        _counter = new FactCounter(_plan, article.Facts, article.Near);
        _timelines =
        [
            .. _plan.Steps.Select((step, i) => new FactTimeline(article.Facts, step, prepared.Told[i], step.Own ?? _plan.Within, article.Near)),
        ];
    }

    /// <summary>The clauses for <paramref name="chosen"/>; <paramref name="whyMissing"/> says of a step without a fact what was looked for.</summary>
    public ImmutableArray<ClauseCheck> Read(FactId?[] chosen, Func<CompositionStep, string> whyMissing)
    {
        List<ClauseCheck> checks = [];
        for (int step = 0; step < chosen.Length; step++)
        {
            if (chosen[step] is { } id)
            {
                if (CancellationWording.Of(_article, id) is { } cancelled) checks.Add(cancelled);
            }
            else if (!_plan.Steps[step].Counts)
            {
                checks.Add(new ClauseCheck(ClauseOf(_plan.Steps[step]), ClauseOutcome.Failed, whyMissing(_plan.Steps[step])));
            }
        }

        AddWindows(chosen, checks);
        AddSameness(chosen, checks);
        List<(int Step, Fact Fact)> common = Common(chosen);
        if (_plan.InOrder && common.Count > 1) checks.Add(_joins.InOrder(common));
        AddConditions(chosen, checks);
        if (IsFull(chosen))
        {
            AddCounts(chosen, checks);
            for (int absence = 0; absence < _plan.Absences.Length; absence++) checks.Add(_absences.Read(absence, chosen));
        }

        return [.. checks];
    }

    private string ClauseOf(CompositionStep step)
    {
        string[] kinds = [.. step.Kinds.Select(_article.Rules.NameOf)];
        return $"{step.Name}: {(kinds.Length == 1 ? kinds[0] : $"{{any-of: [{string.Join(", ", kinds)}]}}")}";
    }

    private void AddWindows(FactId?[] chosen, List<ClauseCheck> checks)
    {
        List<(int Step, Fact Fact)> common = Common(chosen);
        if (common.Count > 1 || _plan.Within.Unit == ReachUnit.Title) checks.Add(_joins.Within(_plan.Within, null, common));
        for (int step = 0; step < chosen.Length; step++)
        {
            if (_plan.Steps[step].Own is not { } own || step == _plan.Reported || chosen[step] is not { } id || _plan.Steps[step].Counts) continue;
            checks.Add(_joins.Within(own, _plan.Steps[step].Name, [(_plan.Reported, ReportedIn(chosen)), (step, _article.Facts[id])]));
        }
    }

    private void AddSameness(FactId?[] chosen, List<ClauseCheck> checks)
    {
        (int Step, Fact Fact) reported = (_plan.Reported, ReportedIn(chosen));
        List<(int Step, Fact Fact)> speaking = [];
        for (int step = 0; step < chosen.Length; step++)
        {
            if (chosen[step] is not { } id) continue;
            if (step == _plan.Reported || _plan.Steps[step].Same.Speaker) speaking.Add((step, _article.Facts[id]));
        }

        if (speaking.Count > 1) checks.Add(_joins.SameSpeaker(speaking));
        for (int step = 0; step < chosen.Length; step++)
        {
            if (chosen[step] is not { } id || step == _plan.Reported) continue;
            if (_plan.Steps[step].Same.Words) checks.Add(_joins.SameWords(reported, (step, _article.Facts[id])));
            foreach (RoleId role in _plan.Steps[step].Same.Roles) checks.Add(_joins.SameRole(role, reported, (step, _article.Facts[id])));
        }
    }

    private void AddConditions(FactId?[] chosen, List<ClauseCheck> checks)
    {
        foreach (Condition condition in _plan.Conditions)
        {
            bool isReady = IsFilled(condition.Left.Step, chosen) && (condition.Right is not { } right || IsFilled(right.Step, chosen));
            if (isReady) checks.Add(_joins.Condition(condition, step => _article.Facts[chosen[step]!.Value], ReportedIn(chosen)));
        }
    }

    private void AddCounts(FactId?[] chosen, List<ClauseCheck> checks)
    {
        for (int number = 0; number < chosen.Length; number++)
        {
            CompositionStep step = _plan.Steps[number];
            if (!step.Counts) continue;
            var request = new CountRequest(number, step, _timelines[number], chosen);
            string where = step.Own is null && _plan.Steps.Length == 1 ? "" : $", within {JoinReader.NameOf(step.Own ?? _plan.Within)}";
            if (step.AtLeast is not { Number: 1, By: null, IsRate: false }) Add("at-least", step.AtLeast, window => step.AtLeast.IsReached(window));
            if (step.AtMost is { } most) Add("at-most", most, window => !most.IsPassed(window));

            void Add(string clause, CountBound bound, Func<CountedWindow, bool> holds)
            {
                CountedWindow window = _counter.Fullest(request, bound.By);
                string words = bound.IsRate ? $" in {window.Words} words" : "";
                string told = string.Create(CultureInfo.InvariantCulture, $"{window.Measure} found{words}{where}");
                checks.Add(new ClauseCheck($"{clause}: {bound.Text} {step.Name}", holds(window) ? ClauseOutcome.Held : ClauseOutcome.Failed, told));
            }
        }
    }

    private Fact ReportedIn(FactId?[] chosen) => _article.Facts[chosen[_plan.Reported]!.Value];

    // The steps that the pattern's own window joins, in step order.
    private List<(int Step, Fact Fact)> Common(FactId?[] chosen)
    {
        List<(int Step, Fact Fact)> common = [];
        for (int step = 0; step < chosen.Length; step++)
        {
            if (chosen[step] is { } id && _plan.Steps[step].Own is null) common.Add((step, _article.Facts[id]));
        }

        return common;
    }

    private bool IsFull(FactId?[] chosen) => Enumerable.Range(0, chosen.Length).All(step => chosen[step] is not null || _plan.Steps[step].Counts);

    private static bool IsFilled(int step, FactId?[] chosen) => step < chosen.Length && chosen[step] is not null;
}
