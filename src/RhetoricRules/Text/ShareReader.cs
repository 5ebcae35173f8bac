namespace RhetoricRules.Text;

/// <summary>Reads numerals that tell a part of a whole: half of them, two-thirds, 3/4, a quarter of, one in five.</summary>
internal sealed class ShareReader(Draft draft)
{
    private int Count => draft.Tokens.Length;

    /// <summary>Whether the numeral from <paramref name="first"/> to before <paramref name="end"/>, worth <paramref name="value"/>, begins a part: two of two-thirds.</summary>
    public bool TryReadAfter(int first, int end, double value, out Numeral share)
    {
        share = default;
        if (end >= Count || value is < 1 or > 999 || value != Math.Floor(value)) return false;
        int part = draft.Kind(end) == TokenKind.Hyphen ? end + 1 : end;
        if (part < Count && MayBePart(part) && IsPartOf(part, part > end, value, out int parts))
        {
            share = Of(first, part + 1, value / parts);
            return true;
        }

        return TryReadSlash(first, end, value, out share) || TryReadIn(first, end, value, out share);
    }

    /// <summary>The part at <paramref name="at"/> behind an article: a third of, by a quarter.</summary>
    public Numeral OfPart(int at)
    {
        if (at == 0 || !(draft.IsWord(at - 1, "a") || draft.IsWord(at - 1, "an"))) return default;
        int parts = NumberWords.PartsIn(draft.Word(at), out bool isPlural);
        if (parts < 3 || isPlural) return default;
        if (ScaleAfter(at + 1) is var scale and > 0) return new Numeral(at, scale + 1, NumberWords.Of(draft.Word(scale)) / parts, 1, NumeralTraits.None, 0);
        bool measures = at >= 2 && (draft.IsWord(at - 2, "by") || draft.IsWord(at - 2, "than") || draft.IsWord(at - 2, "about") || draft.IsWord(at - 2, "nearly")
            || draft.IsWord(at - 2, "over") || draft.IsWord(at - 2, "almost") || draft.IsWord(at - 2, "least") || draft.IsWord(at - 2, "around"));
        bool isSplit = at + 1 < Count && (draft.IsWord(at + 1, "of") || draft.IsWord(at + 1, "less") || draft.IsWord(at + 1, "fewer"));
        bool isBare = at + 1 >= Count || draft.Kind(at + 1) is TokenKind.Stop or TokenKind.Punctuation || draft.Is(at + 1, WordClass.Function);
        return isSplit || (measures && isBare) ? Of(at, at + 1, 1.0 / parts) : default;
    }

    // a quarter of a million, a quarter-of-a-million
    private int ScaleAfter(int at)
    {
        int of = SkipHyphen(at);
        int article = SkipHyphen(of + 1);
        int scale = SkipHyphen(article + 1);
        return scale < Count && draft.IsWord(of, "of") && draft.IsWord(article, "a") && draft.Is(scale, WordClass.Scale) ? scale : 0;
    }

    private int SkipHyphen(int p) => p < Count && draft.Kind(p) == TokenKind.Hyphen ? p + 1 : p;

    /// <summary>Whether <c>half</c> at <paramref name="at"/> tells a part, and is no half of a match (<c>the second half</c>) and no measure (<c>half a page</c>).</summary>
    public bool IsHalf(int at)
    {
        if (at > 0)
        {
            if (draft.Is(at - 1, WordClass.OrdinalWord) || draft.Is(at - 1, WordClass.Article) || draft.Kind(at - 1) is TokenKind.Hyphen or TokenKind.Number) return false;
            bool isAdjective = draft.Kind(at - 1) == TokenKind.Word && draft.Classes[at - 1] == WordClass.None && !draft.IsCapital(at - 1)
                && at > 1 && draft.Is(at - 2, WordClass.Article | WordClass.Possessive);
            if (isAdjective) return false;
        }

        if (at + 1 >= Count || draft.Kind(at + 1) != TokenKind.Word) return at > 0 && (draft.IsWord(at - 1, "by") || draft.IsWord(at - 1, "than") || draft.IsWord(at - 1, "about"));
        if (draft.IsWord(at + 1, "of") || draft.IsWord(at + 1, "are") || draft.IsWord(at + 1, "were")) return true;
        return draft.IsWord(at + 1, "the") || draft.Is(at + 1, WordClass.Possessive | WordClass.RoleNoun) || draft.IsWord(at + 1, "our") || draft.IsWord(at + 1, "all");
    }

