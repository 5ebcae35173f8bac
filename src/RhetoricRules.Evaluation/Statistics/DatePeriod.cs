namespace RhetoricRules.Evaluation.Statistics;

/// <summary>How long the periods are that articles are put into by their dates.</summary>
public enum DatePeriod : byte
{
    /// <summary>A month: <c>2022-03</c>.</summary>
    Month,

    /// <summary>A year: <c>2022</c>.</summary>
    Year,

    /// <summary>A day: <c>2022-03-24</c>.</summary>
    Day,
}
