using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>Finds the numbers of an article and what they count: each has its most specific kind (ruling 9).</summary>
internal sealed class QuantityReader(Draft draft)
{
    /// <summary>How many tokens behind a number its noun may stand.</summary>
    private const int NounReach = 3;

    private const WordClass Numeral = WordClass.NumberWord | WordClass.Scale;
    private const WordClass Stopping = WordClass.Function | WordClass.Adverb | WordClass.Verb | WordClass.Month | WordClass.Weekday | WordClass.NearDay;

    private readonly ImmutableArray<Quantity>.Builder _found = ImmutableArray.CreateBuilder<Quantity>();
    private int _free;

    public static ImmutableArray<Quantity> Read(Draft draft)
    {
        var reader = new QuantityReader(draft);
        int count = draft.Tokens.Length;
        for (int i = 0; i < count; i++)
        {
            bool number = draft.Kind(i) == TokenKind.Number;
            if (!number && (draft.Classes[i] & (Numeral | WordClass.VagueNumber | WordClass.OrdinalWord | WordClass.Month)) == 0) continue;
            i = reader.ReadAt(i, number) - 1;
        }

        return reader._found.ToImmutable();
    }

    private int Count => draft.Tokens.Length;

    /// <summary>Reads the number at <paramref name="at"/>, if it is one; gives the token after it.</summary>
    private int ReadAt(int at, bool isNumber)
    {
        int dateEnd = DateEnd(at, isNumber);
        if (dateEnd > at) return Add(at, dateEnd, QuantityKind.Date, null);
        WordClass word = draft.Classes[at];
        if (!isNumber && (word & Numeral) == 0)
        {
            if ((word & WordClass.Month) != 0) return at + 1;
            if ((word & WordClass.OrdinalWord) != 0) return Add(at, at + 1, QuantityKind.Ordinal, NumberWords.Of(draft.Word(at)));
            double? times = NumberWords.Of(draft.Word(at));
            return times is null ? AddCounted(at, at + 1, null, true) : Add(at, at + 1, QuantityKind.Quantity, times);
        }

        if (isNumber && IsOrdinal(at)) return Add(at, at + 1, draft.IsWord(Math.Max(0, at - 1), "the") && IsDayOf(at) ? QuantityKind.Date : QuantityKind.Ordinal, Digits(at));
        int first = at;
        int end = NumeralEnd(at, out double? value);
        if (end == at) return at + 1;
        bool pronoun = end == at + 1 && !isNumber && (draft.IsWord(at, "one") || draft.Is(at, WordClass.Scale));
        return Classify(first, end, value, pronoun);
    }

    private int Classify(int first, int end, double? value, bool pronoun)
    {
        if (first > _free && IsCurrency(first - 1))
        {
            int symbol = first - 1;
            if (symbol > _free && draft.Kind(symbol - 1) == TokenKind.Word && (draft.Tokens[symbol].Traits & TokenTraits.SpaceBefore) == 0) symbol--;
            return Add(symbol, end, QuantityKind.Money, value);
        }

        if (end < Count && (draft.IsMark(end, '%') || draft.Is(end, WordClass.PercentWord))) return Add(first, end + 1, QuantityKind.Percent, value);
        if (end + 1 < Count && draft.IsWord(end, "per") && draft.IsWord(end + 1, "cent")) return Add(first, end + 2, QuantityKind.Percent, value);
        int unit = end < Count && draft.Kind(end) == TokenKind.Hyphen ? end + 1 : end;
        if (unit < Count && draft.Is(unit, WordClass.MoneyUnit) && !draft.IsWord(unit, "won")) return Add(first, unit + 1, QuantityKind.Money, value);
        if (unit < Count && draft.Is(unit, WordClass.DurationUnit) && !draft.IsCapital(unit)) return Add(first, unit + 1, QuantityKind.Duration, value);
        if (unit < Count && draft.Is(unit, WordClass.Unit) && !draft.IsWord(unit, "high")) return Add(first, end, QuantityKind.Number, value);
        bool hyphened = first > 0 && draft.Kind(first - 1) == TokenKind.Hyphen;
        bool year = IsYear(first, end, value);
        if (year && (CountedNoun(end, NounReach) < 0 || hyphened)) return AddYear(first, end, value);
        if (pronoun && !BeforeSingular(end)) return end;
        if (hyphened || IsLabelled(first)) return Add(first, end, QuantityKind.Number, value);
        return AddCounted(first, end, value, pronoun);
    }

