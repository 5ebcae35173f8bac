namespace RhetoricRules.Evaluation.Statistics;

/// <summary>The tables that statistics have.</summary>
public enum StatisticsTable : byte
{
    /// <summary>Moves per 1,000 words.</summary>
    Rates,

    /// <summary>Techniques that share articles.</summary>
    Pairs,

    /// <summary>Which move follows which.</summary>
    Order,

    /// <summary>In which tenth of their articles moves begin.</summary>
    Positions,
}
