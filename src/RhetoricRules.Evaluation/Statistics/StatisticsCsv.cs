using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>Writes one table of statistics for R, pandas and spreadsheets: a row for each case, all cases. A figure that does not exist is empty.</summary>
public static class StatisticsCsv
{
    private const string All = "all";

    /// <summary>Writes <paramref name="table"/> to <paramref name="output"/>.</summary>
    public static void Write(TextWriter output, MoveStatistics statistics, StatisticsTable table)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(statistics);
        CsvLines lines = new(output);
        switch (table)
        {
            case StatisticsTable.Pairs:
                WritePairs(lines, statistics);
                break;
            case StatisticsTable.Order:
                WriteOrder(lines, statistics);
                break;
            case StatisticsTable.Positions:
                WritePositions(lines, statistics);
                break;
            default:
                WriteRates(lines, statistics);
                break;
        }
    }

    private static void WriteRates(CsvLines lines, MoveStatistics statistics)
    {
        bool isGrouped = statistics.Options.Grouping != MoveGrouping.Technique;
        if (isGrouped) lines.Add(StatisticsWords.NameOf(statistics.Options));
        Heads(lines, "technique", "articles", "articles_with", "words", "moves", "per_1000", "low", "high");
        foreach (MoveRate rate in isGrouped ? statistics.Groups.SelectMany(group => group) : statistics.Whole)
        {
            if (isGrouped) lines.Add(rate.Group);
            lines.Add(rate.Technique ?? All).Add(rate.Articles).Add(rate.ArticlesWith).Add(rate.Words).Add(rate.Moves).Add(rate.PerThousand).Add(rate.Interval?.Low).Add(rate.Interval?.High);
            lines.End();
        }
    }

    private static void WritePairs(CsvLines lines, MoveStatistics statistics)
    {
        Heads(lines, "technique", "other", "articles", "articles_other", "both", "expected", "lift", "pmi", "z");
        foreach (TechniquePair pair in statistics.Pairs)
        {
            lines.Add(pair.First).Add(pair.Second).Add(pair.ArticlesWithFirst).Add(pair.ArticlesWithSecond).Add(pair.Both);
            lines.Add(pair.Expected).Add(pair.Lift).Add(pair.MutualInformation).Add(pair.Deviation);
            lines.End();
        }
    }

    private static void WriteOrder(CsvLines lines, MoveStatistics statistics)
    {
        Heads(lines, "technique", "next", "times", "expected", "ratio", "z");
        foreach (Motif motif in statistics.Motifs)
        {
            lines.Add(motif.First).Add(motif.Next).Add(motif.Times).Add(motif.Expected).Add(motif.Ratio).Add(motif.Deviation);
            lines.End();
        }
    }

    private static void WritePositions(CsvLines lines, MoveStatistics statistics)
    {
        Heads(lines, "technique", "tenth", "moves", "share");
        foreach (PositionProfile profile in statistics.Positions)
        {
            for (int tenth = 0; tenth < PositionProfile.Parts; tenth++)
            {
                lines.Add(profile.Technique ?? All).Add(tenth + 1).Add(profile.Tenths[tenth]).Add(profile.ShareOf(tenth));
                lines.End();
            }
        }
    }

    private static void Heads(CsvLines lines, params ReadOnlySpan<string> heads)
    {
        foreach (string head in heads) lines.Add(head);
        lines.End();
    }
}
