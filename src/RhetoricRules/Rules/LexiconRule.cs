using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>A word list. Entries have no gaps and no captures; they may name other lexicons, never in a circle.</summary>
/// <param name="Key">Its unique key in the <see cref="RuleSet"/>: <c>core-en/denial</c>, or <c>core-en/denial.simple</c> for a sublist.</param>
/// <param name="Name">Its name as authors write it: <c>denial.simple</c>.</param>
/// <param name="Place">Where it is defined.</param>
/// <param name="Entries">All its entries, those of its sublists included.</param>
internal sealed record LexiconRule(string Key, string Name, RulePlace Place, ImmutableArray<PhraseNode> Entries)
{
    /// <summary>Whether its words come from a file with <c>match: exact</c>, so that they count as in the program the file comes from.</summary>
    public bool IsExact { get; init; }

    /// <summary>Where it is exact, its entries as the file writes them, those of its sublists included; else empty.</summary>
    public ImmutableArray<string> Exact { get; init; } = [];
}
