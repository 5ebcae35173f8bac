namespace RhetoricRules.Inference;

/// <summary>What a condition looks at: a role of a step's fact, its places, or its speaker.</summary>
/// <param name="Step">The number of the step.</param>
/// <param name="Role">The role; null for the speaker and the places.</param>
/// <param name="Places">The bits of the places that are compared; 0 where it is no place.</param>
internal readonly record struct Operand(int Step, RoleId? Role, int Places = 0)
{
    /// <summary>The value in a fact; unknown where the fact captured nothing under the name.</summary>
    public RoleValue ValueIn(Fact fact)
    {
        if (Places != 0) return RoleValue.OfPlaces(fact.Places & Places);
        return Role is { } role ? fact.Find(role)?.Value ?? RoleValue.Unknown : fact.Speaker.Side;
    }
}
