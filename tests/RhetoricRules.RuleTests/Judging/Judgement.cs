using System.Collections.Immutable;

namespace RhetoricRules.RuleTests.Judging;

/// <summary>What one person says of one finding.</summary>
/// <param name="IsRight">Whether the marked words make the move.</param>
/// <param name="Codes">The moves that a judge named who did not know what was found; null for the one who knew.</param>
/// <param name="Reason">Why, in words of the judge's own.</param>
internal sealed record Judgement(bool IsRight, ImmutableArray<string>? Codes, string Reason);
