using System.Globalization;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>
/// Reads the day of a date as sources write it: <c>2022-03-24</c> and what may follow it, <c>2022-03</c>, <c>2022</c>, or with the English name of a month:
/// <c>24 March 2022</c>, <c>Published: Mar 24, 2022 06:46 PM</c>. Days and months in figures without such a form (<c>3/4/2022</c>) could be either and are not read.
/// </summary>
internal static class DateReader
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The period of <paramref name="date"/>; null where it does not tell so much.</summary>
    public static string? PeriodOf(string date, DatePeriod period)
    {
        (int? year, int? month, int? day) = Read(date);
        if (year is null) return null;
        return period switch
        {
            DatePeriod.Year => FormattableString.Invariant($"{year:0000}"),
            DatePeriod.Month => month is null ? null : FormattableString.Invariant($"{year:0000}-{month:00}"),
            _ => month is null || day is null ? null : FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}"),
        };
    }

    private static (int? Year, int? Month, int? Day) Read(string date)
    {
        ReadOnlySpan<char> text = date.AsSpan().Trim();
        if (Number(text, 0, 4) is { } year && (text.Length == 4 || text[4] == '-')) return Iso(text, year);
        return Written(date);
    }

    private static (int? Year, int? Month, int? Day) Iso(ReadOnlySpan<char> text, int year)
    {
        int? month = text.Length >= 7 ? Number(text, 5, 2) : null;
        int? day = text.Length >= 10 && text[7] == '-' ? Number(text, 8, 2) : null;
        return (year, month is >= 1 and <= 12 ? month : null, day is >= 1 and <= 31 ? day : null);
    }

    private static (int? Year, int? Month, int? Day) Written(string date)
    {
        (int? year, int? month, int? day) = (null, null, null);
        foreach (string word in date.Split([' ', ',', '.', ':', '/', '-', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (char.IsAsciiLetter(word[0])) month ??= MonthOf(word);
            else if (Number(word, 0, word.Length) is not { } number) continue;
            else if (word.Length == 4) year ??= number;
            else if (word.Length <= 2 && number is >= 1 and <= 31) day ??= number;
        }

        return month is null ? (null, null, null) : (year, month, day);
    }

    private static int? MonthOf(string word)
    {
        int month = Array.FindIndex(Months, name => word.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return month < 0 ? null : month + 1;
    }

    private static int? Number(ReadOnlySpan<char> text, int from, int length) =>
        from + length <= text.Length && int.TryParse(text.Slice(from, length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
