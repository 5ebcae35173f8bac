using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>A named actor.</summary>
/// <param name="Key">Its unique key in the <see cref="RuleSet"/>: <c>core-en/united-states</c>.</param>
/// <param name="Name">Its name as authors write it and as reports print it: <c>united-states</c>.</param>
/// <param name="Place">Where it is defined.</param>
/// <param name="Type">Its type: <c>country</c>, <c>media</c>, <c>office</c> …; empty where none is given. Words of a <c>nobody</c> are no actor's.</param>
/// <param name="Names">Its aliases, case kept.</param>
/// <param name="Ambiguous">Those of its aliases that people, places or things outside of the rules bear too.</param>
/// <param name="BelongsTo">The key of the entity it belongs to, or null. Never in a circle.</param>
internal sealed record EntityRule(
    string Key, string Name, RulePlace Place, string Type, ImmutableArray<string> Names, ImmutableArray<string> Ambiguous, string? BelongsTo);
