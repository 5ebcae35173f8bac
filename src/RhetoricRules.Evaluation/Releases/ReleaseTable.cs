using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Releases;

/// <summary>
/// What a pack has released and what it will release next, read from its <c>releases.md</c>: tables beneath the headings <c>## Unshipped</c> and
/// <c>## Shipped</c>, the latter with a heading for each version, newest first. All else on the page is for people.
/// </summary>
internal sealed class ReleaseTable
{
    private readonly RuleFile _file;
    private readonly List<RuleProblem> _problems = [];
    private readonly List<ReleaseRow> _unshipped = [];
    private readonly List<ReleaseRow> _shipped = [];

    private ReleaseTable(RuleFile file) => _file = file;

    /// <summary>What comes with the next version.</summary>
    public IReadOnlyList<ReleaseRow> Unshipped => _unshipped;

    /// <summary>What earlier versions brought, newest first.</summary>
    public IReadOnlyList<ReleaseRow> Shipped => _shipped;

    /// <summary>The rows that cannot be read.</summary>
    public IReadOnlyList<RuleProblem> Problems => _problems;

    /// <summary>Reads <paramref name="file"/>.</summary>
    public static ReleaseTable Read(RuleFile file)
    {
        var table = new ReleaseTable(file);
        string section = "";
        string version = "";
        int start = 0;
        foreach (string line in file.Text.ToString(new TextSpan(0, file.Text.Length)).Split('\n'))
        {
            string text = line.Trim();
            if (text.StartsWith("## ", StringComparison.Ordinal)) (section, version) = (text[3..].Trim(), "");
            else if (text.StartsWith("### ", StringComparison.Ordinal)) version = text[4..].Trim();
            else if (text.StartsWith('|') && section is "Unshipped" or "Shipped") table.Add(text, section == "Shipped", version, new TextSpan(start, line.TrimEnd().Length));
            start += line.Length + 1;
        }

        return table;
    }

    private void Add(string text, bool isShipped, string version, TextSpan span)
    {
        string[] cells = [.. text.Trim('|').Split('|', StringSplitOptions.TrimEntries)];
        if (cells[0] is "ID" || cells.All(cell => cell.Length > 0 && cell.All(letter => letter is '-' or ':'))) return;
        var place = new RulePlace(_file, span);
        string form = isShipped ? ReleaseRow.Write("RR1001", "a-code", "new", "its mark") : ReleaseRow.Write("RR1001", "a-code", "changed", "why");
        if (cells.Length != 4 || !RuleId.IsValid(cells[0])) Refuse(place, "This row is not of the form of the table.", form);
        else if (cells[2] is not (ReleaseRow.New or ReleaseRow.Changed or ReleaseRow.Removed)) Refuse(place, $"`{cells[2]}` is no change: there is new, changed and removed.", form);
        else if (isShipped && version.Length == 0) Refuse(place, "This row stands under no version.", "Write a heading above the table: `### 0.1.0`.");
        else (isShipped ? _shipped : _unshipped).Add(new ReleaseRow(place, version, cells[0], cells[1], cells[2], cells[3]));
    }

    private void Refuse(RulePlace place, string message, string suggestion) => _problems.Add(
        new RuleProblem(ProblemCodes.ReleaseBroken, Severity.Error, place, message, "What was released must stay on record.", suggestion.StartsWith('|') ? $"Write `{suggestion}`." : suggestion));
}
