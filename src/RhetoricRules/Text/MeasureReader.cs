namespace RhetoricRules.Text;

/// <summary>Reads numbers with a currency or a unit, of which a second number may make a range: $5m-$10m, 3 to 4 percent, 35-year-old.</summary>
internal sealed class MeasureReader(Draft draft, UnitReader units, RangeReader ranges, QuantityModifiers modifiers, CountedNouns nouns)
{
    private int Count => draft.Tokens.Length;

    /// <summary>The money of <paramref name="numeral"/>, whose currency <paramref name="code"/> begins at <paramref name="first"/>.</summary>
    public Quantity OfMoney(in Numeral numeral, int first, string code, QuantityModifier modifier)
    {
        var unit = new UnitReading(numeral.End, QuantityKind.Money, code, 1);
        if (ranges.TryReadMeasured(unit, numeral.Value, first, out Numeral upper, out UnitReading second))
        {
            return Make(first, second with { Unit = code }, RangeReader.LowerValue(numeral, upper), upper.Value, modifier);
        }

        RangeLink link = ranges.LinkBehind(numeral, first, out upper);
        bool sharesSign = upper.First == numeral.End + 1;
        bool isRange = sharesSign && (link is RangeLink.Hyphen or RangeLink.Between or RangeLink.From || (link == RangeLink.To && upper.Scale > 1));
        double? from = isRange ? RangeReader.LowerValue(numeral, upper) : null;
        return from < upper.Value
            ? Make(first, unit with { End = upper.End }, from, upper.Value, modifier)
            : Make(first, unit, numeral.Value, null, modifier);
    }

    /// <summary>The number of <paramref name="numeral"/> with <paramref name="unit"/>.</summary>
    public Quantity OfUnit(in Numeral numeral, in UnitReading unit, QuantityModifier modifier)
    {
        return ranges.TryReadMeasured(unit, numeral.Value, numeral.First, out Numeral upper, out UnitReading second)
            ? Make(numeral.First, second, numeral.Value, upper.Value, modifier)
            : Make(numeral.First, unit, numeral.Value, null, modifier);
    }

    /// <summary>The range from <paramref name="lower"/> to <paramref name="upper"/> if a unit follows; null if none does.</summary>
    public Quantity? OfRange(in Numeral lower, in Numeral upper, QuantityModifier modifier)
    {
        double? from = RangeReader.LowerValue(lower, upper);
        modifiers.After(upper.End, out int after);
        return from < upper.Value && units.TryRead(upper, after, out UnitReading unit) ? Make(lower.First, unit, from, upper.Value, modifier) : null;
    }

    private Quantity Make(int first, in UnitReading unit, double? value, double? to, QuantityModifier modifier)
    {
        int age = unit.Kind == QuantityKind.Duration ? AgeEnd(unit.End) : 0;
        QuantityKind kind = age > 0 ? QuantityKind.Number : unit.Kind;
        bool isPart = unit.Kind is QuantityKind.Percent or QuantityKind.Money or QuantityKind.Number;
        return new Quantity(new TokenRange(first, Math.Max(age, unit.End)), kind, Times(value, unit.Factor))
        {
            ValueTo = Times(to, unit.Factor),
            Unit = unit.Unit,
            Of = isPart ? OfBehind(unit.End) : default,
            Modifier = modifier != QuantityModifier.None ? modifier : modifiers.After(unit.End, out _),
        };
    }

    // 35-year-old, five years old, 40 years of age
    private int AgeEnd(int at)
    {
        int old = at < Count && draft.Kind(at) == TokenKind.Hyphen ? at + 1 : at;
        if (old < Count && (draft.IsWord(old, "old") || draft.IsWord(old, "olds"))) return old + 1;
        return at + 1 < Count && draft.IsWord(at, "of") && draft.IsWord(at + 1, "age") ? at + 2 : 0;
    }

    // 5 percent of the voters, $5m worth of goods
    private TokenRange OfBehind(int end)
    {
        int of = end < Count && draft.IsWord(end, "worth") ? end + 1 : end;
        if (of + 1 >= Count || !draft.IsWord(of, "of")) return default;
        int head = nouns.Head(of + 1);
        return head < 0 ? default : new TokenRange(head, head + 1);
    }

    private static double? Times(double? value, double factor) => value is { } known ? NumberWords.Product(known, factor) : null;
}
