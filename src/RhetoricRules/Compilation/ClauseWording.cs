using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Inference;

namespace RhetoricRules.Compilation;

/// <summary>The clauses of a pattern in words, as reports give them for reasons: what holds for every finding alike is written once.</summary>
internal sealed record ClauseWording(string? Near, ImmutableArray<string> Clauses)
{
    /// <summary>The wording of <paramref name="plan"/>'s clauses.</summary>
    public static ClauseWording Of(Composition plan)
    {
        string[] near = [.. plan.Steps.Where(step => step.Own is null && !step.Counts).Select(step => step.Name)];
        return new ClauseWording(
            near.Length > 1 ? $"{string.Join(plan.InOrder ? ", then " : " and ", near)} {In(plan.Within)}" : null,
            [
                .. plan.Conditions.Where(condition => !ReadsAbsence(plan, condition)).Select(condition => condition.Text),
                .. plan.Absences.Select(absence => $"{(absence.Counts ? $"fewer than {absence.AtLeast.Text}" : "no")} {absence.Name} {In(absence.Own ?? plan.Within)}"),
            ]);
    }

    /// <summary>A reach in words: <c>within 3 sentences</c>.</summary>
    public static string In(Reach reach) => reach.Unit switch
    {
        ReachUnit.Statement => "in one statement",
        ReachUnit.Tokens => string.Create(CultureInfo.InvariantCulture, $"within {reach.Count} tokens"),
        ReachUnit.Sentences => reach.Count == 1 ? "in one sentence" : string.Create(CultureInfo.InvariantCulture, $"within {reach.Count} sentences"),
        ReachUnit.Paragraphs => reach.Count == 1 ? "in one paragraph" : string.Create(CultureInfo.InvariantCulture, $"within {reach.Count} paragraphs"),
        ReachUnit.Reply => "in one reply",
        ReachUnit.Title => "in the title",
        _ => "in the article",
    };

    // Conditions on what must be absent are part of the absence.
    private static bool ReadsAbsence(Composition plan, Condition condition) =>
        condition.Left.Step >= plan.Steps.Length || condition.Right?.Step >= plan.Steps.Length;
}
