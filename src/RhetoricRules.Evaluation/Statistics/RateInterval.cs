namespace RhetoricRules.Evaluation.Statistics;

/// <summary>What the intervals of rates rest on.</summary>
public enum RateInterval : byte
{
    /// <summary>On counts alone: <see cref="PoissonInterval"/>. Moves are taken to come each by itself.</summary>
    Poisson,

    /// <summary>On how much articles differ: samples of as many articles, drawn with replacement.</summary>
    Articles,
}
