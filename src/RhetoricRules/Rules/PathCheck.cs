using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>Checks that the paths of one pattern name steps and roles that are there.</summary>
internal sealed class PathCheck(PatternDraft draft, ImmutableDictionary<string, FactShape> steps)
{
    private const int MostExamples = 3;

    private readonly ProblemLog _log = draft.Declaration.Log;

    /// <summary>What a path of a condition can hold; null where it names nothing, which is reported.</summary>
    /// <param name="path">The path.</param>
    /// <param name="span">Where it is written.</param>
    /// <param name="mayBeUnknown">Whether the comparison also holds where the role is missing.</param>
    public CaptureKinds? Compared(ConditionPath path, TextSpan span, bool mayBeUnknown)
    {
        if (Step(path, span) is not { } step) return null;
        if (path.Member is "speaker") return CaptureKinds.Actor;
        if (path.Member is "place") return CaptureKinds.Text;
        if (path.Member is "count")
        {
            Unknown(span, "`count` is for messages.", "Write `at-least` or `at-most` at the step.");
            return null;
        }

        return Role(path, span, step, needsAll: !mayBeUnknown)?.Kinds;
    }

    public void CheckMessage(PathDraft path)
    {
        if (path.Path is { Alias: null, Member: "speaker" }) return;
        if (Step(path.Path, path.Span) is not { } step || path.Path.Member is "speaker" or "count" or PathParser.Words) return;
        if (path.Path.Member == "place") Unknown(
            path.Span,
            "A message cannot name a place.",
            "Say where the words stand in the text of the message.");
        else _ = Role(path.Path, path.Span, step, needsAll: false);
    }

    /// <summary>What is reported; the words of the first step where nothing, or nothing that is there, is written.</summary>
    public ReportRule Report()
    {
        var usual = new ReportRule(draft.All[0].Rule.Alias, ReportExtent.Words, "");
        if (draft.Report is not { } report) return usual;
        ConditionPath path = draft.IsLevelOne && report.Path.Alias == PatternRule.OnlyStep ? report.Path with { Alias = null } : report.Path;
        if (Step(path, report.Span) is not { } step) return usual;
        string alias = report.Path.Alias!;
        switch (path.Member)
        {
            case PathParser.Words:
                return new ReportRule(alias, ReportExtent.Words, "");
            case "statement":
                return new ReportRule(alias, ReportExtent.Statement, "");
            case "sentence":
                return new ReportRule(alias, ReportExtent.Sentence, "");
            case "speaker" or "place" or "count":
                Unknown(
                    report.Span,
                    $"`{path.Member}` cannot be reported: it has no words of its own.",
                    "Write `step.statement`, `step.sentence` or `step.role`.");
                return usual;
            default:
                return Role(path, report.Span, step, needsAll: true) is null ? usual : new ReportRule(alias, ReportExtent.Capture, path.Member);
        }
    }

    /// <summary>Whether the roles of a <c>same</c> are captured by every step it speaks of.</summary>
    public void CheckSame(SameDraft same, IEnumerable<StepDraft> among)
    {
        foreach (StepDraft step in among)
        {
            ImmutableDictionary<string, CaptureShape> roles = steps[step.Rule.Alias].Roles;
            foreach (string role in same.Rule.Captures.Where(role => !roles.ContainsKey(role)))
                Unknown(
                    same.Span,
                    $"The step `{step.Rule.Alias}` captures no `{role}`.",
                    Meant(role, roles) + Roles(step.Rule.Alias, roles),
                    "`same` with a role compares that role in every step.");
        }
    }

    /// <summary>Whether what makes the facts of a counting step distinct is captured by it.</summary>
    public void CheckCounts(StepDraft step)
    {
        ImmutableDictionary<string, CaptureShape> roles = steps[step.Rule.Alias].Roles;
        string[] asked = [.. new[] { step.Rule.AtLeast.Distinct, step.Rule.AtMost?.Distinct }.OfType<string>().Distinct()];
        foreach (string role in asked.Where(role => role != "speaker" && !roles.ContainsKey(role)))
            Unknown(
                step.CountSpan,
                $"The step `{step.Rule.Alias}` captures no `{role}`.",
                Meant(role, roles) + Roles(step.Rule.Alias, roles),
                "`distinct` counts how many different values of a role there are.");
    }

