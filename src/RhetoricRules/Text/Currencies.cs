using System.Collections.Frozen;

namespace RhetoricRules.Text;

/// <summary>The ISO codes of currencies by sign, word and code. A bare dollar is the American one, a bare pound the British one, as in agency style.</summary>
internal static class Currencies
{
    // A currency of many countries keeps its name: which one, only an adjective tells.
    /// <summary>Each line: the code, or the name where no code is known, then the words.</summary>
    public const string Words = """
        USD dollar dollars buck bucks usd
        EUR euro euros eur
        GBP pound pounds gbp sterling quid
        CNY yuan renminbi rmb cny
        JPY yen jpy
        INR rupee rupees inr
        RUB ruble rubles rouble roubles rub
        KRW won krw
        CHF chf
        AUD aud
        CAD cad
        HKD hkd
        TRY lira liras
        ILS shekel shekels
        BRL reais
        ZAR zar
        SAR riyal riyals
        AED dirham dirhams
        SEK kronor
        DKK kroner
        THB baht
        MYR ringgit
        IDR rupiah
        VND dong
        NGN naira
        PLN zloty zlotys
        HUF forint forints
        UAH hryvnia hryvnias
        BDT taka
        KES kes
        franc francs
        peso pesos
        dinar dinars
        rial rials
        mark marks
        cent cents
        """;

    // The adjective is the one word that stands before the noun: Hong Kong dollars, New Zealand dollars.
    private const string Foreign = """
        AUD australian USD
        CAD canadian USD
        NZD zealand USD
        HKD kong USD
        SGD singapore USD
        TWD taiwan USD
        TWD taiwanese USD
        ZWD zimbabwean USD
        USD us USD
        USD u.s. USD
        USD american USD
        EGP egyptian GBP
        SYP syrian GBP
        LBP lebanese GBP
        SDG sudanese GBP
        GBP british GBP
        PKR pakistani INR
        LKR lankan INR
        NPR nepalese INR
        INR indian INR
        CHF swiss franc
        FRF french franc
        MXN mexican peso
        ARS argentine peso
        PHP philippine peso
        CUP cuban peso
        CLP chilean peso
        KRW korean KRW
        QAR qatari SAR
        YER yemeni SAR
        IRR iranian rial
        KWD kuwaiti dinar
        IQD iraqi dinar
        RSD serbian dinar
        DEM german mark
        DEM deutsche mark
        NOK norwegian DKK
        ITL italian TRY
        """;

    private static readonly WordSet Adjectives = new(string.Join(' ', Lines(Foreign).Select(line => line[1])));

    private static readonly FrozenDictionary<(string Adjective, string Currency), string> ByAdjective =
        Lines(Foreign).ToFrozenDictionary(line => (line[1], line[2]), line => line[0]);

    /// <summary>Whether <paramref name="word"/> may stand before a currency's name and tell which: Australian, Swiss.</summary>
    public static bool IsAdjective(ReadOnlySpan<char> word) => Adjectives.Contains(word);

    /// <summary>The code of <paramref name="currency"/>, a code or name of <see cref="Words"/>, behind <paramref name="adjective"/>.</summary>
    public static string Of(ReadOnlySpan<char> adjective, string currency) =>
        ByAdjective.GetValueOrDefault((adjective.ToString().ToLowerInvariant(), currency), currency);

    /// <summary>The code of the currency with this sign, the letters before it included (<c>A$</c>), or null where it is no sign.</summary>
    public static string? OfSign(char sign, ReadOnlySpan<char> letters) => sign switch
    {
        '$' => letters switch
        {
            "A" or "AU" or "AUS" => "AUD",
            "C" or "CA" or "CAN" => "CAD",
            "HK" => "HKD",
            "NZ" => "NZD",
            "S" => "SGD",
            "NT" => "TWD",
            "R" => "BRL",
            "Z" => "ZWD",
            _ => "USD",
        },
        '\u20AC' => "EUR",
        '\u00A3' => "GBP",
        '\u00A5' => letters is "CN" or "RMB" ? "CNY" : "JPY",
        '\u20B9' => "INR",
        '\u20A9' => "KRW",
        '\u20BD' => "RUB",
        '\u20BA' => "TRY",
        '\u20AA' => "ILS",
        '\u20B4' => "UAH",
        '\u20AB' => "VND",
        '\u20A6' => "NGN",
        '\u20B1' => "PHP",
        '\u0E3F' => "THB",
        _ => null,
    };

    /// <summary>The code of the currency that <paramref name="word"/> before a number names: <c>RMB 300</c>, <c>Rs 500</c>; null where it is none.</summary>
    public static string? OfCode(ReadOnlySpan<char> word) => word switch
    {
        "USD" or "EUR" or "GBP" or "CNY" or "JPY" or "INR" or "RUB" or "CHF" or "AUD" or "CAD" or "HKD" or "KRW" => word.ToString(),
        "RMB" => "CNY",
        "Rs" or "Rs." => "INR",
        _ => null,
    };

    private static IEnumerable<string[]> Lines(string table) =>
        table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => line.Split(' '));
}