    /// <summary>A quantity with its noun, or without where the number shows that things are counted; else a bare number.</summary>
    private int AddCounted(int first, int end, double? value, bool counts)
    {
        int noun = CountedNoun(end, NounReach);
        if (noun >= 0)
        {
            bool measured = noun + 1 < Count && draft.Is(noun + 1, WordClass.Unit) && !draft.IsWord(noun + 1, "square");
            return measured ? Add(first, end, QuantityKind.Number, value) : Add(first, noun + 1, QuantityKind.Quantity, value);
        }

        bool large = value >= 1000 || counts || CountedNoun(end, NounReach + 4, true) >= 0 || IsMeasuredAgainst(first);
        return Add(first, end, large ? QuantityKind.Quantity : QuantityKind.Number, value);
    }

    private int AddYear(int first, int end, double? value)
    {
        int start = first;
        if (start - 1 >= _free && draft.IsWord(start - 1, "year")) start--;
        if (start < first && start - 1 >= _free && draft.IsWord(start - 1, "fiscal")) start--;
        return Add(start, end, QuantityKind.Year, value);
    }

    private int Add(int first, int end, QuantityKind kind, double? value)
    {
        if (first < _free) return Math.Max(end, _free);
        _found.Add(new Quantity(new TokenRange(first, end), kind, value));
        _free = end;
        return end;
    }

    /// <summary>Where a date that begins at <paramref name="at"/> ends; <paramref name="at"/> itself if none does.</summary>
    private int DateEnd(int at, bool isNumber)
    {
        if (!isNumber)
        {
            if (!draft.Is(at, WordClass.Month) || at + 1 >= Count || draft.Kind(at + 1) != TokenKind.Number) return at;
            if (IsYearToken(at + 1)) return at + 2;
            if (!IsDay(at + 1)) return at;
            int end = at + 2;
            if (end + 1 < Count && draft.IsComma(end) && IsYearToken(end + 1)) return end + 2;
            return end < Count && IsYearToken(end) ? end + 1 : end;
        }

        if (at + 1 < Count && IsDay(at))
        {
            int month = draft.IsWord(at + 1, "of") ? at + 2 : at + 1;
            if (month < Count && draft.Is(month, WordClass.Month)) return month + 1 < Count && IsYearToken(month + 1) ? month + 2 : month + 1;
        }

        if (at + 4 >= Count || draft.Kind(at + 2) != TokenKind.Number || draft.Kind(at + 4) != TokenKind.Number) return at;
        bool joined = (draft.IsMark(at + 1, '/') && draft.IsMark(at + 3, '/')) || (draft.Kind(at + 1) == TokenKind.Hyphen && draft.Kind(at + 3) == TokenKind.Hyphen);
        return joined && (IsYearToken(at) || IsYearToken(at + 4) || draft.IsMark(at + 1, '/')) ? at + 5 : at;
    }

    private bool IsDay(int token) => draft.Tokens[token].Length <= 4 && NumberWords.OfDigits(draft.Word(token), out ReadOnlySpan<char> suffix) is >= 1 and <= 31
        && (suffix.IsEmpty || IsOrdinalSuffix(suffix));

    private bool IsYearToken(int token) =>
        draft.Kind(token) == TokenKind.Number && draft.Tokens[token].Length == 4 && NumberWords.OfDigits(draft.Word(token), out _) is >= 1800 and <= 2099;

    private bool IsYear(int first, int end, double? value)
    {
        if (end != first + 1 || draft.Kind(first) != TokenKind.Number || value is not (>= 1800 and <= 2099)) return false;
        ReadOnlySpan<char> text = draft.Word(first);
        return text.Length == 4 ? char.IsAsciiDigit(text[3]) && char.IsAsciiDigit(text[1]) : text.Length == 5 && text[4] == 's';
    }

    private double? Digits(int token) => NumberWords.OfDigits(draft.Word(token), out _);

    private bool IsOrdinal(int token)
    {
        NumberWords.OfDigits(draft.Word(token), out ReadOnlySpan<char> suffix);
        return IsOrdinalSuffix(suffix);
    }

    private static bool IsOrdinalSuffix(ReadOnlySpan<char> suffix) => suffix is "st" or "nd" or "rd" or "th" or "ST" or "ND" or "RD" or "TH";

    /// <summary>Whether an ordinal behind "on the" is a day: nothing that it could count follows.</summary>
    private bool IsDayOf(int token)
    {
        if (token < 2 || !draft.IsWord(token - 2, "on") || !IsDay(token)) return false;
        return token + 1 >= Count || draft.Kind(token + 1) is TokenKind.Stop or TokenKind.Punctuation || draft.Is(token + 1, WordClass.Function);
    }

