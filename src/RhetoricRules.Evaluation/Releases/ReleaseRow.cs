using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Releases;

/// <summary>A row of <c>releases.md</c>.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Version">The version it was shipped with; empty under Unshipped.</param>
/// <param name="Id">The rule's ID.</param>
/// <param name="Code">The rule's name.</param>
/// <param name="Change">new, changed or removed.</param>
/// <param name="Note">Under Unshipped why; under Shipped the mark of what the rule said.</param>
internal sealed record ReleaseRow(RulePlace Place, string Version, string Id, string Code, string Change, string Note)
{
    public const string New = "new";
    public const string Changed = "changed";
    public const string Removed = "removed";

    /// <summary>The row as it is written.</summary>
    public static string Write(string id, string code, string change, string note) => $"| {id} | {code} | {change} |{(note.Length == 0 ? "" : $" {note}")} |";
}
