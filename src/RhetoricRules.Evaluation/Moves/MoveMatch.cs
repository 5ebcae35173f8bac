namespace RhetoricRules.Evaluation.Moves;

/// <summary>When a finding and an annotation of one code agree.</summary>
public enum MoveMatch : byte
{
    /// <summary>They share half of the shorter one's characters, and the finding is not far too long.</summary>
    Overlap,

    /// <summary>They begin and end at the same characters.</summary>
    Exact,

    /// <summary>They touch the same sentence; sentences are counted.</summary>
    Sentence,

    /// <summary>They stand in the same article; articles are counted.</summary>
    Article,
}
