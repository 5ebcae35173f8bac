using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>Turns a draft into a pattern once its sources are known, and reports clauses that cannot hold together.</summary>
internal sealed class PatternCheck
{
    private readonly PatternDraft _draft;
    private readonly ProblemLog _log;
    private readonly ImmutableDictionary<string, FactShape> _steps;

    /// <param name="draft">The pattern, all its steps understood.</param>
    /// <param name="sources">The shapes of what its steps name.</param>
    public PatternCheck(PatternDraft draft, IReadOnlyDictionary<Declaration, FactShape> sources)
    {
        (_draft, _log) = (draft, draft.Declaration.Log);
        _steps = draft.All.Concat(draft.None).ToImmutableDictionary(
            step => step.Rule.Alias,
            step => step.Sources.IsEmpty ? FactShape.Of(draft.OwnSignal!) : FactShape.AnyOf([.. step.Sources.Select(source => sources[source])]),
            StringComparer.Ordinal);
    }

    /// <summary>The pattern; sound only if the declaration still is.</summary>
    public PatternRule ToRule()
    {
        var paths = new PathCheck(_draft, _steps);
        foreach (ConditionDraft condition in _draft.Where) CheckCondition(condition, paths);
        foreach (PathDraft path in _draft.MessagePaths) paths.CheckMessage(path);
        ReportRule report = paths.Report();
        if (_draft.Same is { } same) paths.CheckSame(same, _draft.All.Concat(_draft.None).Where(step => step.Same is null));
        StepDraft reported = _draft.All.First(step => step.Rule.Alias == report.Alias);
        foreach (StepDraft step in _draft.All.Concat(_draft.None))
        {
            if (step.Same is { } own) paths.CheckSame(own, [reported, step]);
            paths.CheckCounts(step);
        }

        if (_draft.Declaration.IsSound) CheckClauses();
        Declaration declaration = _draft.Declaration;
        return new PatternRule(
            declaration.Key,
            declaration.Name,
            declaration.Place,
            _draft.Metadata,
            [.. _draft.All.Select(step => step.Rule)],
            [.. _draft.None.Select(step => step.Rule)],
            _draft.InOrder,
            _draft.Within,
            _draft.Same?.Rule ?? SameRule.Nothing,
            [.. _draft.Where.Select(condition => condition.Rule)],
            report)
        {
            StrongerWith = [.. _draft.StrongerWith.Select(source => source.Key)],
            Tests = _draft.Tests,
            Written = _draft.Written,
        };
    }

    /// <summary>What a finding of the pattern looks like to a pattern that uses it: all roles, and the place of the reported step.</summary>
    public FactShape ShapeOf(PatternRule rule)
    {
        ImmutableDictionary<string, CaptureShape> roles = CaptureShape.None;
        foreach (StepDraft step in _draft.All) roles = roles.SetItems(_steps[step.Rule.Alias].Roles);
        FactShape reported = _steps[rule.Report.Alias];
        return new FactShape(roles.SetItems(reported.Roles), reported.Places, []);
    }

    /// <summary>How clauses fit together can be told only when each of them was understood.</summary>
    private void CheckClauses()
    {
        CheckWindows();
        CheckNarration();
        CheckPlaces();
        CheckRates();
    }

    /// <summary>Words that overlap stand in no stretch of text of which there could be a rate.</summary>
    private void CheckRates()
    {
        foreach (StepDraft step in _draft.All.Concat(_draft.None))
        {
            bool isRate = step.Rule.AtLeast.IsRate || step.Rule.AtMost is { IsRate: true };
            if (!isRate || (step.Same ?? _draft.Same) is not { Rule.Words: true }) continue;
            _log.Error(
                ProblemCodes.Impossible,
                step.CountSpan,
                "A rate is counted among words that must overlap.",
                "A rate is measured over a stretch of text: a reply, some paragraphs, the article.",
                "Write `same: speaker` or `same: nothing` at the step.");
        }
    }

    private void CheckCondition(ConditionDraft condition, PathCheck paths)
    {
        (ConditionRule rule, _, _) = condition;
        bool mayBeUnknown = rule.Comparison is Comparison.MayBe or Comparison.MaySideWith;
        bool isNumeric = rule.Comparison >= Comparison.Greater;
        CaptureKinds? left = paths.Compared(rule.Left, condition.LeftSpan, mayBeUnknown);
        CaptureKinds? right = rule.Right.Path is { } path ? paths.Compared(path, condition.RightSpan, mayBeUnknown) : null;
        if (BothCount(rule))
            _log.Error(
                ProblemCodes.Impossible,
                condition.LeftSpan,
                "The condition compares two steps that are counted or must be absent.",
                "Of such a step there is no one fact to compare with.",
                "Compare each of them with a step that takes one fact.");
        if (left is not { } kinds || (rule.Right.Path is not null && right is null)) return;
        if (isNumeric && !kinds.HasFlag(CaptureKinds.Number))
            Unlike(condition, $"`{Name(rule.Left)}` holds no number.", "Capture a number: `{figure: quantity}`, or compare with `is`.");
        else if (!isNumeric && rule.Comparison != Comparison.In && kinds == CaptureKinds.Number && right != CaptureKinds.Number)
            Unlike(condition, $"`{Name(rule.Left)}` is a number, and its other side is not.", "Compare a number with `>`, `<` or `=`.");
        else if (!isNumeric && right == CaptureKinds.Number && kinds != CaptureKinds.Number)
            Unlike(
                condition,
                $"`{Name(rule.Right.Path!.Value)}` is a number, and its other side is not.",
                "Compare two actors, or two numbers.");
        else if (rule.Comparison == Comparison.In && kinds == CaptureKinds.Number)
            Unlike(condition, $"`{Name(rule.Left)}` is a number, and lexicons hold words.", "Compare a number with `>`, `<` or `=`.");
    }

