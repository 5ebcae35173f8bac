namespace RhetoricRules.Evaluation.Statistics;

/// <summary>How often a move comes right after another.</summary>
/// <param name="First">The technique of the move before.</param>
/// <param name="Next">The technique of the move after.</param>
/// <param name="Times">How often. A part where several moves begin at the same place: their order is open and each order counts in equal parts.</param>
/// <param name="Expected">How often it would if the moves of each turn (or article) stood in an order by lot.</param>
/// <param name="Variance">The variance of that.</param>
internal sealed record Motif(string First, string Next, double Times, double Expected, double Variance)
{
    /// <summary>How many times as often as by lot.</summary>
    public double? Ratio => Expected == 0 ? null : Times / Expected;

    /// <summary>How many standard deviations off the lot's mean that is; null where the lot has no choice.</summary>
    public double? Deviation => Variance < 1e-9 ? null : (Times - Expected) / Math.Sqrt(Variance);
}
