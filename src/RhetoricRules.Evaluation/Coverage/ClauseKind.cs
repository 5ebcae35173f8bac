namespace RhetoricRules.Evaluation.Coverage;

/// <summary>What a clause does for its rule.</summary>
internal enum ClauseKind : byte
{
    /// <summary>It keeps findings out: a test that needs it is a no-match.</summary>
    KeepsOut,

    /// <summary>It lets findings in: a test that needs it is a match.</summary>
    LetsIn,

    /// <summary>It may do either.</summary>
    Either,

    /// <summary>It makes findings surer: a test that needs it is a match with such a finding.</summary>
    Strengthens,
}
