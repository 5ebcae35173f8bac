namespace RhetoricRules.Evaluation.Moves;

/// <summary>The score of one code over all articles.</summary>
/// <param name="Counts">What was counted; precision, recall and F1 are its properties.</param>
/// <param name="Interval">The interval of its F1.</param>
/// <param name="Overlap">The overlap by characters.</param>
/// <param name="Sentences">The agreement by sentences.</param>
/// <param name="IsReported">Whether some rule that ran can report it.</param>
public sealed record MoveRow(CodeScore Counts, Interval? Interval, CharacterOverlap Overlap, SentenceAgreement Sentences, bool IsReported)
{
    /// <summary>The code.</summary>
    public string Code => Counts.Code;
}
