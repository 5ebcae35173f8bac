namespace RhetoricRules.Evaluation.Attributions;

/// <summary>How far the words that the engine marked and the words that the annotation marks are the same.</summary>
/// <param name="Marked">Tokens that the engine marked.</param>
/// <param name="Right">Those of them that the annotation marks, in an attribution of whatever kind.</param>
/// <param name="Gold">Tokens that the annotation marks.</param>
/// <param name="Found">Those of them that the engine marked, in an attribution of whatever kind.</param>
public readonly record struct TokenOverlap(long Marked, long Right, long Gold, long Found)
{
    /// <summary>Right tokens among the marked; null where nothing was marked.</summary>
    public double? Precision => Marked == 0 ? null : (double)Right / Marked;

    /// <summary>Found tokens among the gold; null where there are none.</summary>
    public double? Recall => Gold == 0 ? null : (double)Found / Gold;

    /// <summary>The harmonic mean of both; 0 where one of them is 0 or missing, null where both are missing.</summary>
    public double? F1
    {
        get
        {
            if (Precision is null && Recall is null) return null;
            return Precision is { } precision && Recall is { } recall && precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
        }
    }

    /// <summary>Both together.</summary>
    public static TokenOverlap operator +(TokenOverlap left, TokenOverlap right) =>
        new(left.Marked + right.Marked, left.Right + right.Right, left.Gold + right.Gold, left.Found + right.Found);
}
