namespace RhetoricRules.Text;

/// <summary>Reads numbers without a unit: what they count, or that they only name.</summary>
internal sealed class CountReader(Draft draft, CountedNouns nouns, NumberNames names, QuantityModifiers modifiers)
{
    /// <summary>How many words behind a number its noun may stand.</summary>
    private const int NounReach = 3;

    private static readonly WordSet Fates = new("dead killed injured wounded hurt missing arrested detained hospitalised hospitalized displaced");
    private static readonly WordSet Races = new("hurdles heats champions races");

    private int Count => draft.Tokens.Length;

    /// <summary>The number of <paramref name="numeral"/>, whose noun may stand from <paramref name="from"/> on; null where it is no number.</summary>
    public Quantity? Of(in Numeral numeral, int from, QuantityModifier modifier)
    {
        int first = numeral.First;
        var tokens = new TokenRange(first, numeral.End);
        if (numeral.Is(NumeralTraits.Times)) return new Quantity(tokens, QuantityKind.Quantity, numeral.Value) { Unit = "times", Modifier = modifier };
        if (numeral.Is(NumeralTraits.Share)) return OfShare(numeral, modifier);
        if (numeral.Suffix > 0 || (numeral.Value is null && numeral.Is(NumeralTraits.Digits))) return OfName(numeral);
        if (OddsEnd(numeral) is var odds and > 0) return new Quantity(new TokenRange(first, odds), QuantityKind.Number, null);
        if (numeral.Is(NumeralTraits.Lone) && !OpensPhrase(numeral)) return null;
        if (IsCompound(numeral, from)) return numeral.Is(NumeralTraits.Lone) ? null : new Quantity(tokens, QuantityKind.Number, numeral.Value) { Of = At(numeral.End + 1), Modifier = modifier };
        int noun = numeral.Is(NumeralTraits.Lone) && draft.IsWord(first, "one") ? -1 : nouns.Find(from, NounReach);
        if (numeral.Is(NumeralTraits.MayBeMetres) && IsDistance(numeral, noun)) return new Quantity(tokens, QuantityKind.Number, numeral.Value / 1e6) { Unit = "metre", Modifier = modifier };
        if (names.IsAge(first, numeral.End, numeral.Value)) return new Quantity(tokens, QuantityKind.Number, numeral.Value) { Unit = "year" };
        bool isName = (first > 0 && draft.Kind(first - 1) == TokenKind.Hyphen) || names.IsName(first) || names.IsLabelled(first, numeral.End);
        return isName || IsMeasured(noun) ? new Quantity(tokens, QuantityKind.Number, numeral.Value) : Counted(numeral, from, noun, modifier);
    }

    /// <summary>The range from <paramref name="lower"/> to <paramref name="upper"/>, which have no unit; null where they are no range.</summary>
    public Quantity? OfRange(in Numeral lower, in Numeral upper, RangeLink link, QuantityModifier modifier)
    {
        if (upper.Suffix > 0) return null;
        double? from = RangeReader.LowerValue(lower, upper);
        var tokens = new TokenRange(lower.First, upper.End);
        if (names.IsAge(lower.First, upper.End, lower.Value)) return new Quantity(tokens, QuantityKind.Number, from) { ValueTo = upper.Value, Unit = "year" };
        modifiers.After(upper.End, out int after);
        int noun = nouns.Find(after, NounReach);
        bool counts = noun >= 0 && from < upper.Value && (link != RangeLink.Hyphen || from > 0);
        if (counts) return new Quantity(new TokenRange(lower.First, noun + 1), QuantityKind.Quantity, from) { ValueTo = upper.Value, Of = At(noun), Modifier = modifier };
        if (link == RangeLink.Hyphen) return new Quantity(new TokenRange(lower.First, ScoreEnd(upper.End)), QuantityKind.Number, null);
        if (link is RangeLink.To or RangeLink.Or) return null;
        bool isLarge = upper.Value >= 1000 || modifier != QuantityModifier.None;
        return new Quantity(tokens, isLarge ? QuantityKind.Quantity : QuantityKind.Number, from) { ValueTo = upper.Value, Modifier = modifier };
    }

