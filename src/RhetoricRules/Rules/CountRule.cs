using System.Globalization;

namespace RhetoricRules.Rules;

/// <summary>What <c>at-least</c> and <c>at-most</c> ask for: <c>4</c>, <c>3 distinct target</c>, <c>2.5 per 1000 words</c>.</summary>
/// <param name="Number">The number; only a rate may be a fraction.</param>
/// <param name="Distinct">The role, or <c>speaker</c>, that makes facts distinct; null where every fact counts.</param>
/// <param name="IsRate">Whether it is per 1000 words.</param>
internal sealed record CountRule(double Number, string? Distinct = null, bool IsRate = false)
{
    /// <summary>What holds where nothing is written.</summary>
    public static CountRule One { get; } = new(1);

    /// <summary>Whether two bounds count the same things in the same way.</summary>
    public bool IsLike(CountRule other) => Distinct == other.Distinct && IsRate == other.IsRate;

    /// <summary>As its author writes it.</summary>
    public override string ToString()
    {
        string number = Number.ToString(CultureInfo.InvariantCulture);
        string distinct = Distinct is null ? "" : $" distinct {Distinct}";
        return number + distinct + (IsRate ? " per 1000 words" : "");
    }
}
