using System.Globalization;

namespace RhetoricRules.Evaluation.Statistics.Plots;

/// <summary>An axis from nought with marks at round figures.</summary>
/// <param name="End">The figure at its end.</param>
/// <param name="Step">The figure from one mark to the next.</param>
internal readonly record struct PlotAxis(double End, double Step)
{
    private const int Marks = 5;

    /// <summary>An axis on which all <paramref name="rates"/> fit, and their intervals as far as they do not dwarf them.</summary>
    public static PlotAxis For(IEnumerable<MoveRate> rates)
    {
        (double rate, double high) = (0, 0);
        foreach (MoveRate row in rates)
        {
            rate = Math.Max(rate, row.PerThousand ?? 0);
            high = Math.Max(high, row.Interval?.High ?? 0);
        }

        return Until(Math.Max(rate, Math.Min(high, rate > 0 ? rate * 1.6 : high)));
    }

    /// <summary>The figures of its marks.</summary>
    public IEnumerable<double> Ticks()
    {
        double step = Step;
        return Enumerable.Range(0, (int)Math.Round(End / Step) + 1).Select(i => i * step);
    }

    /// <summary>A figure as its marks show it.</summary>
    public string Label(double tick) => tick.ToString(Step < 0.1 ? "0.00" : Step < 1 ? "0.0" : "0", CultureInfo.InvariantCulture);

    // Marks stand at 1, 2 or 5 times a power of ten.
    private static PlotAxis Until(double largest)
    {
        if (largest <= 0) return new PlotAxis(1, 0.2);
        double power = Math.Pow(10, Math.Floor(Math.Log10(largest / Marks)));
        double rough = largest / Marks / power;
        double step = power * (rough <= 1 ? 1 : rough <= 2 ? 2 : rough <= 5 ? 5 : 10);
        return new PlotAxis(Math.Ceiling(largest / step) * step, step);
    }
}
