using System.Globalization;

namespace RhetoricRules.Reporting;

/// <summary>How often something comes in a thousand words.</summary>
internal static class Rate
{
    /// <summary>The rate; null in a text without words.</summary>
    public static double? Of(long count, long words) => words == 0 ? null : Math.Round(count * 1000.0 / words, 4);

    /// <summary>The rate for people, with two decimals.</summary>
    public static string Text(long count, long words) => words == 0 ? "–" : string.Create(CultureInfo.InvariantCulture, $"{count * 1000.0 / words:0.00}");

    /// <summary>A number for people: <c>1,105</c>.</summary>
    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
