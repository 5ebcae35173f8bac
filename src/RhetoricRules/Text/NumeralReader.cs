namespace RhetoricRules.Text;

/// <summary>Reads numerals: digits with scales, number words (<c>two hundred and fifty</c>), parts (<c>two-thirds</c>) and vague ones (<c>tens of thousands</c>).</summary>
internal sealed class NumeralReader(Draft draft)
{
    private const WordClass Numerals = WordClass.NumberWord | WordClass.Scale;
    private readonly ShareReader _shares = new(draft);

    private int Count => draft.Tokens.Length;

    /// <summary>Reads the numeral at <paramref name="at"/>. One that begins further left, as <c>several thousand</c>, may reach back to <paramref name="free"/>.</summary>
    public bool TryRead(int at, int free, out Numeral numeral)
    {
        if (draft.Kind(at) == TokenKind.Number) numeral = OfDigits(at);
        else if (draft.IsWord(at, "half")) numeral = OfHalf(at);
        else if (draft.Is(at, Numerals)) numeral = OfWords(at, free);
        else if (draft.Is(at, WordClass.VagueNumber)) numeral = OfVague(at);
        else numeral = _shares.OfPart(at);
        return numeral.End > at;
    }

    private Numeral OfDigits(int at)
    {
        double? digits = NumberWords.OfDigits(draft.Word(at), out ReadOnlySpan<char> suffix);
        if (digits is not { } value) return new Numeral(at, at + 1, null, 1, NumeralTraits.Digits, suffix.Length);
        if (value >= 1e12 && suffix.IsEmpty && !draft.Word(at).Contains(',')) return new Numeral(at, at + 1, null, 1, NumeralTraits.Digits, 0);
        double glued = NumberWords.ScaleOf(suffix);
        if (suffix.Length > 0 && glued == 0) return new Numeral(at, at + 1, value, 1, NumeralTraits.Digits, suffix.Length);

        NumeralTraits traits = suffix is "m" ? NumeralTraits.Digits | NumeralTraits.MayBeMetres : NumeralTraits.Digits;
        int p = at + 1;
        if (suffix.IsEmpty && _shares.TryReadAfter(at, p, value, out Numeral share)) return share with { Traits = share.Traits | NumeralTraits.Digits };
        value += PartAdded(ref p);
        double scale = glued > 0 ? glued : 1;
        ReadScales(ref p, ref scale);
        value += PartAdded(ref p);
        return new Numeral(at, p, NumberWords.Product(value, scale), scale, traits, 0);
    }

    private Numeral OfWords(int at, int free)
    {
        (double value, double scale, int p) = Compound(at);
        if (p < Count && scale == 1 && _shares.TryReadAfter(at, p, value, out Numeral share)) return share;
        double part = PartAdded(ref p);
        value += part * scale;
        if (part > 0 && scale == 1)
        {
            ReadScales(ref p, ref scale);
            value *= scale;
        }

        bool isLone = p == at + 1 && (draft.IsWord(at, "one") || draft.Is(at, WordClass.Scale));
        bool isVague = draft.Is(at, WordClass.Scale) && at - 1 >= free && IsSeveral(at - 1);
        if (isVague) return new Numeral(at - 1, p, null, scale, NumeralTraits.Counts, 0);
        return new Numeral(at, p, value, scale, isLone ? NumeralTraits.Lone : NumeralTraits.None, 0);
    }

    private (double Value, double Scale, int End) Compound(int at)
    {
        (double total, double group, double scale) = (0, 0, 1);
        bool afterScale = false;
        int p = at;
        while (p < Count)
        {
            int q = p == at ? p : SkipHyphen(p);
            bool isLinked = afterScale && q + 1 < Count && draft.IsWord(q, "and");
            if (isLinked) q++;
            if (q >= Count || !draft.Is(q, Numerals)) break;
            double word = NumberWords.Of(draft.Word(q)) ?? 0;
            if (draft.Is(q, WordClass.Scale))
            {
                if (isLinked || draft.Tokens[q].Length == 1 || (word == 100 && group >= 100)) break;
                if (word <= 100) group = Math.Max(group, 1) * word;
                else
                {
                    total = group == 0 ? Math.Max(total, 1) * word : total + (group * word);
                    (group, scale) = (0, word);
                }

                afterScale = true;
            }
            else
            {
                if (word == 0.5 || (p > at && !Joins(group, word, afterScale))) break;
                group += word;
                afterScale = false;
            }

            p = q + 1;
        }

        return (total + group, scale, p);
    }

