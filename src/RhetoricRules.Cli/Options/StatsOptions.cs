using System.CommandLine;
using System.Globalization;
using RhetoricRules.Evaluation.Statistics;

namespace RhetoricRules.Cli.Options;

/// <summary>The options of statistics: what a row is, what intervals rest on, within what moves follow each other, which table.</summary>
internal sealed class StatsOptions
{
    private const int DefaultLimit = 15;

    private readonly Option<MoveGrouping> _by = Choice.Of(
        "--by",
        "What a row of rates is: a technique, the articles of one source, those of one month, or the words of one speaker.",
        ("technique", MoveGrouping.Technique),
        ("source", MoveGrouping.Source),
        ("date", MoveGrouping.Date),
        ("speaker", MoveGrouping.Speaker));

    private readonly Option<DatePeriod?> _period = Choice.WithoutDefault<DatePeriod?>(
        "--period", "With --by date: how long a period is. Default: month.", ("month", DatePeriod.Month), ("year", DatePeriod.Year), ("day", DatePeriod.Day));

    private readonly Option<int?> _sourceParts = Number("--source-parts", "With --by source: of sources with slashes (China/@account) only the first N parts count.");

    private readonly Option<RateInterval> _interval = Choice.Of(
        "--interval",
        "What intervals rest on. poisson: counts alone, exactly; articles: how much articles differ.",
        ("poisson", RateInterval.Poisson),
        ("articles", RateInterval.Articles));

    private readonly Option<MotifWindow> _within = Choice.Of(
        "--within", "Within what a move follows another: a speaker's turn or a whole article.", ("turn", MotifWindow.Turn), ("article", MotifWindow.Article));

    private readonly Option<StatisticsTable?> _table = Choice.WithoutDefault<StatisticsTable?>(
        "--table",
        "Only this: rates, pairs that share articles, order of moves, positions in the article. Default: all in a text report, rates elsewhere.",
        ("rates", StatisticsTable.Rates),
        ("pairs", StatisticsTable.Pairs),
        ("order", StatisticsTable.Order),
        ("positions", StatisticsTable.Positions));

    private readonly Option<int?> _limit = Number("--limit", $"The most rows of a table in a text report or a picture; csv has all. Default: {DefaultLimit}.");

    /// <summary>Gives the options to <paramref name="command"/>.</summary>
    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_by, _period, _sourceParts, _table, _interval, _within, _limit]) command.Options.Add(option);
    }

    /// <summary>The one table that was asked for; null for all.</summary>
    public StatisticsTable? Table(ParseResult parse) => parse.GetValue(_table);

    /// <summary>How many rows a table may have.</summary>
    public int Limit(ParseResult parse) => parse.GetValue(_limit) ?? DefaultLimit;

    /// <summary>The choices.</summary>
    public StatisticsOptions Read(ParseResult parse)
    {
        MoveGrouping by = parse.GetValue(_by);
        if (parse.GetValue(_period) is not null && by != MoveGrouping.Date) throw new CommandException("--period says how long periods of dates are.", "write `--by date` with it.");
        if (parse.GetValue(_sourceParts) is not null && by != MoveGrouping.Source) throw new CommandException("--source-parts says what tells sources apart.", "write `--by source` with it.");
        return new StatisticsOptions
        {
            Grouping = by,
            Period = parse.GetValue(_period) ?? DatePeriod.Month,
            SourceParts = parse.GetValue(_sourceParts),
            Interval = parse.GetValue(_interval),
            Window = parse.GetValue(_within),
        };
    }

    private static Option<int?> Number(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            string typed = result.Tokens[^1].Value;
            if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= 1) return number;
            result.AddError($"{name} is a whole number from 1, not `{typed}`.");
            return null;
        },
    };
}
