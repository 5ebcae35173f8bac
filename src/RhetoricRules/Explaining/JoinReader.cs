using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Explaining;

/// <summary>Looks at what joins the facts of steps: window, sameness, order; and says what it sees.</summary>
internal sealed class JoinReader(Composition plan, ExplainedArticle article)
{
    private readonly ValueWording _values = new(article);

    /// <summary>Whether facts lie within <paramref name="reach"/> of each other; <paramref name="ofStep"/> names a step with a reach of its own.</summary>
    public ClauseCheck Within(Reach reach, string? ofStep, IReadOnlyList<(int Step, Fact Fact)> facts)
    {
        bool holds = true;
        for (int i = 0; i < facts.Count && holds; i++)
        {
            for (int j = i; j < facts.Count && holds; j++) holds = article.Near.Joins(reach, facts[i].Fact, facts[j].Fact);
        }

        string clause = $"within: {NameOf(reach)}{(ofStep is null ? "" : $" of {ofStep}")}";
        return new ClauseCheck(clause, holds ? ClauseOutcome.Held : ClauseOutcome.Failed, $"{ListOf(facts)} {Measured(reach, facts)}");
    }

    /// <summary>Whether facts have their speaker in common.</summary>
    public ClauseCheck SameSpeaker(IReadOnlyList<(int Step, Fact Fact)> facts)
    {
        long key = facts[0].Fact.Speaker.Key;
        bool holds = facts.All(entry => entry.Fact.Speaker.Key == key);
        string told = holds ? article.SpeakerOf(facts[0].Fact) : string.Join(", ", facts.Select(entry => $"{StepName(entry.Step)} by {article.SpeakerOf(entry.Fact)}"));
        return new ClauseCheck("same: speaker", holds ? ClauseOutcome.Held : ClauseOutcome.Failed, told);
    }

    /// <summary>Whether two facts share a word.</summary>
    public ClauseCheck SameWords((int Step, Fact Fact) left, (int Step, Fact Fact) right)
    {
        bool holds = left.Fact.Tokens.Shares(right.Fact.Tokens);
        return new ClauseCheck(
            "same: words", holds ? ClauseOutcome.Held : ClauseOutcome.Failed, $"{StepName(left.Step)} and {StepName(right.Step)} {(holds ? "overlap" : "share no word")}");
    }

    /// <summary>Whether two facts captured the same under <paramref name="role"/>.</summary>
    public ClauseCheck SameRole(RoleId role, (int Step, Fact Fact) left, (int Step, Fact Fact) right)
    {
        bool holds = new Sameness(false, false, [role]).Holds(left.Fact, right.Fact) == Truth.True;
        return new ClauseCheck(
            $"same: {article.Rules.RoleNames[role.Value]}",
            holds ? ClauseOutcome.Held : ClauseOutcome.Failed,
            $"{_values.Of(StepName(left.Step), new Operand(left.Step, role), left.Fact)}, {_values.Of(StepName(right.Step), new Operand(right.Step, role), right.Fact)}");
    }

    /// <summary>Whether each of the facts starts after the one before ends.</summary>
    public ClauseCheck InOrder(IReadOnlyList<(int Step, Fact Fact)> facts)
    {
        for (int i = 1; i < facts.Count; i++)
        {
            (TokenRange before, TokenRange after) = (facts[i - 1].Fact.Tokens, facts[i].Fact.Tokens);
            if (before.End <= after.First) continue;
            string how = after.Shares(before) ? "overlaps" : "stands before";
            return new ClauseCheck(
                "in-order: true",
                ClauseOutcome.Failed,
                $"{StepName(facts[i].Step)} ({article.PlaceOf(facts[i].Fact)}) {how} {StepName(facts[i - 1].Step)} ({article.PlaceOf(facts[i - 1].Fact)})");
        }

        return new ClauseCheck("in-order: true", ClauseOutcome.Held, string.Join(", then ", facts.Select(entry => StepName(entry.Step))));
    }

