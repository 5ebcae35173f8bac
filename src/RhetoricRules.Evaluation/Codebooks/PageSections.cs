using System.Collections.Immutable;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Codebooks;

/// <summary>What the sections of a page are called, in Markdown and HTML alike.</summary>
internal static class PageSections
{
    public const string Clauses = "What the rule looks for";
    public const string FalseAlarms = "False alarms";
    public const string Mappings = "In other taxonomies";
    public const string References = "References";
    public const string Releases = "Releases";

    /// <summary>The kinds of examples, each with its heading.</summary>
    public static ImmutableArray<(RuleTestKind Kind, string Title)> Examples { get; } =
    [
        (RuleTestKind.Match, "This is the move"),
        (RuleTestKind.NoMatch, "This is not"),
        (RuleTestKind.KnownMiss, "Not found yet"),
        (RuleTestKind.KnownFalseAlarm, "Found though it is not the move"),
    ];

    /// <summary>How findings are reported, in a line.</summary>
    public static string Reported(RulePage page) =>
        $"{page.Rule.Id} · {page.Rule.Code} · {(page.Rule.Category.Length == 0 ? "" : $"{page.Rule.Category} · ")}{Lower(page.Rule.DefaultSeverity)} · confidence {Lower(page.Rule.DefaultConfidence)} · status {page.Status}";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
