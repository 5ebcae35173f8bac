namespace RhetoricRules.Evaluation.Statistics;

/// <summary>Bars made of block characters.</summary>
internal static class TextBar
{
    /// <summary>The longest bar, in columns.</summary>
    public const int Width = 20;

    // Eighths of a column, from none to seven.
    private const string Eighths = " ▏▎▍▌▋▊▉";

    /// <summary>A bar for <paramref name="value"/> where <paramref name="largest"/> has the full width; what is not nought has at least an eighth of a column.</summary>
    public static string Of(double? value, double largest)
    {
        if (value is not > 0 || largest <= 0) return "";
        int eighths = Math.Clamp((int)Math.Round(value.Value / largest * Width * 8), 1, Width * 8);
        string end = eighths % 8 == 0 ? "" : Eighths[eighths % 8].ToString();
        return new string('█', eighths / 8) + end;
    }
}
