using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Releases;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Codebooks;

/// <summary>What a codebook says of a rule: its definition, its boundaries, what it gets wrong, where it comes from.</summary>
internal sealed class RulePage
{
    public required RuleDescriptor Rule { get; init; }

    /// <summary>draft, test, stable or deprecated.</summary>
    public required string Status { get; init; }

    /// <summary>The file that defines it.</summary>
    public required RulePlace Place { get; init; }

    /// <summary>The definition; may be empty.</summary>
    public required string Description { get; init; }

    /// <summary>The sentence of a finding.</summary>
    public required string Message { get; init; }

    /// <summary>The clauses, as <c>rules show</c> tells them.</summary>
    public required ImmutableArray<RuleSheetSection> Clauses { get; init; }

    /// <summary>Its tests, each kind in the order of the file.</summary>
    public required ImmutableArray<PageExample> Examples { get; init; }

    public required ImmutableArray<string> FalseAlarms { get; init; }

    public required ImmutableArray<string> References { get; init; }

    /// <summary>What was released and what comes next, newest first.</summary>
    public required ImmutableArray<string> Releases { get; init; }

    /// <summary>The pages of all rules that report, by ID.</summary>
    public static ImmutableArray<RulePage> Of(RuleSet rules, ImmutableArray<PackSource> sources)
    {
        Dictionary<string, ReleaseTable> releases = sources.Zip(rules.Packs).Where(pack => pack.First.Releases is not null)
            .ToDictionary(pack => pack.Second.Name, pack => ReleaseTable.Read(pack.First.Releases!), StringComparer.Ordinal);
        var sheets = new RuleSheets(rules);
        return
        [
            .. rules.Patterns.Where(pattern => pattern.Metadata is not null)
                .OrderBy(pattern => pattern.Metadata!.Descriptor.Id)
                .Select(pattern => PageOf(pattern, sheets, releases.GetValueOrDefault(pattern.Metadata!.Descriptor.Pack))),
        ];
    }

    private static RulePage PageOf(PatternRule pattern, RuleSheets sheets, ReleaseTable? releases)
    {
        PatternMetadata about = pattern.Metadata!;
        RuleSheet sheet = sheets.All.First(sheet => sheet.Place == pattern.Place && sheet.Id == about.Descriptor.Id.Value);
        string[] elsewhere = ["title", "message", "description", "reported", "false alarms", "tests"];
        HashSet<string> steps = [.. pattern.All.Select(step => step.Alias)];
        return new RulePage
        {
            Rule = about.Descriptor,
            Status = about.Status,
            Place = pattern.Place,
            Description = about.Description,
            Message = sheet.Sections.First(section => section.Title == "message").Lines[0],
            Clauses = [.. sheet.Sections.Where(section => !elsewhere.Contains(section.Title))],
            Examples = [.. pattern.Tests.Select(test => PageExample.Of(test, steps)).OrderBy(example => example.Kind)],
            FalseAlarms = about.FalseAlarms,
            References = about.References,
            Releases = ReleasesOf(about.Descriptor.Id.Value, releases),
        };
    }

    private static ImmutableArray<string> ReleasesOf(string id, ReleaseTable? releases) => releases is null ? [] :
    [
        .. releases.Unshipped.Where(row => row.Id == id).Select(row => $"next version: {row.Change}{(row.Note.Length == 0 ? "" : $", {row.Note}")}"),
        .. releases.Shipped.Where(row => row.Id == id).Select(row => $"{row.Version}: {row.Change}"),
    ];
}
