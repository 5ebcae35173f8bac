using System.Globalization;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>How statistics are put into words, in text and in pictures.</summary>
internal static class StatisticsWords
{
    /// <summary>How often something must be together or in a row to be shown as more than chance: twice can be one author's habit.</summary>
    public const int LeastTimes = 3;

    private const string Missing = "-";

    /// <summary>What the rows of rates are called.</summary>
    public static string NameOf(StatisticsOptions options) => options.Grouping switch
    {
        MoveGrouping.Source => "source",
        MoveGrouping.Date => options.Period switch { DatePeriod.Year => "year", DatePeriod.Day => "day", _ => "month" },
        MoveGrouping.Speaker => "speaker",
        _ => "technique",
    };

    /// <summary>What intervals rest on, in a sentence.</summary>
    public static string IntervalOf(StatisticsOptions options) => options.Interval == RateInterval.Poisson
        ? "Intervals of 95 %, exact for counts (Poisson, Garwood 1936)."
        : "Intervals of 95 %, from 1,000 samples of articles drawn with replacement.";

    /// <summary>Within what moves follow each other.</summary>
    public static string WindowOf(StatisticsOptions options) => options.Window == MotifWindow.Turn ? "a speaker's turn" : "an article";

    /// <summary>The numbers of the corpus.</summary>
    public static string HeadOf(MoveStatistics statistics) =>
        $"{ScoreTable.Counted(statistics.Articles, "article")}, {ScoreTable.Counted(statistics.Words, "word")}, {ScoreTable.Counted(statistics.Moves, "move")} of {ScoreTable.Counted(statistics.Techniques.Length, "technique")}";

    /// <summary>A name from outside, fit for one line and at most <paramref name="width"/> columns wide.</summary>
    public static string Name(string name, int width) => Columns.Cut(DisplayLine.Clean(name), width);

    /// <summary>A figure with two decimals, never minus nought; a dash where there is none.</summary>
    public static string Figure(double? value) => value is { } known ? (Math.Round(known, 2) + 0.0).ToString("0.00", CultureInfo.InvariantCulture) : Missing;

    /// <summary>A figure with one decimal.</summary>
    public static string Rough(double? value) => value is { } known ? (Math.Round(known, 1) + 0.0).ToString("0.0", CultureInfo.InvariantCulture) : Missing;

    /// <summary>A count, with a decimal where it is no whole number.</summary>
    public static string Times(double value) => (Math.Round(value, 1) + 0.0).ToString("#,0.#", CultureInfo.InvariantCulture);

    /// <summary>An interval; a dash where there is none.</summary>
    public static string Figure(Interval? interval) => interval is { } known ? $"{Figure(known.Low)} to {Figure(known.High)}" : Missing;
}
