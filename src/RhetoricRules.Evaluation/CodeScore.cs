namespace RhetoricRules.Evaluation;

/// <summary>The score of one code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Found">Findings, overlapping ones counted once.</param>
/// <param name="Right">Findings that some coder has too.</param>
/// <param name="Gold">Units that all coders have.</param>
/// <param name="Recalled">Units of these that some finding hits.</param>
/// <param name="Forbidden">Findings on words where an annotation forbids the code.</param>
public sealed record CodeScore(string Code, int Found, int Right, int Gold, int Recalled, int Forbidden)
{
    /// <summary>Right findings among all; 1 where nothing was found.</summary>
    public double Precision => Found == 0 ? 1 : (double)Right / Found;

    /// <summary>Units found among all; 1 where there are none.</summary>
    public double Recall => Gold == 0 ? 1 : (double)Recalled / Gold;

    /// <summary>The harmonic mean of both; 0 where both are 0.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
}
