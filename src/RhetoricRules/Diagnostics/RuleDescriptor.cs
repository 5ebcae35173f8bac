using System.Collections.Immutable;

namespace RhetoricRules.Diagnostics;

/// <summary>What a rule is, as against what it reports.</summary>
/// <param name="Id">The stable ID.</param>
/// <param name="Code">The pattern's name: <c>sovereignty-appeal</c>.</param>
/// <param name="Title">One line for people.</param>
/// <param name="Category">The family of moves it belongs to; may be empty.</param>
/// <param name="Pack">The pack it comes from.</param>
/// <param name="DefaultSeverity">The severity of its findings.</param>
/// <param name="DefaultConfidence">The confidence of its findings before the text raises or lowers it.</param>
/// <param name="MapsTo">The names of the move in other taxonomies, in the order of the rule.</param>
public sealed record RuleDescriptor(
    RuleId Id,
    string Code,
    string Title,
    string Category,
    string Pack,
    Severity DefaultSeverity,
    Confidence DefaultConfidence,
    ImmutableArray<string> MapsTo);
