namespace RhetoricRules.Evaluation.Attributions;

/// <summary>Which attributions a row of a score counts.</summary>
public enum ScoredKind : byte
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>Those whose content stands in quotation marks, every word of it.</summary>
    Direct,

    /// <summary>Those without a quoted word in their content.</summary>
    Indirect,

    /// <summary>Those with quoted and with other words in their content.</summary>
    Mixed,
}
