namespace RhetoricRules.Evaluation.Statistics;

/// <summary>What statistics a reader wants.</summary>
public sealed record StatisticsOptions
{
    /// <summary>By what rates are told.</summary>
    public MoveGrouping Grouping { get; init; }

    /// <summary>How long a period of dates is.</summary>
    public DatePeriod Period { get; init; }

    /// <summary>How many of a source's parts, with slashes between, tell sources apart; null for all.</summary>
    public int? SourceParts { get; init; }

    /// <summary>What intervals rest on.</summary>
    public RateInterval Interval { get; init; }

    /// <summary>Within what moves follow each other.</summary>
    public MotifWindow Window { get; init; }
}