    private static string Meant(string role, ImmutableDictionary<string, CaptureShape> roles) =>
        DidYouMean.Nearest(role, ["speaker", PathParser.Words, "nothing", .. roles.Keys]) is { } nearest ? $"Did you mean {Wording.Quote(nearest)}? " : "";

    private FactShape? Step(ConditionPath path, TextSpan span)
    {
        string? alias = path.Alias ?? (draft.IsLevelOne ? PatternRule.OnlyStep : null);
        if (alias is not null && draft.All.Any(step => step.Rule.Alias == alias)) return steps[alias];
        string[] aliases = [.. draft.All.Select(step => step.Rule.Alias)];
        if (alias is not null && draft.None.Any(step => step.Rule.Alias == alias))
            Unknown(
                span,
                $"`{alias}` stands under `none`.",
                "Move the step to `all`, or make the signal under `none` narrower.",
                "What must be absent has no words, no speaker and no roles.");
        else if (alias is not null)
            Unknown(
                span,
                $"There is no step {Wording.Quote(alias)}.",
                draft.IsLevelOne ? "With `match` a path is the role alone: `target`." : Wording.Instead(_log, alias, aliases, "step"));
        else
            Unknown(
                span,
                $"{Wording.Quote(path.Member)} names no step.",
                WithStep(path.Member, aliases),
                "A pattern with `all` has several steps; a path names one of them and its role.");
        return null;
    }

    /// <summary>The step that was probably meant by a role alone.</summary>
    private string WithStep(string member, string[] aliases)
    {
        string[] capturing = [.. aliases.Where(alias => member is "speaker" or "count" or "statement" or "sentence" || steps[alias].Roles.ContainsKey(member))];
        return capturing.Length > 0 ? $"Write {string.Join(" or ", capturing.Take(MostExamples).Select(alias => $"`{alias}.{member}`"))}." : Wording.Instead(_log, member, aliases, "step");
    }

    private CaptureShape? Role(ConditionPath path, TextSpan span, FactShape step, bool needsAll)
    {
        string owner = path.Alias is null ? "`match`" : $"The step `{path.Alias}`";
        if (!step.Roles.TryGetValue(path.Member, out CaptureShape role))
        {
            Unknown(span, $"{owner} captures no {Wording.Quote(path.Member)}.", Roles(path.Alias, step.Roles));
            return null;
        }

        if (!needsAll || role.IsCertain) return role;
        _log.Error(
            ProblemCodes.PartlyCaptured,
            span,
            $"`{path.Member}` is not captured by every alternative of {char.ToLowerInvariant(owner[0])}{owner[1..]}{Lacking(step, path.Member)}.",
            "Where a role is missing, the condition could never hold.",
            $"Capture `{{{path.Member}: …}}` there too, or write `may be` or `may side with`, which also hold where one side is unknown.");
        return null;
    }

    /// <summary>The phrases that lack a role, as they are written.</summary>
    private static string Lacking(FactShape step, string role)
    {
        string[] lacking =
        [
            .. step.Partly
                .Where(phrase => !PhraseShape.Captures(phrase).TryGetValue(role, out CaptureShape shape) || !shape.IsCertain)
                .Select(phrase => Wording.Quote(phrase.Place.File.Text.ToString(phrase.Place.Span))),
        ];
        string more = lacking.Length > MostExamples ? $" and {lacking.Length - MostExamples} more" : "";
        return lacking.Length == 0 ? "" : $": not by {string.Join(", ", lacking.Take(MostExamples))}{more}";
    }

    private static string Roles(string? alias, ImmutableDictionary<string, CaptureShape> roles)
    {
        string prefix = alias is null ? "" : alias + ".";
        return roles.IsEmpty ? "It captures nothing: write `{role: class}` in its phrases." : $"To choose from: {Wording.List(roles.Keys.Select(role => prefix + role))}.";
    }

    private void Unknown(TextSpan span, string message, string suggestion, string reason = "") =>
        _log.Error(ProblemCodes.UnknownPath, span, message, reason, suggestion);
}
