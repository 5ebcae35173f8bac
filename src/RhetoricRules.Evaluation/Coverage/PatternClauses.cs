using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>The clauses of a pattern that can be deleted: what it says of its steps together, each step, each <c>none</c>, each condition, each rule it is stronger with.</summary>
internal sealed class PatternClauses
{
    private readonly RulePlan _rules;
    private readonly PatternRule _rule;
    private readonly Composition _plan;
    private readonly string _name;
    private readonly List<Clause> _clauses = [];

    private PatternClauses(RulePlan rules, PatternPlan pattern) =>
        (_rules, _rule, _plan, _name) = (rules, pattern.Rule, pattern.Composition, $"the pattern `{pattern.Rule.Name}`");

    /// <summary>The clauses of <paramref name="pattern"/>, in the order in which the language tells them.</summary>
    public static IEnumerable<Clause> Of(RulePlan rules, PatternPlan pattern)
    {
        var clauses = new PatternClauses(rules, pattern);
        foreach (WrittenClause written in pattern.Rule.Written) clauses.AddWritten(written);
        for (int number = 0; number < pattern.Rule.All.Length; number++) clauses.AddStep(pattern.Rule.All[number], number);
        for (int i = 0; i < pattern.Rule.None.Length; i++) clauses.AddStep(pattern.Rule.None[i], pattern.Rule.All.Length + i);
        for (int i = 0; i < pattern.Rule.Where.Length; i++)
        {
            ConditionRule condition = pattern.Rule.Where[i];
            clauses.Add(condition.Place, $"`where: {condition.Text}`", ClauseKind.KeepsOut, clauses._plan with { Conditions = clauses._plan.Conditions.RemoveAt(i) });
        }

        return clauses._clauses;
    }

    private void AddWritten(WrittenClause written)
    {
        switch (written.Key)
        {
            case "in-order" when _plan.InOrder:
                Add(written, ClauseKind.KeepsOut, _plan with { InOrder = false });
                break;
            case "within":
                if (_rule.Within != WindowRule.Default) Add(written, ClauseKind.LetsIn, _plan with { Within = new Reach(ReachUnit.Statement, 1) }, "in one statement, as where nothing is written", " to be so wide");
                if (_rule.Within.Unit != WindowUnit.Article) Add(written, ClauseKind.KeepsOut, _plan with { Within = new Reach(ReachUnit.Article, 1) }, "anywhere in the article", " to be so narrow");
                break;
            case "same" when written.Text != "nothing":
                Add(written, ClauseKind.KeepsOut, CompositionEdits.ChangeSame(_plan, number => StepAt(number).Same is null, same => Without(same, written.Text)));
                break;
            case "stronger-with":
                AddStrength(written);
                break;
        }
    }

    private void AddStrength(WrittenClause written)
    {
        WrittenClause[] all = [.. _rule.Written.Where(other => other.Key == written.Key)];
        Composition edited = CompositionEdits.Weaken(_plan, Array.IndexOf(all, written));
        _clauses.Add(ClauseOf(written, ClauseKind.Strengthens, edited, "") with { Deletion = new StrengthDeletion(edited) });
    }

    private void AddStep(StepRule step, int number)
    {
        bool isNone = number >= _rule.All.Length;
        if (isNone) Add(step.Place, $"`none: {step.Alias}`", ClauseKind.KeepsOut, CompositionEdits.Without(_plan, number));
        else if (number != _plan.Reported) Add(step.Place, $"the step `{step.Alias}`", ClauseKind.KeepsOut, CompositionEdits.Without(_plan, number));
        WrittenClause[] sources = [.. step.Written.Where(written => written.Key == "any-of")];
        if (sources.Length > 1) AddSources(step, number, sources, isNone ? ClauseKind.KeepsOut : ClauseKind.LetsIn);
        foreach (WrittenClause written in step.Written) AddOption(written, step, number);
    }

    private void AddSources(StepRule step, int number, WrittenClause[] sources, ClauseKind kind)
    {
        var choice = new Choice(step.Place, "members of `any-of`", sources.Length);
        for (int i = 0; i < sources.Length; i++)
        {
            int source = i;
            Composition edited = CompositionEdits.Change(_plan, number, whole => whole with { Kinds = whole.Kinds.RemoveAt(source) });
            _clauses.Add(new Clause(_plan.Produces, _name, sources[i].Place, sources[i].Text, kind, new CompositionDeletion(edited)) { Choice = choice });
        }
    }

    private void AddOption(WrittenClause written, StepRule step, int number)
    {
        switch (written.Key)
        {
            case "at-least" when step.AtLeast != CountRule.One:
                Add(whole => whole with { AtLeast = CountBound.One });
                if (step.AtLeast.Distinct is not null) Add(whole => whole with { AtLeast = whole.AtLeast with { By = null } }, "counting all, distinct or not", " to be distinct");
                break;
            case "at-most":
                Add(whole => whole with { AtMost = null });
                if (step.AtMost!.Distinct is not null) Add(whole => whole with { AtMost = whole.AtMost!.Value with { By = null } }, "counting all, distinct or not", " to be distinct");
                break;
            case "within":
                Add(whole => whole with { Own = null }, "in the window of the pattern");
                break;
            case "same" when written.Text == "nothing":
                Add(whole => whole with { Same = PatternSame() });
                break;
            case "same":
                Add(whole => whole with { Same = Without(whole.Same, written.Text) });
                break;
        }

        void Add(Func<CompositionStep, CompositionStep> change, string instead = "", string extent = "") => _clauses.Add(
            ClauseOf(written, ClauseKind.Either, CompositionEdits.Change(_plan, number, change), instead) with { OwnerName = $"the step `{step.Alias}` of {_name}", Extent = extent });
    }

    // What a step shares where it says nothing of its own: any step of that sort knows.
    private Sameness PatternSame()
    {
        int plain = Enumerable.Range(0, _plan.Steps.Length + _plan.Absences.Length).FirstOrDefault(number => StepAt(number).Same is null, -1);
        if (plain < 0) return Sameness.Nothing;
        return plain < _plan.Steps.Length ? _plan.Steps[plain].Same : _plan.Absences[plain - _plan.Steps.Length].Same;
    }

    private Sameness Without(Sameness same, string part) => part switch
    {
        "speaker" => same with { Speaker = false },
        "words" => same with { Words = false },
        _ => same with { Roles = same.Roles.RemoveAll(role => _rules.RoleNames[role.Value] == part) },
    };

    private StepRule StepAt(int number) => number < _rule.All.Length ? _rule.All[number] : _rule.None[number - _rule.All.Length];

    private void Add(WrittenClause written, ClauseKind kind, Composition edited, string instead = "", string extent = "") =>
        _clauses.Add(ClauseOf(written, kind, edited, instead) with { Extent = extent });

    private Clause ClauseOf(WrittenClause written, ClauseKind kind, Composition edited, string instead) =>
        new(_plan.Produces, _name, written.Place, $"`{written.Key}: {written.Text}`", kind, new CompositionDeletion(edited)) { Instead = instead };

    private void Add(RulePlace place, string text, ClauseKind kind, Composition edited) =>
        _clauses.Add(new Clause(_plan.Produces, _name, place, text, kind, new CompositionDeletion(edited)));
}