    /// <summary>A condition, for the facts of its steps.</summary>
    public ClauseCheck Condition(Condition condition, Func<int, Fact> factOf, Fact reported)
    {
        Truth truth = condition.Holds(factOf, reported);
        string told = _values.Of(StepName(condition.Left.Step), condition.Left, factOf(condition.Left.Step));
        if (condition.Right is { } right) told += $", {_values.Of(StepName(right.Step), right, factOf(right.Step))}";
        if (condition.Relation is Relation.IsSelf or Relation.IsOther or Relation.MayBeOther && condition.Left.Role is not null)
            told += $", {_values.Of(StepName(plan.Reported), new Operand(plan.Reported, null), reported)}";
        return new ClauseCheck($"where: {condition.Text}", OutcomeOf(truth), told);
    }

    /// <summary>A reach as authors write it: <c>3 sentences</c>.</summary>
    public static string NameOf(Reach reach)
    {
        string unit = reach.Unit.ToString().ToLowerInvariant();
        if (reach.Unit is not (ReachUnit.Sentences or ReachUnit.Paragraphs or ReachUnit.Tokens)) return unit;
        return string.Create(CultureInfo.InvariantCulture, $"{reach.Count} {(reach.Count == 1 ? unit[..^1] : unit)}");
    }

    public static ClauseOutcome OutcomeOf(Truth truth) => truth switch
    {
        Truth.False => ClauseOutcome.Failed,
        Truth.Unknown => ClauseOutcome.Doubtful,
        _ => ClauseOutcome.Held,
    };

    /// <summary>The name of a step or an absence by its number.</summary>
    public string StepName(int step) => step < plan.Steps.Length ? plan.Steps[step].Name : plan.Absences[step - plan.Steps.Length].Name;

    /// <summary>How far facts lie apart, as a window counts it: <c>reach over 4 sentences</c>.</summary>
    public string Measured(Reach reach, IReadOnlyList<(int Step, Fact Fact)> facts)
    {
        bool isOne = facts.Count == 1;
        int units = UnitsOf(reach.Unit, facts);
        return reach.Unit switch
        {
            ReachUnit.Article => isOne ? "stands in the article" : "stand in the article",
            ReachUnit.Title => facts.All(entry => article.Near.PositionOf(ReachUnit.Title, entry.Fact) == 1) ? "in the title" : "not all in the title",
            ReachUnit.Statement => units == 1 ? "in one statement" : "in different statements",
            ReachUnit.Reply => units == 1 ? "in one reply" : "in different replies",
            _ => Reaching(units, reach.Unit switch { ReachUnit.Tokens => "token", ReachUnit.Paragraphs => "paragraph", _ => "sentence" }),
        };
    }

    private static string Reaching(int units, string unit) =>
        units == 1 ? $"in one {unit}" : string.Create(CultureInfo.InvariantCulture, $"reach over {units} {unit}s");

    private int UnitsOf(ReachUnit unit, IReadOnlyList<(int Step, Fact Fact)> facts) => unit switch
    {
        ReachUnit.Tokens => facts.Max(entry => entry.Fact.Tokens.End) - facts.Min(entry => entry.Fact.Tokens.First),
        ReachUnit.Statement or ReachUnit.Reply => facts.Select(entry => article.Near.PositionOf(unit, entry.Fact)).Distinct().Count(),
        _ => facts.Max(entry => article.Near.PositionOf(unit, entry.Fact)) - facts.Min(entry => article.Near.PositionOf(unit, entry.Fact)) + 1,
    };

    private string ListOf(IReadOnlyList<(int Step, Fact Fact)> facts)
    {
        string[] names = [.. facts.Select(entry => StepName(entry.Step))];
        return names.Length == 1 ? names[0] : $"{string.Join(", ", names[..^1])} and {names[^1]}";
    }
}