    // A look at the classes and the ending, before the word is looked up.
    private bool MayBePart(int token)
    {
        if (draft.Kind(token) != TokenKind.Word) return false;
        if (draft.Is(token, WordClass.OrdinalWord | WordClass.DurationUnit | WordClass.NumberWord)) return true;
        ReadOnlySpan<char> word = draft.Word(token);
        return word.Length > 5 && word[^1] == 's' && word[^2] is 'h' or 'd' or 'e';
    }

    private bool IsPartOf(int part, bool isHyphened, double value, out int parts)
    {
        parts = NumberWords.PartsIn(draft.Word(part), out bool isPlural);
        if (parts == 0 || value >= parts || isPlural != (value > 1)) return false;
        if (parts == 2) return isPlural || isHyphened;
        bool isSplit = part + 1 < Count && (draft.IsWord(part + 1, "of") || draft.IsWord(part + 1, "the"));
        if (isHyphened) return isPlural || isSplit || part + 1 >= Count || draft.Kind(part + 1) != TokenKind.Hyphen;

        // "three quarters" may be nine months, "one third party" is one.
        return parts == 4 || !isPlural ? isSplit : true;
    }

    private bool TryReadSlash(int first, int end, double value, out Numeral share)
    {
        share = default;
        if (end + 1 >= Count || !draft.IsMark(end, '/') || draft.Kind(end + 1) != TokenKind.Number || IsSpaced(end) || IsSpaced(end + 1)) return false;
        if (end + 2 < Count && draft.IsMark(end + 2, '/')) return false;
        double? parts = NumberWords.OfDigits(draft.Word(end + 1), out ReadOnlySpan<char> suffix);
        if (!suffix.IsEmpty || parts is not (2 or 3 or 4 or 5 or 6 or 8 or 10) || value >= parts) return false;
        share = Of(first, end + 2, value / parts.Value);
        return true;
    }

    // "one in five voters", "nine out of ten"; but not "one in 2019", "two in three days".
    private bool TryReadIn(int first, int end, double value, out Numeral share)
    {
        share = default;
        int whole = draft.IsWord(end, "in") ? end + 1 : draft.IsWord(end, "out") && end + 1 < Count && draft.IsWord(end + 1, "of") ? end + 2 : -1;
        if (whole < 0 || whole >= Count || !(draft.Kind(whole) == TokenKind.Number || draft.Is(whole, WordClass.NumberWord | WordClass.Scale))) return false;
        double? parts = draft.Kind(whole) == TokenKind.Number ? NumberWords.OfDigits(draft.Word(whole), out _) : NumberWords.Of(draft.Word(whole));
        if (parts is not { } of || of <= value || of is >= 1800 and <= 2099) return false;
        bool isUsual = value == 1 || of is 10 or 20 or 100 or 1000 || draft.IsWord(end, "out");
        bool measures = whole + 1 < Count && (draft.Kind(whole + 1) == TokenKind.Hyphen || draft.IsMark(whole + 1, '%')
            || draft.Is(whole + 1, WordClass.DurationUnit | WordClass.PercentWord | WordClass.Month | WordClass.Scale));
        if (!isUsual || measures) return false;
        share = Of(first, whole + 1, value / of);
        return true;
    }

    private bool IsSpaced(int token) => (draft.Tokens[token].Traits & TokenTraits.SpaceBefore) != 0;

    private static Numeral Of(int first, int end, double value) => new(first, end, value, 1, NumeralTraits.Share, 0);
}