    // With its noun, or without where the words show that things are counted; else a bare number.
    private Quantity Counted(in Numeral numeral, int from, int noun, QuantityModifier modifier)
    {
        if (noun >= 0)
        {
            return new Quantity(new TokenRange(numeral.First, noun + 1), QuantityKind.Quantity, numeral.Value)
            {
                Of = At(noun),
                Modifier = modifier != QuantityModifier.None ? modifier : modifiers.After(noun + 1, out _),
            };
        }

        bool isPart = from + 1 < Count && draft.IsWord(from, "of") && draft.Is(from + 1, WordClass.Article | WordClass.Possessive);
        int far = isPart ? nouns.Head(from + 1) : numeral.Is(NumeralTraits.Lone) ? nouns.Head(from) : nouns.Find(from, NounReach + 4, true);
        bool counts = far >= 0 || numeral.Is(NumeralTraits.Lone) || numeral.Is(NumeralTraits.Counts) || numeral.Value >= 1000 || modifier != QuantityModifier.None
            || (from < Count && Fates.Contains(draft.Word(from)));
        return new Quantity(new TokenRange(numeral.First, numeral.End), counts ? QuantityKind.Quantity : QuantityKind.Number, numeral.Value) { Of = At(far), Modifier = modifier };
    }

    private Quantity OfShare(in Numeral numeral, QuantityModifier modifier)
    {
        int of = numeral.End < Count && draft.IsWord(numeral.End, "of") ? numeral.End + 1 : numeral.End;
        bool isPhrase = of > numeral.End || (of < Count && draft.Is(of, WordClass.Article | WordClass.Possessive));
        int noun = isPhrase ? nouns.Head(of) : nouns.Find(of, NounReach);
        int end = noun < 0 || HasNumber(numeral.End, noun) ? numeral.End : noun + 1;
        return new Quantity(new TokenRange(numeral.First, end), QuantityKind.Quantity, numeral.Value) { Unit = "share", Of = At(noun), Modifier = modifier };
    }

    // "half of the 50 states" holds another number, which is one of its own.
    private bool HasNumber(int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (draft.Kind(i) == TokenKind.Number || draft.Is(i, WordClass.NumberWord | WordClass.Scale)) return true;
        }

        return false;
    }

    // 4G, 737s, 1.2.3
    private Quantity OfName(in Numeral numeral) =>
        new(new TokenRange(numeral.First, numeral.End), QuantityKind.Number, draft.Word(numeral.First) is [_, .., 's'] ? null : numeral.Value);

    // "one man", "a million reasons"; but not "one of them", "no one knew", "one should".
    private bool OpensPhrase(in Numeral numeral)
    {
        if (!draft.IsWord(numeral.First, "one")) return nouns.OpensWith(numeral.End) || nouns.Find(numeral.End, NounReach) >= 0;
        int before = numeral.First - 1;
        bool isPronoun = before >= 0 && (draft.Is(before, WordClass.That | WordClass.Relative | WordClass.Modal)
            || draft.IsWord(before, "no") || draft.IsWord(before, "this") || draft.IsWord(before, "any") || draft.IsWord(before, "every") || draft.IsWord(before, "each") || draft.IsWord(before, "number"));
        return !isPronoun && nouns.OpensWith(numeral.End);
    }

    // a 10-member panel
    private bool IsCompound(in Numeral numeral, int from) =>
        from == numeral.End && from + 1 < Count && draft.Kind(from) == TokenKind.Hyphen && draft.Kind(from + 1) == TokenKind.Word;

    // 600 pages long
    private bool IsMeasured(int noun) =>
        noun >= 0 && noun + 1 < Count && draft.Is(noun + 1, WordClass.Unit) && Units.Of(draft.Word(noun + 1)).Name is null && !draft.IsWord(noun + 1, "square");

    // 100m, 1500m, 6.43m; but not "5.4m viewers"
    private bool IsDistance(in Numeral numeral, int noun)
    {
        if (noun >= 0) return Races.Contains(draft.Word(noun));
        ReadOnlySpan<char> word = draft.Word(numeral.First);
        return word.IndexOf('.') == word.Length - 4 || (numeral.Value / 1e6) is 60 or 100 or 110 or 200 or 400 or 800 or 1500 or 3000 or 5000 or 10000;
    }

    // 4/1, 24/7
    private int OddsEnd(in Numeral numeral)
    {
        int next = numeral.End + 1;
        bool isJoined = numeral.Is(NumeralTraits.Digits) && next < Count && draft.IsMark(numeral.End, '/') && draft.Kind(next) == TokenKind.Number
            && ((draft.Tokens[numeral.End].Traits | draft.Tokens[next].Traits) & TokenTraits.SpaceBefore) == 0;
        return isJoined ? next + 1 : 0;
    }

    // 4-4-2
    private int ScoreEnd(int end)
    {
        while (end + 1 < Count && draft.Kind(end) == TokenKind.Hyphen && draft.Kind(end + 1) == TokenKind.Number) end += 2;
        return end;
    }

    private static TokenRange At(int token) => token < 0 ? default : new TokenRange(token, token + 1);
}
