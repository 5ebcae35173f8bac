namespace RhetoricRules.Text;

/// <summary>Reads the unit of a number: the sign or code before it, or the sign, letters or words behind it.</summary>
internal sealed class UnitReader(Draft draft)
{
    private int Count => draft.Tokens.Length;

    /// <summary>The first token of the currency that stands before <paramref name="numeral"/> and not before <paramref name="free"/>, and its code; -1 if there is none.</summary>
    public int FindCurrencyBefore(int numeral, int free, out string code)
    {
        code = "";
        int before = numeral - 1;
        if (before < free) return -1;
        if (draft.Kind(before) == TokenKind.Word)
        {
            code = Currencies.OfCode(draft.Word(before)) ?? "";
            return code.Length > 0 ? before : -1;
        }

        if (draft.Kind(before) != TokenKind.Symbol || draft.Tokens[before].Length != 1) return -1;
        bool isPrefixed = before - 1 >= free && draft.Kind(before - 1) == TokenKind.Word && (draft.Tokens[before].Traits & TokenTraits.SpaceBefore) == 0;
        code = Currencies.OfSign(draft.Text[draft.Tokens[before].Start], isPrefixed ? draft.Word(before - 1) : default) ?? "";
        if (code.Length == 0) return -1;
        return isPrefixed ? before - 1 : before;
    }

    /// <summary>Reads the unit behind <paramref name="numeral"/>, from token <paramref name="from"/> on.</summary>
    public bool TryRead(in Numeral numeral, int from, out UnitReading unit)
    {
        unit = default;
        if (numeral.Suffix > 0) return TryReadSuffix(numeral, out unit);
        bool isHyphened = from < Count && draft.Kind(from) == TokenKind.Hyphen;
        int at = isHyphened ? from + 1 : from;
        if (at >= Count) return false;
        if (draft.IsMark(at, '%')) unit = new UnitReading(at + 1, QuantityKind.Percent, "percent", 1);
        else if (draft.Kind(at) == TokenKind.Word) unit = OfWord(numeral, at, isHyphened);
        return unit.End > 0;
    }

    private bool TryReadSuffix(in Numeral numeral, out UnitReading unit)
    {
        ReadOnlySpan<char> word = draft.Word(numeral.End - 1);
        ReadOnlySpan<char> suffix = word[^numeral.Suffix..];
        unit = suffix switch
        {
            "pc" or "pct" => new UnitReading(numeral.End, QuantityKind.Percent, "percent", 1),
            "p" => new UnitReading(numeral.End, QuantityKind.Money, "GBP", 0.01),
            "x" => new UnitReading(numeral.End, QuantityKind.Quantity, "times", 1),
            _ => default,
        };
        if (unit.End > 0) return true;
        if (suffix.Length < 2 && suffix is not "g") return false;
        if (Units.Of(suffix) is { Name: { } name } glued) unit = new UnitReading(numeral.End, glued.Kind, name, 1);
        return unit.End > 0;
    }

    private UnitReading OfWord(in Numeral numeral, int at, bool isHyphened)
    {
        if (draft.Is(at, WordClass.PercentWord)) return Percent(at + 1);
        if (draft.IsWord(at, "per") && at + 1 < Count && draft.IsWord(at + 1, "cent")) return Percent(at + 2);
        if (draft.IsWord(at, "pence") || draft.IsWord(at, "penny")) return new UnitReading(at + 1, QuantityKind.Money, "GBP", 0.01);
        if (draft.IsWord(at, "times") && !numeral.Is(NumeralTraits.Counts)) return new UnitReading(at + 1, QuantityKind.Quantity, "times", 1);
        if (isHyphened && draft.IsWord(at, "fold")) return new UnitReading(at + 1, QuantityKind.Quantity, "times", 1);
        UnitName unit = Units.Of(draft.Word(at));
        if (unit.Name is not null) return Named(numeral, at, unit);
        if (draft.IsCapital(at)) return ForeignMoney(at);
        if (draft.IsWord(at, "square") || draft.IsWord(at, "sq")) return Measure(at + 1, "square ");
        if (draft.IsWord(at, "cubic")) return Measure(at + 1, "cubic ");
        return IsDurationAdjective(at) && at + 1 < Count && Units.Of(draft.Word(at + 1)) is { Kind: QuantityKind.Duration, Name: { } time }
            ? new UnitReading(at + 2, QuantityKind.Duration, time, 1)
            : default;
    }

    private UnitReading Named(in Numeral numeral, int at, UnitName unit) => unit.Kind switch
    {
        // "won" is a verb where no million stands before it; marks and dong want an adjective.
        QuantityKind.Money when (unit.Name == "KRW" && numeral.Scale < 1e5 && draft.IsWord(at, "won")) || unit.Name is "mark" or "VND" => default,
        QuantityKind.Number => Measure(at, ""),
        QuantityKind.Duration when draft.IsCapital(at) => default,
        _ => new UnitReading(at + 1, unit.Kind, unit.Name!, 1),
    };

    private UnitReading Percent(int end)
    {
        bool isPoint = end < Count && (draft.IsWord(end, "points") || draft.IsWord(end, "point"));
        return new UnitReading(isPoint ? end + 1 : end, QuantityKind.Percent, isPoint ? "percentage point" : "percent", 1);
    }

    // 20 Australian dollars, 5 million Hong Kong dollars
    private UnitReading ForeignMoney(int at)
    {
        for (int noun = at + 1; noun < Count && noun <= at + 2 && draft.Kind(noun) == TokenKind.Word; noun++)
        {
            bool hasAdjective = Currencies.IsAdjective(draft.Word(noun - 1));
            if (hasAdjective && Units.Of(draft.Word(noun)) is { Kind: QuantityKind.Money, Name: { } currency })
                return new UnitReading(noun + 1, QuantityKind.Money, Currencies.Of(draft.Word(noun - 1), currency), 1);
            if (!draft.IsCapital(noun)) return default;
        }

        return default;
    }

    private bool IsDurationAdjective(int token) => draft.Word(token) is "more" or "additional" or "further" or "extra" or "consecutive" or "straight" or "successive"
        or "full" or "whole" or "long" or "working" or "business" or "calendar" or "solid" or "short";

    // 5 km, 20 square miles, 80 miles per hour
    private UnitReading Measure(int noun, string power)
    {
        if (noun >= Count || draft.Kind(noun) != TokenKind.Word || Units.Of(draft.Word(noun)) is not { Kind: QuantityKind.Number, Name: { } unit }) return default;
        if (draft.IsCapital(noun) && (draft.Tokens[noun].Traits & TokenTraits.AllCapitals) == 0) return default;
        int end = noun + 1;
        bool isSpeed = end + 1 < Count && draft.IsWord(end, "per") && draft.IsWord(end + 1, "hour");
        return isSpeed ? new UnitReading(end + 2, QuantityKind.Number, unit + " per hour", 1) : new UnitReading(end, QuantityKind.Number, power + unit, 1);
    }
}