    // "five" goes on after "twenty" and after "hundred", "fifteen" after "hundred" only.
    private static bool Joins(double group, double word, bool afterScale)
    {
        if (word == 0) return false;
        double tail = group % 100;
        return tail == 0 ? afterScale : word < 10 && tail >= 20 && tail % 10 == 0;
    }

    // Scale words behind digits: 2.5 million, a 3-million-strong crowd.
    private void ReadScales(ref int p, ref double scale)
    {
        while (true)
        {
            int s = SkipHyphen(p);
            if (s >= Count || !draft.Is(s, WordClass.Scale)) return;
            if (draft.Tokens[s].Length == 1 && (s > p || draft.Kind(p - 1) != TokenKind.Number || draft.IsCapital(s))) return;
            scale *= NumberWords.Of(draft.Word(s)) ?? 1;
            p = s + 1;
        }
    }

    // "two and a half", "2½".
    private double PartAdded(ref int p)
    {
        if (p < Count && draft.Kind(p) == TokenKind.Symbol && (draft.Tokens[p].Traits & TokenTraits.SpaceBefore) == 0)
        {
            double glued = draft.Text[draft.Tokens[p].Start] switch { '\u00BD' => 0.5, '\u00BC' => 0.25, '\u00BE' => 0.75, _ => 0 };
            if (glued > 0) p++;
            return glued;
        }

        int and = SkipHyphen(p);
        if (and + 2 >= Count || !draft.IsWord(and, "and")) return 0;
        int article = SkipHyphen(and + 1);
        int part = SkipHyphen(article + 1);
        if (part >= Count || !draft.IsWord(article, "a")) return 0;
        double added = draft.IsWord(part, "half") ? 0.5 : draft.IsWord(part, "quarter") ? 0.25 : 0;
        if (added > 0) p = part + 1;
        return added;
    }

    // "half a million", "half an hour", "half of them"; but not "half-hearted", "the second half".
    private Numeral OfHalf(int at)
    {
        int next = SkipHyphen(at + 1);
        if (next >= Count) return default;
        bool hasArticle = draft.IsWord(next, "a") || draft.IsWord(next, "an");
        int unit = hasArticle ? SkipHyphen(next + 1) : next;
        if (unit < Count && draft.Is(unit, WordClass.Scale) && draft.Tokens[unit].Length > 1)
        {
            int p = unit;
            double scale = 1;
            ReadScales(ref p, ref scale);
            return new Numeral(at, p, scale / 2, scale, NumeralTraits.None, 0);
        }

        bool measures = (hasArticle || next > at + 1) && unit < Count
            && (draft.Is(unit, WordClass.DurationUnit | WordClass.PercentWord) || (draft.Is(unit, WordClass.Unit) && Units.Of(draft.Word(unit)).Name is not null));
        if (measures) return new Numeral(at, unit, 0.5, 1, NumeralTraits.None, 0);
        return next == at + 1 && _shares.IsHalf(at) ? new Numeral(at, next, 0.5, 1, NumeralTraits.Share, 0) : default;
    }

    private Numeral OfVague(int at)
    {
        double? times = NumberWords.Of(draft.Word(at));
        if (times is not null) return new Numeral(at, at + 1, times, 1, NumeralTraits.Times, 0);
        int p = at + 1;
        while (p + 1 < Count && (draft.IsWord(p, "of") || draft.IsWord(p, "and") || draft.IsWord(p, "upon")) && draft.Is(p + 1, WordClass.VagueNumber)) p += 2;
        bool needsOf = p == at + 1 && (draft.IsWord(at, "scores") || draft.IsWord(at, "tens"));
        if (needsOf && (p >= Count || !draft.IsWord(p, "of"))) return default;
        return new Numeral(at, p, null, 1, NumeralTraits.Counts, 0);
    }

    private bool IsSeveral(int token) => draft.IsWord(token, "several") || draft.IsWord(token, "few") || draft.IsWord(token, "many");

    private int SkipHyphen(int p) => p < Count && draft.Kind(p) == TokenKind.Hyphen ? p + 1 : p;
}
