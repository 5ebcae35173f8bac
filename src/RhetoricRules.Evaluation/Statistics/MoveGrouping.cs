namespace RhetoricRules.Evaluation.Statistics;

/// <summary>What a row of rates is.</summary>
public enum MoveGrouping : byte
{
    /// <summary>A technique over all articles.</summary>
    Technique,

    /// <summary>The articles of one source.</summary>
    Source,

    /// <summary>The articles of one year, month or day.</summary>
    Date,

    /// <summary>The words of one speaker, or of all who belong to one actor.</summary>
    Speaker,
}