    private bool BothCount(ConditionRule rule) =>
        rule.Right.Path is { Alias: { } right } && rule.Left.Alias is { } left && left != right && Counts(left) && Counts(right);

    private bool Counts(string alias) => _draft.All.Any(step => step.Rule.Alias == alias && step.Rule.Counts);

    private void Unlike(ConditionDraft condition, string message, string suggestion) => _log.Error(
        ProblemCodes.UnlikeValues, condition.LeftSpan, message, "An actor and a number are never equal, so the pattern could never report.", suggestion);

    /// <summary>Who speaks must be said as soon as several may.</summary>
    private void CheckWindows()
    {
        const string reason = "A larger window can hold several speakers.";
        const string suggestion = "Say `same: speaker`, or `same: nothing` if several voices may make the move.";
        bool combines = _draft.All.Length > 1 || !_draft.None.IsEmpty || !_draft.StrongerWith.IsEmpty || _draft.All.Any(step => step.Rule.Counts);
        if (_draft.Same is not null) return;
        if (combines && IsLarge(_draft.Within))
            _log.Error(
                ProblemCodes.SameMissing,
                _draft.WithinSpan,
                "The window is larger than a statement, and `same` is missing.",
                reason,
                suggestion);
        foreach (StepDraft step in _draft.All.Concat(_draft.None).Where(step => step.Same is null && step.Rule.Within is { } own && IsLarge(own)))
            _log.Error(
                ProblemCodes.SameMissing,
                step.Span,
                $"The window of the step `{step.Rule.Alias}` is larger than a statement, and `same` is missing.",
                reason,
                suggestion);
    }

    private static bool IsLarge(WindowRule window) => window.Unit != WindowUnit.Statement;

    /// <summary>The outlet's own voice is nobody's statement, so it shares no speaker with those who are quoted.</summary>
    private void CheckNarration()
    {
        if (_draft.Same is not { Rule.Speaker: true } same) return;
        StepDraft[] bound = [.. _draft.All.Concat(_draft.None).Where(step => step.Same is null)];
        if (bound.All(step => _steps[step.Rule.Alias].Places.IsNarrationOnly)) return;
        foreach (StepDraft step in bound.Where(step => _steps[step.Rule.Alias].Places.IsNarrationOnly))
        {
            _log.Error(
                ProblemCodes.SpeakerOfNarration,
                same.Span,
                $"`same: speaker`, but the step `{step.Rule.Alias}` is looked for in narration only.",
                "The speaker of narration is the outlet, which is never the one who is quoted.",
                $"Give the step `{step.Rule.Alias}` a `same: nothing` of its own, or take `in: narration` out of its signal.");
        }
    }

    /// <summary>Steps of one sentence stand in one place.</summary>
    private void CheckPlaces()
    {
        WindowRule within = _draft.Within;
        bool isOnePlace = within is { Unit: WindowUnit.Statement or WindowUnit.Title } or { Unit: WindowUnit.Sentences or WindowUnit.Paragraphs, Count: 1 };
        if (!isOnePlace) return;
        bool isOneVoice = within.Unit == WindowUnit.Statement;
        RulePlaces stands = within.Unit == WindowUnit.Title ? RulePlaces.Title : ~RulePlaces.None;
        bool canSpeak = true;
        bool canNarrate = true;
        foreach (StepDraft step in _draft.All.Where(step => step.Rule.Within is null))
        {
            PlaceShape places = _steps[step.Rule.Alias].Places;
            stands &= places.Stands;
            canSpeak &= (places.Speaks & RulePlaces.Speech) != 0;
            canNarrate &= (places.Speaks & RulePlaces.Narration) != 0;
            if (stands != RulePlaces.None && (!isOneVoice || canSpeak || canNarrate)) continue;
            string window = within.Unit == WindowUnit.Title ? "the title" : within.Unit == WindowUnit.Paragraphs ? "one paragraph" : isOneVoice ? "one statement" : "one sentence";
            _log.Error(
                ProblemCodes.Impossible,
                step.Span,
                $"The step `{step.Rule.Alias}` can never stand in {window} with the others.",
                "The places of the signals (`in`, `not-in`) have none in common, so the pattern could never report.",
                "Widen `within`, or change the places of the signals.");
            return;
        }
    }

    private static string Name(ConditionPath path) => path.Alias is null ? path.Member : $"{path.Alias}.{path.Member}";
}
