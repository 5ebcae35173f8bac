using System.Globalization;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>What is told of clauses that no test needs, and of tests that show nothing.</summary>
internal static class CoverageProblems
{
    private const int MostNamed = 12;

    /// <summary>The problem of a vacuous test.</summary>
    public static RuleProblem OfVacuous(RuleTestResult result) => new(
        ProblemCodes.VacuousTest,
        Severity.Warning,
        result.Test.Place,
        $"No step of `{result.Pattern.Name}` matched anything in {result.Name}.",
        "A text in which nothing matches passes whatever the clauses say.",
        "Use a nearer miss: a text that would be a match but for one thing.");

    /// <summary>The problems of clauses, alternatives of one choice together; what stands inside a needless alternative is not told again.</summary>
    public static IEnumerable<RuleProblem> OfNeedless(IEnumerable<Clause> clauses, Func<Clause, bool> isNeedless)
    {
        Clause[] outermost = [.. clauses.Where(clause => clause.Outer is null || !isNeedless(clause.Outer))];
        foreach (Clause clause in outermost.Where(clause => clause.Choice is null)) yield return OfOne(clause);
        foreach (IGrouping<Choice, Clause> choice in outermost.Where(clause => clause.Choice is not null).GroupBy(clause => clause.Choice!)) yield return OfChoice(choice);
    }

    private static RuleProblem OfOne(Clause clause) => Problem(
        clause,
        $"No test needs `{clause.Text}` of {clause.OwnerName}.",
        clause.Instead.Length == 0 ? "Without it every test passes just the same." : $"With another window or place ({clause.Instead}) every test passes just the same.");

    private static RuleProblem OfChoice(IGrouping<Choice, Clause> choice)
    {
        Clause[] clauses = [.. choice];
        string names = string.Join(", ", clauses.Take(MostNamed).Select(clause => $"`{OnOneLine(clause.Text)}`"));
        string more = clauses.Length > MostNamed ? string.Create(CultureInfo.InvariantCulture, $" and {clauses.Length - MostNamed} more") : "";
        string message = choice.Key.Count == 1
            ? $"No test needs {names} of {clauses[0].OwnerName}."
            : string.Create(CultureInfo.InvariantCulture, $"No test needs {clauses.Length} of the {choice.Key.Count} {choice.Key.Thing} here, of {clauses[0].OwnerName}: {names}{more}.");
        return Problem(clauses[0], message, clauses.Length == 1 ? "Without it every test passes just the same." : "Without any one of them every test passes just the same.");
    }

    private static RuleProblem Problem(Clause clause, string message, string reason) => new(
        ProblemCodes.UnneededClause,
        Severity.Warning,
        clause.Place,
        message,
        reason,
        clause.Kind switch
        {
            ClauseKind.KeepsOut => "Write a `no-match` that only this keeps out, or delete it.",
            ClauseKind.LetsIn => "Write a `match` that only this finds, or delete it.",
            _ => "Write a test that fails without it, or delete it.",
        });

    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
