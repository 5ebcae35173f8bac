namespace RhetoricRules.Text;

/// <summary>Words of units: currencies, lengths, weights, times.</summary>
internal static class Units
{
    /// <summary>Each line: the singular, then its other spellings.</summary>
    private const string Measures = """
        kilometre km kms kilometres kilometer kilometers
        metre metres meter meters
        centimetre cm centimetres centimeter centimeters
        millimetre mm millimetres millimeter millimeters
        mile miles
        yard yards yds
        foot feet ft
        inch inches ins
        kilogram kg kgs kilograms kilogramme kilogrammes kilo kilos
        gram grams gramme grammes
        milligram mg milligrams
        ton tons
        tonne tonnes
        ounce ounces oz
        lb lbs
        acre acres
        hectare hectares
        litre litres liter liters
        gallon gallons
        degree degrees
        mile-per-hour mph
        kilometre-per-hour kph kmh
        watt watts
        kilowatt kilowatts kw
        megawatt megawatts mw
        gigawatt gigawatts gw
        hertz hz
        megahertz mhz
        gigahertz ghz
        byte bytes
        kilobyte kilobytes kb
        megabyte megabytes mb
        gigabyte gigabytes gb
        terabyte terabytes tb
        megabit megabits mbps
        knot knots
        """;

    private const string Times = """
        second seconds sec secs
        minute minutes min mins
        hour hours hr hrs
        day days
        week weeks wk wks
        weekend weekends
        month months
        quarter quarters
        year years yr yrs
        decade decades
        century centuries
        """;

    private static readonly WordMap<UnitName> Names = new(
        [.. Lines(Currencies.Words, QuantityKind.Money), .. Lines(Measures, QuantityKind.Number), .. Lines(Times, QuantityKind.Duration)]);

    /// <summary>The unit called <paramref name="word"/>; without a name where it is none.</summary>
    public static UnitName Of(ReadOnlySpan<char> word) => Names.Of(word);

    private static IEnumerable<(string Words, UnitName Unit)> Lines(string lines, QuantityKind kind)
    {
        foreach (string line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            string first = line[..line.IndexOf(' ')];
            yield return (line, new UnitName(kind, kind == QuantityKind.Money ? first : first.Replace('-', ' ')));
        }
    }
}
