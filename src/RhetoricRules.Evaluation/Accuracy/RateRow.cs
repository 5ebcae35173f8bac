namespace RhetoricRules.Evaluation.Accuracy;

/// <summary>How often a code is found in so many words.</summary>
/// <param name="Code">The code.</param>
/// <param name="Findings">Its findings.</param>
/// <param name="Warnings">Those of them that are at least warnings.</param>
/// <param name="Words">The words of all texts.</param>
public sealed record RateRow(string Code, int Findings, int Warnings, long Words)
{
    private const double Thousand = 1000;

    /// <summary>Findings per 1,000 words; null where there are no words.</summary>
    public double? Rate => PerThousand(Findings, Words);

    /// <summary>Warnings per 1,000 words; null where there are no words.</summary>
    public double? WarningRate => PerThousand(Warnings, Words);

    internal static double? PerThousand(long count, long words) => words == 0 ? null : Thousand * count / words;
}