    /// <summary>The end of the numeral that begins at <paramref name="at"/>: digits and scales, or number words.</summary>
    private int NumeralEnd(int at, out double? value)
    {
        int p = at;
        double total;
        if (draft.Kind(p) == TokenKind.Number)
        {
            double? digits = NumberWords.OfDigits(draft.Word(p), out ReadOnlySpan<char> suffix);
            value = digits;
            p++;
            if (digits is null) return p;
            total = digits.Value * (suffix.Length > 0 ? NumberWords.Of(suffix) ?? 1 : 1);
        }
        else
        {
            total = NumberWords.Of(draft.Word(p)) ?? 0;
            p++;
            if (total == 0.5)
            {
                if (p + 1 < Count && draft.IsWord(p, "a") && draft.Is(p + 1, WordClass.Scale)) p++;
            }
            else
            {
                int tail = p < Count && draft.Kind(p) == TokenKind.Hyphen ? p + 1 : p;
                if (total is >= 20 and < 100 && tail < Count && draft.Is(tail, WordClass.NumberWord) && NumberWords.Of(draft.Word(tail)) is < 10 and >= 1)
                {
                    total += NumberWords.Of(draft.Word(tail)) ?? 0;
                    p = tail + 1;
                }
            }
        }

        while (p < Count && draft.Is(p, WordClass.Scale) && (draft.Tokens[p].Length > 1 || draft.Kind(p - 1) == TokenKind.Number))
        {
            total *= NumberWords.Of(draft.Word(p)) ?? 1;
            p++;
        }

        value = total;
        return p;
    }

    private bool IsCurrency(int token) => draft.Kind(token) == TokenKind.Symbol && draft.Text[draft.Tokens[token].Start] is '$' or '\u20AC' or '\u00A3' or '\u00A5' or '\u20B9' or '\u20A9' or '\u20BD';

    /// <summary>Whether the number only names: Tier 3, Article 19, page 5.</summary>
    private bool IsLabelled(int number)
    {
        int label = number - 1;
        if (label < 0 || draft.Kind(label) != TokenKind.Word || (draft.Tokens[number].Traits & TokenTraits.LineStart) != 0) return false;
        if (draft.IsWord(label, "tier") || draft.IsWord(label, "page") || draft.IsWord(label, "chapter") || draft.IsWord(label, "no.") || draft.IsWord(label, "number")
            || draft.IsWord(label, "section") || draft.IsWord(label, "article") || draft.IsWord(label, "level") || draft.IsWord(label, "phase")) return true;
        return draft.IsCapital(label) && (draft.Classes[label] & (WordClass.Function | WordClass.Adverb)) == 0 && CountedNoun(number + 1, 1) < 0;
    }

    private bool IsMeasuredAgainst(int number)
    {
        int before = number - 1;
        if (before < 0) return false;
        return draft.IsWord(before, "than") || draft.IsWord(before, "nearly") || draft.IsWord(before, "almost") || draft.IsWord(before, "about") || draft.IsWord(before, "least")
            || draft.IsWord(before, "over") || draft.IsWord(before, "only") || draft.IsWord(before, "approximately") || draft.IsWord(before, "around");
    }

    private bool BeforeSingular(int token) =>
        token < Count && draft.Kind(token) == TokenKind.Word && !draft.IsCapital(token) && (draft.Classes[token] & (Stopping | WordClass.Cue)) == 0;

    /// <summary>The noun that a number before <paramref name="from"/> counts: the first plural of the next few nominal tokens, or -1.</summary>
    private int CountedNoun(int from, int reach, bool coordinated = false)
    {
        int p = from;
        if (p < Count && draft.IsWord(p, "of")) p++;
        int seen = 0;
        for (; p < Count && seen < reach; p++)
        {
            TokenKind kind = draft.Kind(p);
            if (kind is TokenKind.Hyphen or TokenKind.QuoteMark) continue;
            if (kind != TokenKind.Word || (draft.Tokens[p].Traits & TokenTraits.LineStart) != 0) return -1;
            if (draft.Is(p, WordClass.Article) && p > from) continue;
            if (coordinated && seen > 0 && draft.IsWord(p, "and")) continue;
            seen++;
            if (IsPlural(p)) return IsVerbal(p) ? -1 : p;
            if ((draft.Classes[p] & Stopping) != 0 && !draft.Is(p, WordClass.BodyNoun | WordClass.RoleNoun)) return -1;
            if (IsVerbal(p)) return -1;
        }

        return -1;
    }

    private bool IsVerbal(int token) =>
        draft.Is(token, WordClass.Cue) && draft.Is(token, WordClass.PastForm | WordClass.SForm) && !draft.Is(token, WordClass.NounToo);

    private bool IsPlural(int token)
    {
        ReadOnlySpan<char> word = draft.Word(token);
        if (word is "people" or "women" or "men" or "children" or "police" or "staff" or "times" or "policemen" or "troops" or "fishermen" or "lives") return true;
        if ((draft.Classes[token] & (WordClass.Function | WordClass.Adverb)) != 0) return false;
        return word.Length > 3 && word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i');
    }
}
