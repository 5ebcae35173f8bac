using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>One thing that a pack defines, told for people.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Pack">The pack it is from.</param>
/// <param name="Name">Its name as authors write it.</param>
/// <param name="Id">The ID of a pattern that is reported; else empty.</param>
/// <param name="Place">Where it is defined.</param>
/// <param name="Sections">What it says, in a fixed order; subjects on which it says nothing are left out.</param>
public sealed record RuleSheet(RuleKind Kind, string Pack, string Name, string Id, RulePlace Place, ImmutableArray<RuleSheetSection> Sections);
