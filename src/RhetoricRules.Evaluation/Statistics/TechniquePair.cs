namespace RhetoricRules.Evaluation.Statistics;

/// <summary>How often two techniques stand in the same article.</summary>
/// <param name="First">The one technique.</param>
/// <param name="Second">The other.</param>
/// <param name="ArticlesWithFirst">The articles that have the one.</param>
/// <param name="ArticlesWithSecond">The articles that have the other.</param>
/// <param name="Both">The articles that have both.</param>
/// <param name="Articles">All articles.</param>
internal sealed record TechniquePair(string First, string Second, int ArticlesWithFirst, int ArticlesWithSecond, int Both, int Articles)
{
    /// <summary>The articles that would have both if each technique were spread over all articles by lot.</summary>
    public double Expected => (double)ArticlesWithFirst * ArticlesWithSecond / Articles;

    /// <summary>How many times as many have both as by lot.</summary>
    public double Lift => Both / Expected;

    /// <summary>Pointwise mutual information: the binary logarithm of <see cref="Lift"/>; null where no article has both.</summary>
    public double? MutualInformation => Both == 0 ? null : Math.Log2(Lift);

    /// <summary>How many standard deviations off the lot's mean that is: the variance is that of the hypergeometric distribution. Null where the lot has no choice.</summary>
    public double? Deviation
    {
        get
        {
            double variance = Articles < 2 ? 0 : Expected * (Articles - ArticlesWithFirst) / Articles * (Articles - ArticlesWithSecond) / (Articles - 1);
            return variance == 0 ? null : (Both - Expected) / Math.Sqrt(variance);
        }
    }
}
