namespace RhetoricRules.Evaluation.Moves;

/// <summary>How many coders must have marked a unit for it to count.</summary>
public enum CoderChoice : byte
{
    /// <summary>One is enough.</summary>
    Any,

    /// <summary>Every one.</summary>
    All,
}
