using System.Collections.Immutable;

namespace RhetoricRules.Inference;

/// <summary>What facts must have in common.</summary>
/// <param name="Speaker">The speaker.</param>
/// <param name="Words">At least one token.</param>
/// <param name="Roles">The values captured under these names; the unknown equals nothing.</param>
internal sealed record Sameness(bool Speaker, bool Words, ImmutableArray<RoleId> Roles)
{
    /// <summary>Nothing.</summary>
    public static Sameness Nothing { get; } = new(false, false, []);

    /// <summary>Whether two facts have it all in common.</summary>
    public Truth Holds(Fact left, Fact right)
    {
        if (Speaker && left.Speaker.Key != right.Speaker.Key) return Truth.False;
        if (Words && !left.Tokens.Shares(right.Tokens)) return Truth.False;
        Truth truth = Truth.True;
        foreach (RoleId role in Roles)
        {
            long leftKey = left.Find(role)?.Value.Key ?? 0;
            long rightKey = right.Find(role)?.Value.Key ?? 0;
            if (leftKey == 0 || rightKey == 0) truth = Truth.Unknown;
            else if (leftKey != rightKey) return Truth.False;
        }

        return truth;
    }
}
