namespace RhetoricRules.Text;

/// <summary>What a number counts; each number has the most specific kind only.</summary>
public enum QuantityKind : byte
{
    /// <summary>A bare number, a measure, or one that only names: <c>Tier 3</c>, <c>5 km</c>, <c>5:30 p.m.</c>, <c>3-2</c>, an age.</summary>
    Number,

    /// <summary>What counts things: <c>half a million people</c>, <c>dozens of women</c>, <c>two-thirds of voters</c>, <c>twice</c>.</summary>
    Quantity,

    /// <summary><c>25 percent</c>, <c>7.5%</c>.</summary>
    Percent,

    /// <summary><c>$2.5 billion</c>, <c>300 yuan</c>.</summary>
    Money,

    /// <summary><c>5 years</c>, <c>more than 100 days</c>.</summary>
    Duration,

    /// <summary><c>third</c>, <c>76th</c>.</summary>
    Ordinal,

    /// <summary><c>July 11</c>, <c>2019/6/21</c>, <c>8th</c> of a month.</summary>
    Date,

    /// <summary><c>2018</c>, <c>fiscal year 2020</c>, <c>2018-19</c>, <c>the 1990s</c>.</summary>
    Year,
}
