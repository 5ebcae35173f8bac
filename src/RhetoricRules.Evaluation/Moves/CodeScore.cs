namespace RhetoricRules.Evaluation.Moves;

/// <summary>What is counted of one code, in one article or many, and the figures that come from it. A figure that does not exist is null.</summary>
/// <param name="Code">The code.</param>
/// <param name="Found">Findings, overlapping ones counted once.</param>
/// <param name="Right">Findings that are annotated.</param>
/// <param name="Gold">Annotated units that must be found.</param>
/// <param name="Recalled">Units of these that some finding hits.</param>
/// <param name="Forbidden">Findings on words where an annotation forbids the code.</param>
public sealed record CodeScore(string Code, int Found, int Right, int Gold, int Recalled, int Forbidden)
{
    /// <summary>Right findings among all; null where nothing was found.</summary>
    public double? Precision => Found == 0 ? null : (double)Right / Found;

    /// <summary>Units found among all; null where there are none.</summary>
    public double? Recall => Gold == 0 ? null : (double)Recalled / Gold;

    /// <summary>The harmonic mean of both, one that does not exist counted as 0; null where neither exists.</summary>
    public double? F1 => Harmonic(Precision, Recall);

    /// <summary>The sum of <paramref name="scores"/>, called <paramref name="name"/>.</summary>
    public static CodeScore Sum(string name, IEnumerable<CodeScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        CodeScore sum = new(name, 0, 0, 0, 0, 0);
        foreach (CodeScore score in scores)
        {
            sum = new CodeScore(
                name, sum.Found + score.Found, sum.Right + score.Right, sum.Gold + score.Gold, sum.Recalled + score.Recalled, sum.Forbidden + score.Forbidden);
        }

        return sum;
    }

    internal static double? Harmonic(double? precision, double? recall)
    {
        if (precision is null && recall is null) return null;
        (double p, double r) = (precision ?? 0, recall ?? 0);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }
}
