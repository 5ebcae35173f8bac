namespace RhetoricRules.Inference;

/// <summary>What each <see cref="Relation"/> means.</summary>
internal static class Relations
{
    /// <summary>Whether <paramref name="relation"/> holds between two values; <paramref name="speaker"/> is the side of the reported speaker.</summary>
    public static Truth Holds(Relation relation, RoleValue left, RoleValue right, RoleValue speaker) => relation switch
    {
        Relation.Is => Same(left, right, bySide: false),
        Relation.IsNot => Not(Same(left, right, bySide: false)),
        Relation.SidesWith => Same(left, right, bySide: true),
        Relation.IsSelf => left.IsSelf ? Truth.True : Same(left, speaker, bySide: true),
        Relation.IsOther => left.Kind == RoleValueKind.Actor ? Not(Same(left, speaker, bySide: true)) : Truth.False,
        Relation.MayBeOther => left.IsSelf ? Truth.False : Not(Same(left, speaker, bySide: true)),
        Relation.IsIn => (left.Lexicons & right.Lexicons) != 0 ? Truth.True : Truth.False,
        Relation.IsPlace => (left.Places & right.Places) != 0 ? Truth.True : Truth.False,
        Relation.IsNoPlace => (left.Places & right.Places) == 0 ? Truth.True : Truth.False,
        _ => Compare(relation, left, right),
    };

    private static Truth Same(RoleValue left, RoleValue right, bool bySide)
    {
        if (left.Kind == RoleValueKind.Unknown || right.Kind == RoleValueKind.Unknown) return Truth.Unknown;
        if (left.Kind != right.Kind) return Truth.False;
        bool same = left.Kind switch
        {
            RoleValueKind.Actor => bySide ? left.Side == right.Side : left.Actor == right.Actor,
            RoleValueKind.Number => left.Number.Equals(right.Number),
            _ => left.Words == right.Words,
        };
        return same ? Truth.True : Truth.False;
    }

    private static Truth Not(Truth truth) => truth switch
    {
        Truth.True => Truth.False,
        Truth.False => Truth.True,
        _ => Truth.Unknown,
    };

    private static Truth Compare(Relation relation, RoleValue left, RoleValue right)
    {
        if (left.Kind != RoleValueKind.Number || right.Kind != RoleValueKind.Number) return Truth.Unknown;
        bool holds = relation switch
        {
            Relation.Greater => left.Number > right.Number,
            Relation.GreaterOrEqual => left.Number >= right.Number,
            Relation.Less => left.Number < right.Number,
            Relation.LessOrEqual => left.Number <= right.Number,
            _ => left.Number.Equals(right.Number),
        };
        return holds ? Truth.True : Truth.False;
    }
}
