using System.Collections.Frozen;
using System.Globalization;

namespace RhetoricRules.Text;

/// <summary>What numerals and number words are worth.</summary>
internal static class NumberWords
{
    private const int LongestNumeral = 32;

    // So many digits, divided by so small a power of ten, are rounded once: the result is exact.
    private const int MostDigits = 15;

    private static readonly double[] PowersOfTen = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    private static readonly FrozenDictionary<string, double> Values = new Dictionary<string, double>
    {
        ["zero"] = 0,
        ["half"] = 0.5,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["dozen"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["thousand"] = 1e3,
        ["million"] = 1e6,
        ["billion"] = 1e9,
        ["trillion"] = 1e12,
        ["mn"] = 1e6,
        ["m"] = 1e6,
        ["bn"] = 1e9,
        ["k"] = 1e3,
        ["tn"] = 1e12,
        ["trn"] = 1e12,
        ["twice"] = 2,
        ["thrice"] = 3,
        ["twofold"] = 2,
        ["threefold"] = 3,
        ["fourfold"] = 4,
        ["fivefold"] = 5,
        ["tenfold"] = 10,
        ["first"] = 1,
        ["second"] = 2,
        ["third"] = 3,
        ["fourth"] = 4,
        ["fifth"] = 5,
        ["sixth"] = 6,
        ["seventh"] = 7,
        ["eighth"] = 8,
        ["ninth"] = 9,
        ["tenth"] = 10,
        ["eleventh"] = 11,
        ["twelfth"] = 12,
        ["thirteenth"] = 13,
        ["fourteenth"] = 14,
        ["fifteenth"] = 15,
        ["sixteenth"] = 16,
        ["seventeenth"] = 17,
        ["eighteenth"] = 18,
        ["nineteenth"] = 19,
        ["twentieth"] = 20,
        ["thirtieth"] = 30,
        ["hundredth"] = 100,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int> Parts = new Dictionary<string, int>
    {
        ["half"] = 2,
        ["halves"] = 2,
        ["third"] = 3,
        ["thirds"] = 3,
        ["quarter"] = 4,
        ["quarters"] = 4,
        ["fourth"] = 4,
        ["fourths"] = 4,
        ["fifth"] = 5,
        ["fifths"] = 5,
        ["sixth"] = 6,
        ["sixths"] = 6,
        ["seventh"] = 7,
        ["sevenths"] = 7,
        ["eighth"] = 8,
        ["eighths"] = 8,
        ["ninth"] = 9,
        ["ninths"] = 9,
        ["tenth"] = 10,
        ["tenths"] = 10,
        ["twentieth"] = 20,
        ["twentieths"] = 20,
        ["hundredth"] = 100,
        ["hundredths"] = 100,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> BySpan = Values.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> PartsBySpan = Parts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value of a number word, or null.</summary>
    public static double? Of(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out double value) ? value : null;

    /// <summary>The product, without the dirt of binary fractions: 4.1 times a million is 4100000.</summary>
    public static double Product(double value, double factor) =>
        Math.Abs(value) < 1e12 && Math.Abs(factor) < 1e13 ? (double)((decimal)value * (decimal)factor) : value * factor;

    /// <summary>How many of <paramref name="word"/> make one (<c>thirds</c>: 3), and whether it is a plural; 0 if it names no part.</summary>
    public static int PartsIn(ReadOnlySpan<char> word, out bool isPlural)
    {
        isPlural = word.Length > 0 && word[^1] is 's' or 'S';
        return PartsBySpan.TryGetValue(word, out int parts) ? parts : 0;
    }

    /// <summary>What letters glued to digits multiply them by (<c>m</c> in 2.5m); 0 if they do not.</summary>
    public static double ScaleOf(ReadOnlySpan<char> suffix) =>
        suffix.Length is > 0 and <= 3 && suffix is "m" or "M" or "mn" or "bn" or "Bn" or "BN" or "b" or "B" or "k" or "K" or "tn" or "trn" or "mln" or "bln"
            ? suffix[0] switch { 'm' or 'M' => 1e6, 'b' or 'B' => 1e9, 'k' or 'K' => 1e3, _ => 1e12 }
            : 0;

    /// <summary>Whether letters glued to digits make an ordinal of them: 76th.</summary>
    public static bool IsOrdinalSuffix(ReadOnlySpan<char> suffix) => suffix is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";

    /// <summary>The value of the digits that <paramref name="numeral"/> begins with, and what follows them; null if they are too many or have two points.</summary>
    public static double? OfDigits(ReadOnlySpan<char> numeral, out ReadOnlySpan<char> suffix)
    {
        (long digits, int count, int points, int decimals) = (0, 0, 0, 0);
        int at = 0;
        for (; at < numeral.Length; at++)
        {
            char c = numeral[at];
            if (char.IsAsciiDigit(c))
            {
                if (count++ < MostDigits) digits = (digits * 10) + (c - '0');
                decimals += points;
            }
            else if (c == '.') points++;
            else if (c != ',') break;
        }

        suffix = numeral[at..];
        if (count is 0 or > LongestNumeral || points > 1) return null;
        if (count <= MostDigits) return digits / PowersOfTen[decimals];
        Span<char> plain = stackalloc char[LongestNumeral + 1];
        int length = 0;
        foreach (char c in numeral[..at]) if (c != ',') plain[length++] = c;
        return double.Parse(plain[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
    }
}
