namespace RhetoricRules.Evaluation.Statistics.Plots;

/// <summary>Draws one table of statistics as a picture in SVG.</summary>
public static class StatisticsPlots
{
    private const int NameWidth = 34;

    private static readonly (string, string)[] Deviations =
    [
        ("n3", "z ≤ −3"), ("n2", "−2"), ("n1", "−1"), ("z0", "as by chance"), ("p1", "1"), ("p2", "2"), ("p3", "z ≥ 3"),
    ];

    private static readonly (string, string)[] Shares = [("z0", "none"), ("s1", "below a tenth"), ("s2", "a tenth to a fifth"), ("s3", "a fifth and more")];

    /// <summary>Writes the picture of <paramref name="table"/> with at most <paramref name="limit"/> rows.</summary>
    public static void Write(TextWriter output, MoveStatistics statistics, StatisticsTable table, int limit)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(statistics);
        switch (table)
        {
            case StatisticsTable.Pairs:
                WritePairs(output, statistics, limit);
                break;
            case StatisticsTable.Order:
                WriteOrder(output, statistics, limit);
                break;
            case StatisticsTable.Positions:
                WritePositions(output, statistics, limit);
                break;
            default:
                WriteRates(output, statistics, limit);
                break;
        }
    }

    private static void WriteRates(TextWriter output, MoveStatistics statistics, int limit)
    {
        string title = $"Moves per 1,000 words by {StatisticsWords.NameOf(statistics.Options)}";
        string note = $"{StatisticsWords.HeadOf(statistics)}. {StatisticsWords.IntervalOf(statistics.Options)}";
        if (statistics.Options.Grouping == MoveGrouping.Technique)
        {
            RatePlot.Write(output, title, note, [.. statistics.Whole.Skip(1).OrderByDescending(rate => rate.Moves).ThenBy(rate => rate.Technique, StringComparer.Ordinal).Take(limit)], rate => rate.Technique!);
            return;
        }

        MoveRate[] groups = [.. statistics.Groups.Select(group => group[0])];
        MoveRate[] periods = [.. groups.Where(rate => rate.Group != MoveGroups.Unknown)];
        if (statistics.Options.Grouping == MoveGrouping.Date && periods.Length > 0) TimePlot.Write(output, title, note, periods);
        else RatePlot.Write(output, title, note, [.. groups.Take(limit)], rate => rate.Group);
    }

    private static void WritePairs(TextWriter output, MoveStatistics statistics, int limit)
    {
        string[] names = Frequent(statistics, limit, rate => rate.ArticlesWith);
        Dictionary<(string, string), TechniquePair> pairs = statistics.Pairs.ToDictionary(pair => (pair.First, pair.Second));
        MatrixPlot.Write(
            output,
            "Techniques that share articles",
            $"In how many of {ScoreTable.Counted(statistics.Articles, "article")} both stand; the colour is z, standard deviations from chance.",
            [.. names.Skip(1)],
            [.. names.SkipLast(1)],
            Deviations,
            (row, column) => column > row ? null : CellOf(pairs[string.CompareOrdinal(names[row + 1], names[column]) < 0 ? (names[row + 1], names[column]) : (names[column], names[row + 1])]));
    }

    private static void WriteOrder(TextWriter output, MoveStatistics statistics, int limit)
    {
        string[] names = Frequent(statistics, limit, rate => rate.Moves);
        Dictionary<(string, string), Motif> motifs = statistics.Motifs.ToDictionary(motif => (motif.First, motif.Next));
        MatrixPlot.Write(
            output,
            $"What follows what within {StatisticsWords.WindowOf(statistics.Options)}",
            "How often the move of the column comes right after that of the row; the colour is z, standard deviations from an order by lot.",
            names,
            names,
            Deviations,
            (row, column) => motifs.TryGetValue((names[row], names[column]), out Motif? motif)
                ? new MatrixCell(
                    StatisticsWords.Times(motif.Times),
                    MatrixCell.ColourOf(motif.Deviation, motif.Times),
                    $"{motif.First}, then {motif.Next}: {StatisticsWords.Times(motif.Times)}, by chance {StatisticsWords.Rough(motif.Expected)}, z {StatisticsWords.Rough(motif.Deviation)}")
                : new MatrixCell("", "z0", $"{names[row]}, then {names[column]}: never within {StatisticsWords.WindowOf(statistics.Options)}"));
    }

    private static void WritePositions(TextWriter output, MoveStatistics statistics, int limit)
    {
        PositionProfile[] profiles =
        [
            statistics.Positions[0],
            .. statistics.Positions.Skip(1).OrderByDescending(profile => profile.Moves).ThenBy(profile => profile.Technique, StringComparer.Ordinal).Take(limit),
        ];
        MatrixPlot.Write(
            output,
            "Where moves begin",
            "In which tenth of their articles, from the first to the last; the colour is the share of the row.",
            [.. profiles.Select(profile => StatisticsWords.Name(profile.Technique ?? "all", NameWidth))],
            [.. Enumerable.Range(1, PositionProfile.Parts).Select(tenth => ScoreTable.Number(tenth))],
            Shares,
            (row, column) => new MatrixCell(
                profiles[row].Tenths[column] == 0 ? "" : ScoreTable.Number(profiles[row].Tenths[column]),
                MatrixCell.ColourOfShare(profiles[row].ShareOf(column), 1.0 / PositionProfile.Parts),
                $"{profiles[row].Technique ?? "all"}: {StatisticsWords.Rough(profiles[row].ShareOf(column) * 100)} %"));
    }

    private static MatrixCell CellOf(TechniquePair pair) => new(
        pair.Both == 0 ? "" : ScoreTable.Number(pair.Both),
        MatrixCell.ColourOf(pair.Deviation, pair.Both),
        $"{pair.First} and {pair.Second}: {ScoreTable.Number(pair.Both)}, by chance {StatisticsWords.Rough(pair.Expected)}, lift {StatisticsWords.Rough(pair.Lift)}, z {StatisticsWords.Rough(pair.Deviation)}");

    private static string[] Frequent(MoveStatistics statistics, int limit, Func<MoveRate, long> count) =>
        [.. statistics.Whole.Skip(1).OrderByDescending(count).ThenBy(rate => rate.Technique, StringComparer.Ordinal).Take(limit).Select(rate => rate.Technique!)];
}
