namespace RhetoricRules.Evaluation;

/// <summary>How a rule's test went.</summary>
internal enum RuleTestOutcome : byte
{
    /// <summary>As it is written.</summary>
    Passed,

    /// <summary>As is known: a miss is still missed, a false alarm still raised.</summary>
    StillKnown,

    /// <summary>A miss is found, or a false alarm gone: the test belongs into another list.</summary>
    Outdated,

    /// <summary>Not as it is written.</summary>
    Failed,
}
