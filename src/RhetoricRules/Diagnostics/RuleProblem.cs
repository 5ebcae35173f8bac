namespace RhetoricRules.Diagnostics;

/// <summary>A defect in a rule file, told for people.</summary>
/// <param name="Code">The kind of defect: <c>RR0002</c>.</param>
/// <param name="Severity">An error keeps the rule from running; a warning does not.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is wrong, in one sentence.</param>
/// <param name="Reason">Why it is a problem; may be empty.</param>
/// <param name="Suggestion">What to do next; may be empty.</param>
public sealed record RuleProblem(string Code, Severity Severity, RulePlace Place, string Message, string Reason, string Suggestion)
{
    /// <summary>What does not run because of it, the rule itself included, as a clause; empty where it is that rule alone.</summary>
    public string Effect { get; init; } = "";
}
