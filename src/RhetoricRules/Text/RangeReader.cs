namespace RhetoricRules.Text;

/// <summary>Reads the second number of a range: 10-15 percent, between 5 and 10, from 3 to 4 million, two or three. A score (3-2) is no range.</summary>
internal sealed class RangeReader(Draft draft, NumeralReader numerals, UnitReader units, NumberNames names)
{
    private int Count => draft.Tokens.Length;

    /// <summary>What links <paramref name="lower"/>, whose currency may begin before it at <paramref name="first"/>, to an upper number.</summary>
    public RangeLink LinkBehind(in Numeral lower, int first, out Numeral upper)
    {
        upper = default;
        if (lower.Value is not { } from || lower.Suffix > 0 || lower.Traits.HasFlag(NumeralTraits.Share) || lower.Traits.HasFlag(NumeralTraits.Times)) return RangeLink.None;
        RangeLink link = LinkAt(lower.End, first, out int next);
        if (link == RangeLink.None || !TryReadUpper(next, out upper) || upper.Value is not { } to) return RangeLink.None;
        if (link == RangeLink.Hyphen) return lower.Is(NumeralTraits.Digits) && upper.Is(NumeralTraits.Digits) ? link : RangeLink.None;
        if (from >= to) return RangeLink.None;
        return link == RangeLink.Or && to > from * 2 ? RangeLink.None : link;
    }

    /// <summary>The value of <paramref name="lower"/> in the scale it shares with <paramref name="upper"/>: 3 in "3 to 4 million" is three million.</summary>
    public static double? LowerValue(in Numeral lower, in Numeral upper) =>
        upper.Scale > 1 && lower.Scale == 1 && lower.Value < upper.Value / upper.Scale ? NumberWords.Product(lower.Value.Value, upper.Scale) : lower.Value;

    /// <summary>Reads a second number that has its own unit, of the same kind as <paramref name="lower"/>: between 5% and 10%, $5m-$10m.</summary>
    public bool TryReadMeasured(in UnitReading lower, double? value, int first, out Numeral upper, out UnitReading unit)
    {
        unit = default;
        RangeLink link = LinkAt(lower.End, first, out int next);
        if (!TryReadUpper(next, link, out upper) || !(upper.Value > value)) return false;
        if (lower.Kind == QuantityKind.Money && units.FindCurrencyBefore(upper.First, next, out string code) >= 0)
        {
            unit = new UnitReading(upper.End, QuantityKind.Money, code, 1);
            return true;
        }

        return units.TryRead(upper, upper.End, out unit) && unit.Kind == lower.Kind && unit.Unit == lower.Unit;
    }

    // Two numbers with units of their own are a range only between "between" and "and", or with a hyphen: "rose 5% to 10%" are two.
    private bool TryReadUpper(int next, RangeLink link, out Numeral upper)
    {
        upper = default;
        return link is RangeLink.Between or RangeLink.Hyphen && TryReadUpper(next, out upper);
    }

    private bool TryReadUpper(int next, out Numeral upper)
    {
        upper = default;
        int at = next;
        if (at < Count && draft.Kind(at) == TokenKind.Word && at + 1 < Count && draft.Kind(at + 1) == TokenKind.Symbol) at++;
        if (at + 1 < Count && draft.Kind(at) == TokenKind.Symbol) at++;
        if (at >= Count || (draft.Tokens[next].Traits & TokenTraits.LineStart) != 0) return false;
        bool isNumeral = draft.Kind(at) == TokenKind.Number || draft.Is(at, WordClass.NumberWord | WordClass.Scale);
        if (!isNumeral || draft.IsWord(at, "half") || (draft.Kind(at) == TokenKind.Number && names.ClockEnd(at) > at)) return false;
        return numerals.TryRead(at, at, out upper) && !upper.Is(NumeralTraits.Share);
    }

    private RangeLink LinkAt(int at, int first, out int next)
    {
        next = at + 1;
        if (next >= Count) return RangeLink.None;
        bool isGlued = !IsSpaced(at) && !IsSpaced(next);
        if (isGlued && (draft.Kind(at) == TokenKind.Hyphen || draft.IsDash(at)))
        {
            if (!draft.IsWord(next, "to") || next + 2 >= Count || draft.Kind(next + 1) != TokenKind.Hyphen) return RangeLink.Hyphen;
            next += 2;
            return RangeLink.To;
        }

        bool isBetween = first > 0 && draft.IsWord(first - 1, "between");
        if (isBetween && (draft.IsWord(at, "and") || draft.IsWord(at, "to"))) return RangeLink.Between;
        if (draft.IsWord(at, "to")) return first > 0 && draft.IsWord(first - 1, "from") ? RangeLink.From : RangeLink.To;
        return draft.IsWord(at, "or") ? RangeLink.Or : RangeLink.None;
    }

    private bool IsSpaced(int token) => (draft.Tokens[token].Traits & TokenTraits.SpaceBefore) != 0;
}
