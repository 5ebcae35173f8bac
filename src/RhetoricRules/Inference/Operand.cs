namespace RhetoricRules.Inference;

/// <summary>What a condition looks at: a role of a step's fact, or its speaker where <paramref name="Role"/> is null.</summary>
internal readonly record struct Operand(int Step, RoleId? Role)
{
    /// <summary>The value in a fact; unknown where the fact captured nothing under the name.</summary>
    public RoleValue ValueIn(Fact fact) => Role is { } role ? fact.Find(role)?.Value ?? RoleValue.Unknown : fact.Speaker.Side;
}
