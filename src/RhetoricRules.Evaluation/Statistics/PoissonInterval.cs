namespace RhetoricRules.Evaluation.Statistics;

/// <summary>
/// The exact interval of a Poisson mean after F. Garwood, "Fiducial Limits for the Poisson Distribution", Biometrika 28 (1936): its lower end is the mean under
/// which so many or more come up in 2.5 of 100 cases, its upper end that under which so many or fewer do.
/// </summary>
internal static class PoissonInterval
{
    private const double Tail = 0.025;

    /// <summary>The interval of the mean where <paramref name="count"/> were counted.</summary>
    public static Interval Of(long count) => new(
        count == 0 ? 0 : Solve(0, count, mean => AtLeast(count, mean) < Tail),
        Solve(count, count + 6 + (4 * Math.Sqrt(count + 1)), mean => AtMost(count, mean) > Tail));

    /// <summary>The interval per 1,000 of <paramref name="words"/>; null where there are none.</summary>
    public static Interval? PerThousand(long count, long words)
    {
        if (words == 0) return null;
        Interval mean = Of(count);
        return new Interval(mean.Low * 1000 / words, mean.High * 1000 / words);
    }

    /// <summary>The mean between the two at which <paramref name="isBelow"/> turns from true to false.</summary>
    private static double Solve(double low, double high, Func<double, bool> isBelow)
    {
        while (true)
        {
            double middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high) return middle;
            if (isBelow(middle)) low = middle;
            else high = middle;
        }
    }

    // Both sums go from the count outwards, where each term is smaller than the one before: the mean lies on the other side of the count.
    private static double AtLeast(long count, double mean)
    {
        (double sum, double term) = (0, 1);
        for (long i = count + 1; term > sum * 1e-17; i++)
        {
            sum += term;
            term *= mean / i;
        }

        return Math.Exp(LogOf(count, mean)) * sum;
    }

    private static double AtMost(long count, double mean)
    {
        (double sum, double term) = (0, 1);
        for (long i = count; i >= 0 && term > sum * 1e-17; i--)
        {
            sum += term;
            term *= i / mean;
        }

        return Math.Exp(LogOf(count, mean)) * sum;
    }

    /// <summary>The logarithm of the probability of exactly <paramref name="count"/>.</summary>
    private static double LogOf(long count, double mean) => mean == 0 ? double.NegativeInfinity : (count * Math.Log(mean)) - mean - LogFactorial(count);

    private static double LogFactorial(long count)
    {
        if (count < 20)
        {
            double product = 1;
            for (long i = 2; i <= count; i++) product *= i;
            return Math.Log(product);
        }

        // Stirling's series: its error from 20 on is below 1e-13.
        double n = count;
        return (n * Math.Log(n)) - n + (Math.Log(2 * Math.PI * n) / 2) + (1 / (12 * n)) - (1 / (360 * n * n * n)) + (1 / (1260 * Math.Pow(n, 5)));
    }
}
