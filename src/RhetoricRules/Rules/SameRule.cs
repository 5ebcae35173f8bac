using System.Collections.Immutable;

namespace RhetoricRules.Rules;

/// <summary>What steps must have in common. All parts false and empty means <c>same: nothing</c>.</summary>
/// <param name="Speaker">The same speaker.</param>
/// <param name="Words">Their words overlap.</param>
/// <param name="Captures">The same value under each of these names.</param>
internal sealed record SameRule(bool Speaker, bool Words, ImmutableArray<string> Captures)
{
    /// <summary><c>same: nothing</c>, and what holds in a statement, where the speaker is one anyway.</summary>
    public static SameRule Nothing { get; } = new(false, false, []);
}
