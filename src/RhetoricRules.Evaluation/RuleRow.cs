using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>A rule that reports, as a list of rules shows it.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Status">draft, test, stable or deprecated.</param>
/// <param name="Matches">How many tests say what it must find.</param>
/// <param name="NoMatches">How many say what it must not find.</param>
/// <param name="Known">How many say what it gets wrong so far.</param>
/// <param name="Meaning">The mark of what it says, as <c>releases.md</c> keeps it.</param>
public sealed record RuleRow(RuleDescriptor Rule, string Status, int Matches, int NoMatches, int Known, string Meaning)
{
    /// <summary>The rules of <paramref name="rules"/> that report, by category, then by ID.</summary>
    public static ImmutableArray<RuleRow> Of(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var meanings = new RuleMeanings(rules);
        return
        [
            .. rules.Patterns.Where(pattern => pattern.Metadata is not null)
                .Select(pattern => RowOf(pattern, meanings))
                .OrderBy(row => row.Rule.Category, StringComparer.Ordinal)
                .ThenBy(row => row.Rule.Id),
        ];
    }

    private static RuleRow RowOf(PatternRule pattern, RuleMeanings meanings)
    {
        int matches = pattern.Tests.Count(test => test.Kind == RuleTestKind.Match);
        int noMatches = pattern.Tests.Count(test => test.Kind == RuleTestKind.NoMatch);
        PatternMetadata about = pattern.Metadata!;
        return new RuleRow(about.Descriptor, about.Status, matches, noMatches, pattern.Tests.Length - matches - noMatches, meanings.Of(pattern.Key));
    }
}
