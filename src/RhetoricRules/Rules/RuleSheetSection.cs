using System.Collections.Immutable;

namespace RhetoricRules.Rules;

/// <summary>What a rule says on one subject.</summary>
/// <param name="Title">The subject: <c>steps</c>, <c>phrases</c>.</param>
/// <param name="Lines">What it says; at least one line.</param>
public sealed record RuleSheetSection(string Title, ImmutableArray<string> Lines);
