namespace RhetoricRules.Cli.Corpora;

/// <summary>What a person says of a change.</summary>
internal enum ReviewAnswer : byte
{
    /// <summary>Nothing that is understood.</summary>
    Unknown,

    /// <summary>Nothing yet.</summary>
    Skip,

    /// <summary>It is right: the baseline takes it.</summary>
    Accept,

    /// <summary>It and all that follow in its group are right.</summary>
    AcceptGroup,

    /// <summary>It is wrong: the baseline stays as it is.</summary>
    Reject,

    /// <summary>The words are the move, and a test is to say so.</summary>
    Match,

    /// <summary>The words are not the move, and a test is to say so.</summary>
    NoMatch,

    /// <summary>The one before is to be decided again.</summary>
    Back,

    /// <summary>What can be answered.</summary>
    Help,

    /// <summary>Enough.</summary>
    Quit,
}
