namespace RhetoricRules.Evaluation.Statistics;

/// <summary>Writes statistics for people: tables of text with bars. Lines end in <c>\n</c>.</summary>
public sealed class StatisticsText
{
    private const int DefaultWidth = 110;
    private const int NameWidth = 34;
    private const int GroupWidth = 16;
    private const int FigureWidth = 7;

    private readonly TextWriter _output;
    private readonly MoveStatistics _statistics;
    private readonly int _limit;
    private readonly int _width;

    private StatisticsText(TextWriter output, MoveStatistics statistics, int limit, int? width) =>
        (_output, _statistics, _limit, _width) = (output, statistics, limit, width ?? DefaultWidth);

    /// <summary>Writes <paramref name="statistics"/> to <paramref name="output"/>.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="statistics">What to write.</param>
    /// <param name="only">The one table that is wanted; null for all.</param>
    /// <param name="limit">How many rows a table may have.</param>
    /// <param name="width">The columns there are; null where nobody counts them.</param>
    public static void Write(TextWriter output, MoveStatistics statistics, StatisticsTable? only, int limit, int? width)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(statistics);
        var text = new StatisticsText(output, statistics, limit, width);
        output.Write($"{StatisticsWords.HeadOf(statistics)}\n");
        if (only is null or StatisticsTable.Rates) text.WriteRates();
        bool isEmpty = only switch
        {
            StatisticsTable.Pairs => !text.WritePairs(),
            StatisticsTable.Order => !text.WriteOrder(),
            StatisticsTable.Positions => !text.WritePositions(),
            _ => false,
        };
        if (only is null) _ = text.WritePairs() | text.WriteOrder() | text.WritePositions();
        if (isEmpty)
            output.Write(only == StatisticsTable.Positions
                ? "\nOf no move it is known where it stands.\n"
                : FormattableString.Invariant($"\nNo pair came {StatisticsWords.LeastTimes} times and more often than by chance; --format csv has all.\n"));
    }

    private void WriteRates()
    {
        bool isGrouped = _statistics.Options.Grouping != MoveGrouping.Technique;
        MoveRate[] rows = isGrouped ? [.. _statistics.Groups.Select(group => group[0])] : ByMoves();
        string name = StatisticsWords.NameOf(_statistics.Options);
        double largest = rows.Take(_limit).Max(row => row.PerThousand) ?? 0;
        WriteTable(
            $"Moves per 1,000 words by {name}",
            isGrouped ? [name, "", "articles", "with moves", "words", "moves", "per 1,000", "95% interval"] : [name, "", "with moves", "moves", "per 1,000", "95% interval"],
            2,
            [.. rows.Select(row => RateRow(row, isGrouped, largest))],
            RateRow(_statistics.Whole[0], isGrouped, 0));
        _output.Write($"{StatisticsWords.IntervalOf(_statistics.Options)}\n");
        if (_statistics.Options.Interval == RateInterval.Poisson && _statistics.Dispersion is > 1.5)
        {
            _output.Write($"Articles differ {StatisticsWords.Rough(_statistics.Dispersion)} times as much as chance would have it, so these are too narrow: --interval articles draws articles.\n");
        }

        if (isGrouped) WriteTechniques();
    }

    private MoveRate[] ByMoves() => [.. _statistics.Whole.Skip(1).OrderByDescending(rate => rate.Moves).ThenBy(rate => rate.Technique, StringComparer.Ordinal)];

    // All articles and words are the same for every technique: only the articles that have it are told.
    private static string[] RateRow(MoveRate rate, bool isGrouped, double largest) =>
    [
        StatisticsWords.Name(isGrouped ? rate.Group : rate.Technique ?? rate.Group, NameWidth), TextBar.Of(rate.PerThousand, largest),
        .. isGrouped ? new[] { ScoreTable.Number(rate.Articles), ScoreTable.Number(rate.ArticlesWith), ScoreTable.Number(rate.Words) } : [ScoreTable.Number(rate.ArticlesWith)],
        ScoreTable.Number(rate.Moves), StatisticsWords.Figure(rate.PerThousand), StatisticsWords.Figure(rate.Interval),
    ];

    // A row a technique, a column for each of the first groups that fit.
    private void WriteTechniques()
    {
        MoveRate[] rows = ByMoves();
        string[] heads = [.. GroupHeads(rows.Take(_limit).Select(row => row.Technique!.Length).DefaultIfEmpty(0).Max())];
        int[] numbers = [.. rows.Select(row => _statistics.Techniques.IndexOf(row.Technique!))];
        string left = heads.Length < _statistics.Groups.Length ? $", the first {heads.Length} of {ScoreTable.Number(_statistics.Groups.Length)}" : "";
        WriteTable(
            $"Techniques per 1,000 words by {StatisticsWords.NameOf(_statistics.Options)}{left}",
            ["technique", .. heads, "all"],
            1,
            [.. rows.Select((row, i) => (string[])[row.Technique!, .. heads.Select((_, group) => StatisticsWords.Figure(_statistics.Groups[group][numbers[i] + 1].PerThousand)), StatisticsWords.Figure(row.PerThousand)])]);
    }

    private IEnumerable<string> GroupHeads(int nameWidth)
    {
        int left = _width - Math.Max(nameWidth, "technique".Length) - FigureWidth;
        foreach (string head in _statistics.Groups.Select(group => StatisticsWords.Name(group[0].Group, GroupWidth)))
        {
            left -= Math.Max(head.Length + 2, FigureWidth);
            if (left < 0) yield break;
            yield return head;
        }
    }

    private bool WritePairs() => WriteTable(
        "Techniques that share articles",
        ["technique", "and", "both", "by chance", "lift", "z"],
        2,
        [.. _statistics.Pairs.Where(pair => pair.Both >= StatisticsWords.LeastTimes && pair.Lift > 1).Select(pair => (string[])
            [
                Counted(pair.First, pair.ArticlesWithFirst), Counted(pair.Second, pair.ArticlesWithSecond), ScoreTable.Number(pair.Both), StatisticsWords.Rough(pair.Expected),
                StatisticsWords.Rough(pair.Lift), StatisticsWords.Rough(pair.Deviation),
            ])]);

    private bool WriteOrder()
    {
        string window = StatisticsWords.WindowOf(_statistics.Options);
        return WriteTable(
            $"What follows what within {window}",
            ["move", "next", "times", "by chance", "ratio", "z"],
            2,
            [.. _statistics.Motifs.Where(motif => motif is { Times: >= StatisticsWords.LeastTimes, Ratio: > 1 }).Select(motif => (string[])
                [
                    motif.First, motif.Next, StatisticsWords.Times(motif.Times), StatisticsWords.Rough(motif.Expected), StatisticsWords.Rough(motif.Ratio), StatisticsWords.Rough(motif.Deviation),
                ])]);
    }

    private bool WritePositions()
    {
        PositionProfile all = _statistics.Positions[0];
        if (all.Moves == 0) return false;
        int largest = all.Tenths.Max();
        _output.Write("\nWhere moves begin\n");
        ScoreTable.WriteText(_output, ["tenth", "", "moves", "share"], 2, [.. all.Tenths.Select((moves, tenth) => (string[])
        [
            tenth switch { 0 => "1 beginning", PositionProfile.Parts - 1 => "10 end", _ => ScoreTable.Number(tenth + 1) },
            TextBar.Of(moves, largest), ScoreTable.Number(moves), $"{StatisticsWords.Rough(all.ShareOf(tenth) * 100)} %",
        ])]);
        return true;
    }

    private static string Counted(string technique, int articles) => $"{technique} ({ScoreTable.Number(articles)})";

    // Whether there was something to write.
    private bool WriteTable(string title, string[] heads, int wordColumns, string[][] rows, string[]? sum = null)
    {
        if (rows.Length == 0 && sum is null) return false;
        _output.Write($"\n{title}\n");
        ScoreTable.WriteText(_output, heads, wordColumns, [.. rows.Take(_limit), .. sum is null ? [] : new[] { sum }]);
        if (rows.Length > _limit) _output.Write($"… and {ScoreTable.Counted(rows.Length - _limit, "row")} more: --limit, or --format csv.\n");
        return true;
    }
}
