using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules.Yaml;

namespace RhetoricRules.Rules;

/// <summary>Reads what a pattern says about itself.</summary>
internal static class MetadataReader
{
    public static readonly string[] Keys =
    [
        "id", "title", "message", "severity", "confidence", "status", "category", "maps-to", "description", "false-alarms",
        "references", "authors", "since", "replaced-by", "help",
    ];

    private static readonly string[] Naming = ["id", "title", "message"];

    /// <summary>The metadata, with the paths of the message; null for a part, and for a pattern whose ID, title or message is missing.</summary>
    public static (PatternMetadata Metadata, ImmutableArray<PathDraft> Paths)? Read(
        FieldReader fields, Declaration owner, bool isLevelOne, ImmutableArray<StepDraft> steps)
    {
        Severity severity = fields.Choice(
            "severity",
            Severity.Warning,
            ("note", Severity.Note),
            ("warning", Severity.Warning),
            ("error", Severity.Error));
        Confidence confidence = fields.Choice(
            "confidence",
            Confidence.Medium,
            ("low", Confidence.Low),
            ("medium", Confidence.Medium),
            ("high", Confidence.High));
        string status = fields.Choice(
            "status",
            "draft",
            ("draft", "draft"),
            ("test", "test"),
            ("stable", "stable"),
            ("deprecated", "deprecated"));
        string category = fields.Text("category");
        string description = fields.Text("description");
        ImmutableArray<string> mapsTo = fields.Texts("maps-to");
        ImmutableArray<string> falseAlarms = fields.Texts("false-alarms");
        ImmutableArray<string> references = fields.Texts("references");
        ImmutableArray<string> authors = fields.Texts("authors");
        (string since, string help) = (fields.Text("since"), fields.Text("help"));
        YamlScalar? replacedBy = fields.Scalar("replaced-by");
        if (replacedBy is not null && !RuleId.IsValid(replacedBy.Text)) CheckId(replacedBy, owner.Log);

        string[] missing = [.. Naming.Where(key => !fields.Has(key))];
        if (missing.Length == Naming.Length) return null;
        if (missing.Length > 0)
        {
            owner.Log.Error(
                ProblemCodes.WrongValue,
                owner.NameSpan,
                $"The pattern `{owner.Name}` has no {string.Join(" and no ", missing.Select(key => $"`{key}`"))}.",
                "A pattern that reports has an ID, a title and a message; one without all three is a part that others use.",
                "Add what is missing, or take out the rest.");
        }

        YamlScalar? id = fields.Scalar("id");
        YamlScalar? title = fields.Scalar("title");
        YamlScalar? message = fields.Scalar("message");
        if (id is not null) CheckId(id, owner.Log);
        (ImmutableArray<MessagePart> parts, ImmutableArray<PathDraft> paths) = message is null ? ([], []) : MessageParser.Parse(message, isLevelOne, steps, owner.Log);
        if (id is null || title is null || message is null) return null;
        var descriptor = new RuleDescriptor(
            new RuleId(id.Text),
            owner.Name,
            title.Text,
            category,
            owner.Pack.Name,
            severity,
            confidence,
            mapsTo);
        var metadata = new PatternMetadata(descriptor, parts, status, description, falseAlarms, references)
        {
            Authors = authors,
            Since = since,
            ReplacedBy = replacedBy?.Text ?? "",
            Help = help,
        };
        return (metadata, paths);
    }

    private static void CheckId(YamlScalar id, ProblemLog log)
    {
        if (!RuleId.IsValid(id.Text))
        {
            log.Error(
                ProblemCodes.WrongValue,
                id.Span,
                $"{Wording.Quote(id.Text)} has not the form of an ID.",
                "IDs are cited, sorted and never reused.",
                RuleId.IsValid(id.Text.ToUpperInvariant())
                    ? $"Write it in capitals: `{id.Text.ToUpperInvariant()}`."
                    : "Write two to four capitals and four digits: `RR1001`.");
        }
        else if (id.Text.StartsWith("RR0", StringComparison.Ordinal))
        {
            log.Error(
                ProblemCodes.Duplicate,
                id.Span,
                $"`{id.Text}` is in the range of the problems of rule files.",
                "RR0001 to RR0999 name what is wrong with rules.",
                "Use RR1000 or more, or letters of your own.");
        }
    }
}
