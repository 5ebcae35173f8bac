namespace RhetoricRules.Evaluation.Statistics.Plots;

/// <summary>Rates as dots with their intervals, a row each.</summary>
internal static class RatePlot
{
    private const double Top = 52;
    private const double Row = 22;
    private const double Plot = 420;
    private const double Margin = 16;
    private const int NameWidth = 36;

    /// <summary>Draws <paramref name="rates"/> from top to bottom under <paramref name="title"/>; <paramref name="nameOf"/> says what a row is called.</summary>
    public static void Write(TextWriter output, string title, string note, IReadOnlyList<MoveRate> rates, Func<MoveRate, string> nameOf)
    {
        SvgPicture picture = new(title);
        string[] names = [.. rates.Select(rate => StatisticsWords.Name(nameOf(rate), NameWidth))];
        string[] figures = [.. rates.Select(rate => $"{StatisticsWords.Figure(rate.PerThousand)} ({ScoreTable.Number(rate.Moves)})")];
        double left = Margin + names.Select(SvgPicture.WidthOf).DefaultIfEmpty(0).Max() + 10;
        double bottom = Top + (rates.Count * Row);
        double right = left + Plot;
        PlotAxis axis = PlotAxis.For(rates);
        double Place(double rate) => left + (Math.Min(rate, axis.End) / axis.End * Plot);
        foreach (double tick in axis.Ticks())
        {
            picture.Line(Place(tick), Top, Place(tick), bottom, "grid");
            picture.Text(Place(tick), bottom + 16, axis.Label(tick), "faint middle");
        }

        for (int i = 0; i < rates.Count; i++)
        {
            double y = Top + (i * Row) + (Row / 2);
            picture.Text(left - 8, y + 4, names[i], "end");
            picture.Text(right + 12, y + 4, figures[i], "faint");
            if (rates[i].Interval is { } interval) DrawInterval(picture, Place(interval.Low), Place(interval.High), y, interval.High > axis.End);
            if (rates[i].PerThousand is { } rate) picture.Dot(Place(rate), y, $"{names[i]}: {figures[i]}, {StatisticsWords.Figure(rates[i].Interval)}");
        }

        picture.Line(left, Top, left, bottom, "axis");
        picture.Text(Margin, bottom + 40, note, "faint");
        double width = Math.Max(right + 12 + figures.Select(SvgPicture.WidthOf).DefaultIfEmpty(0).Max(), Margin + SvgPicture.WidthOf(note)) + Margin;
        picture.Write(output, width, bottom + 56);
    }

    // An interval that goes beyond the axis ends in an arrow.
    private static void DrawInterval(SvgPicture picture, double low, double high, double y, bool isCut)
    {
        picture.Line(low, y, high, y, "whisker");
        picture.Line(low, y - 4, low, y + 4, "whisker");
        if (isCut) picture.Points([(high - 5, y - 4), (high, y), (high - 5, y + 4)], isArea: false, "whisker");
        else picture.Line(high, y - 4, high, y + 4, "whisker");
    }
}
