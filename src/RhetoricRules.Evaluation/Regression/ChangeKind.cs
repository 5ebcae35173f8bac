namespace RhetoricRules.Evaluation.Regression;

/// <summary>What became of a finding.</summary>
public enum ChangeKind : byte
{
    /// <summary>It was not there before.</summary>
    Gained,

    /// <summary>It is there no more.</summary>
    Lost,

    /// <summary>It is there with other words, steps or another speaker.</summary>
    Moved,
}
