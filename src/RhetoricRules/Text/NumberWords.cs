using System.Collections.Frozen;
using System.Globalization;

namespace RhetoricRules.Text;

/// <summary>What numerals and number words are worth.</summary>
internal static class NumberWords
{
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
        ["twice"] = 2,
        ["thrice"] = 3,
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

    private static readonly FrozenDictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> BySpan = Values.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value of a number word, or null.</summary>
    public static double? Of(ReadOnlySpan<char> word) => BySpan.TryGetValue(word, out double value) ? value : null;

    /// <summary>The value of the digits that <paramref name="numeral"/> begins with, and what follows them; null if they are too many.</summary>
    public static double? OfDigits(ReadOnlySpan<char> numeral, out ReadOnlySpan<char> suffix)
    {
        Span<char> digits = stackalloc char[32];
        int count = 0;
        int at = 0;
        while (at < numeral.Length && (char.IsAsciiDigit(numeral[at]) || numeral[at] is '.' or ','))
        {
            if (numeral[at] != ',')
            {
                if (count == digits.Length) break;
                digits[count++] = numeral[at];
            }

            at++;
        }

        suffix = numeral[at..];
        return double.TryParse(digits[..count], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) ? value : null;
    }
}
