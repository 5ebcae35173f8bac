using System.Globalization;

namespace RhetoricRules.Evaluation.Statistics.Plots;

/// <summary>Rates over time: a line with the band of its intervals. Where a period has no article the line breaks.</summary>
internal static class TimePlot
{
    private const double Left = 60;
    private const double Top = 52;
    private const double Plot = 640;
    private const double Height = 260;
    private const double Margin = 16;
    private const int MostLabels = 10;

    /// <summary>Draws the rates of <paramref name="rates"/>, whose groups are periods in their order.</summary>
    public static void Write(TextWriter output, string title, string note, IReadOnlyList<MoveRate> rates)
    {
        SvgPicture picture = new(title);
        double bottom = Top + Height;
        PlotAxis axis = PlotAxis.For(rates);
        double Down(double rate) => bottom - (Math.Min(rate, axis.End) / axis.End * Height);
        foreach (double tick in axis.Ticks())
        {
            picture.Line(Left, Down(tick), Left + Plot, Down(tick), "grid");
            picture.Text(Left - 8, Down(tick) + 4, axis.Label(tick), "faint end");
        }

        long[] times = [.. rates.Select(rate => TimeOf(rate.Group))];
        double Across(int i) => times[^1] == times[0] ? Left + (Plot / 2) : Left + 12 + ((Plot - 24) * (times[i] - times[0]) / (times[^1] - times[0]));
        foreach ((int from, int to) in Runs(rates, times))
        {
            int[] run = [.. Enumerable.Range(from, to - from)];
            IEnumerable<(double, double)> upper = run.Select(i => (Across(i), Down(rates[i].Interval?.High ?? rates[i].PerThousand!.Value)));
            IEnumerable<(double, double)> lower = run.Reverse().Select(i => (Across(i), Down(rates[i].Interval?.Low ?? rates[i].PerThousand!.Value)));
            if (run.Length > 1) picture.Points(upper.Concat(lower), isArea: true, "band");
            else if (rates[from].Interval is { } alone) picture.Line(Across(from), Down(alone.High), Across(from), Down(alone.Low), "whisker");
            picture.Points(run.Select(i => (Across(i), Down(rates[i].PerThousand!.Value))), isArea: false, "whisker");
        }

        int every = (rates.Count + MostLabels - 1) / MostLabels;
        for (int i = 0; i < rates.Count; i++)
        {
            if (rates[i].PerThousand is { } rate) picture.Dot(Across(i), Down(rate), $"{rates[i].Group}: {StatisticsWords.Figure(rate)} ({ScoreTable.Number(rates[i].Moves)}), {StatisticsWords.Figure(rates[i].Interval)}");
            if (i % every == 0) picture.Text(Across(i), bottom + 18, rates[i].Group, "faint middle");
        }

        picture.Line(Left, bottom, Left + Plot, bottom, "axis");
        picture.Text(Margin, bottom + 44, note, "faint");
        picture.Write(output, Math.Max(Left + Plot + Margin + 20, (Margin * 2) + SvgPicture.WidthOf(note)), bottom + 60);
    }

    /// <summary>Periods without a gap between them, each from its first to behind its last.</summary>
    private static IEnumerable<(int From, int To)> Runs(IReadOnlyList<MoveRate> rates, long[] times)
    {
        int from = -1;
        for (int i = 0; i < rates.Count; i++)
        {
            bool hasRate = rates[i].PerThousand is not null;
            if (from >= 0 && (!hasRate || times[i] - times[i - 1] > 1))
            {
                yield return (from, i);
                from = -1;
            }

            if (hasRate && from < 0) from = i;
        }

        if (from >= 0) yield return (from, rates.Count);
    }

    // Years, months or days, counted from the year nought.
    private static long TimeOf(string period)
    {
        int[] parts = [.. period.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        return parts.Length switch
        {
            1 => parts[0],
            2 => (parts[0] * 12L) + parts[1],
            _ => new DateTime(Math.Max(parts[0], 1), parts[1], Math.Min(parts[2], DateTime.DaysInMonth(Math.Max(parts[0], 1), parts[1])), 0, 0, 0, DateTimeKind.Utc).Ticks / TimeSpan.TicksPerDay,
        };
    }
}
