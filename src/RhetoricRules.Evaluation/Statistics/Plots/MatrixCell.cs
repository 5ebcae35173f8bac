namespace RhetoricRules.Evaluation.Statistics.Plots;

/// <summary>A cell of a <see cref="MatrixPlot"/>.</summary>
/// <param name="Text">What stands in it; may be empty.</param>
/// <param name="Colour">The class of its colour: <c>z0</c>, <c>p3</c>, <c>s1</c>.</param>
/// <param name="Told">What it tells where a pointer rests on it.</param>
internal readonly record struct MatrixCell(string Text, string Colour, string Told)
{
    /// <summary>The colour of a figure that lies so many standard deviations off the mean; too few <paramref name="times"/> are not more than chance.</summary>
    public static string ColourOf(double? deviation, double times)
    {
        if (deviation is not { } known || Math.Abs(known) < 1 || (known > 0 && times < StatisticsWords.LeastTimes)) return "z0";
        int step = Math.Min(SvgPicture.Steps, (int)Math.Abs(known));
        return FormattableString.Invariant($"{(known > 0 ? 'p' : 'n')}{step}");
    }

    /// <summary>The colour of a share where an even share would be <paramref name="even"/>.</summary>
    public static string ColourOfShare(double? share, double even) => share switch
    {
        null or 0 => "z0",
        { } known when known < even => "s1",
        { } known when known < even * 2 => "s2",
        _ => "s3",
    };
}
