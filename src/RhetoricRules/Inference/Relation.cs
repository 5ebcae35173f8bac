namespace RhetoricRules.Inference;

/// <summary>How a condition compares.</summary>
internal enum Relation : byte
{
    /// <summary>The same actor, number or words.</summary>
    Is,

    /// <summary>Both known and not the same.</summary>
    IsNot,

    /// <summary>Both belong, in the end, to the same actor.</summary>
    SidesWith,

    /// <summary>An actor that sides with the reported speaker, or we, our, us.</summary>
    IsSelf,

    /// <summary>A known actor that does not side with the reported speaker.</summary>
    IsOther,

    /// <summary>The same, or nobody knows who it is.</summary>
    MayBeOther,

    /// <summary>The words are an entry of the lexicon whose bit the right side has.</summary>
    IsIn,

    /// <summary>Stands in a place of the right side.</summary>
    IsPlace,

    /// <summary>Stands in no place of the right side.</summary>
    IsNoPlace,

    /// <summary>Greater.</summary>
    Greater,

    /// <summary>Greater or equal.</summary>
    GreaterOrEqual,

    /// <summary>Less.</summary>
    Less,

    /// <summary>Less or equal.</summary>
    LessOrEqual,

    /// <summary>The same number.</summary>
    Equal,
}
