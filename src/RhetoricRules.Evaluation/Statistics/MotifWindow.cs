namespace RhetoricRules.Evaluation.Statistics;

/// <summary>Within what one move follows another.</summary>
public enum MotifWindow : byte
{
    /// <summary>One speaker's turn; narration between does not end it.</summary>
    Turn,

    /// <summary>A whole article, whoever speaks.</summary>
    Article,
}
