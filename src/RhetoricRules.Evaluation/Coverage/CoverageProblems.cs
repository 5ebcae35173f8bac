using System.Globalization;
using System.Text;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>What is told of clauses that no test needs, and of tests that show nothing.</summary>
internal static class CoverageProblems
{
    private const int LongestList = 160;
    private const int LongestName = 60;

    /// <summary>The problem of a vacuous test.</summary>
    public static RuleProblem OfVacuous(RuleTestResult result) => new(
        ProblemCodes.VacuousTest,
        ProblemCodes.SeverityOf(ProblemCodes.VacuousTest),
        result.Test.Place,
        $"No step of `{result.Rule}` matched anything in {result.Name}.",
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
        $"No test needs {clause.Text} of {clause.OwnerName}{clause.Extent}.",
        clause switch
        {
            { Kind: ClauseKind.Strengthens } => "Without it the findings of all tests are just as sure.",
            { Instead.Length: > 0 } => $"Every test passes just the same {clause.Instead}.",
            _ => "Without it every test passes just the same.",
        });

    private static RuleProblem OfChoice(IGrouping<Choice, Clause> choice)
    {
        Clause[] clauses = [.. choice];
        string message = choice.Key.Count == 1
            ? $"No test needs {NamesOf(clauses)} of {clauses[0].OwnerName}."
            : string.Create(CultureInfo.InvariantCulture, $"No test needs {clauses.Length} of the {choice.Key.Count} {choice.Key.Thing} here, of {clauses[0].OwnerName}: {NamesOf(clauses)}.");
        return Problem(clauses[0], message, clauses.Length == 1 ? "Without it every test passes just the same." : "Without any one of them every test passes just the same.");
    }

    private static RuleProblem Problem(Clause clause, string message, string reason) => new(
        ProblemCodes.UntestedClause,
        ProblemCodes.SeverityOf(ProblemCodes.UntestedClause),
        clause.Place,
        message,
        reason,
        clause.Kind switch
        {
            ClauseKind.KeepsOut => "Write a `no-match` that only this keeps out, or delete it.",
            ClauseKind.LetsIn => "Write a `match` that only this finds, or delete it.",
            ClauseKind.Strengthens => "Write a `match` whose finding only this makes surer, or delete it.",
            _ => "Write a test that fails without it, or delete it.",
        });

    private static string NamesOf(Clause[] clauses)
    {
        var names = new StringBuilder();
        for (int i = 0; i < clauses.Length; i++)
        {
            if (names.Length > LongestList) return names.Append(CultureInfo.InvariantCulture, $" and {clauses.Length - i} more").ToString();
            names.Append(i == 0 ? "" : ", ").Append('`').Append(Short(clauses[i].Text)).Append('`');
        }

        return names.ToString();
    }

    private static string Short(string text)
    {
        string line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= LongestName) return line;
        int end = char.IsHighSurrogate(line[LongestName - 1]) ? LongestName - 1 : LongestName;
        return line[..end].TrimEnd() + "…";
    }
}
