namespace RhetoricRules.Inference;

/// <summary>A condition between two steps of a composition, or between a step and a fixed value.</summary>
/// <param name="Left">What is compared.</param>
/// <param name="Relation">How.</param>
/// <param name="Right">With what of another step; null where <paramref name="Fixed"/> or <paramref name="Relation"/> say it.</param>
/// <param name="Fixed">A fixed number or actor.</param>
/// <param name="AcceptsUnknown">Whether it also holds, doubtfully, where one side is unknown: the <c>may</c> forms.</param>
/// <param name="Text">The condition as its author wrote it.</param>
internal sealed record Condition(Operand Left, Relation Relation, Operand? Right, RoleValue Fixed, bool AcceptsUnknown, string Text)
{
    /// <summary>Whether it holds for the facts that <paramref name="factOf"/> gives for step numbers; <paramref name="reported"/> decides self and other.</summary>
    public Truth Holds(Func<int, Fact> factOf, Fact reported)
    {
        RoleValue left = Left.ValueIn(factOf(Left.Step));
        RoleValue right = Right is { } operand ? operand.ValueIn(factOf(operand.Step)) : Fixed;
        Truth truth = Relations.Holds(Relation, left, right, reported.Speaker.Side);
        return truth == Truth.Unknown && !AcceptsUnknown ? Truth.False : truth;
    }

    /// <summary>Whether the condition looks at step number <paramref name="step"/>.</summary>
    public bool Reads(int step) => Left.Step == step || Right?.Step == step;
}
