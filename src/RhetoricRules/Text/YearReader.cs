namespace RhetoricRules.Text;

/// <summary>Tells years from other numbers of four digits, and reads decades and seasons: 2018, the 1990s, 2018-19, '08.</summary>
internal sealed class YearReader(Draft draft, CountedNouns nouns)
{
    // Behind these words four digits are a year whatever follows: "In 2019 people voted".
    private static readonly WordSet Before = new(
        "in since until till during by before after through throughout late early mid year years fiscal spring summer autumn fall winter season class "
        + "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec");

    // Things that four digits without a comma count; all else that follows a year has it before: "the 2016 elections".
    private static readonly WordSet Counted = new(
        "people men women children troops soldiers jobs workers employees staff police miles homes houses households families refugees migrants copies deaths prisoners inmates "
        + "demonstrators protesters members guests fans spectators students pupils teachers doctors nurses patients passengers victims officers civilians residents "
        + "delegates voters votes words shares tickets seats stores shops companies firms firearms cars vehicles tanks aircraft missiles points calories runs");

    private int Count => draft.Tokens.Length;

    /// <summary>Reads the year at <paramref name="at"/>, which may begin further left, but not before <paramref name="free"/>.</summary>
    public bool TryRead(int at, int free, bool isModified, out Quantity year)
    {
        year = default;
        if (draft.Kind(at) != TokenKind.Number || !TryRead(at, isModified, out double value, out int end, out double? to)) return false;
        int first = at;
        if (first - 1 >= free && draft.IsWord(first - 1, "year")) first--;
        if (first < at && first - 1 >= free && draft.IsWord(first - 1, "fiscal")) first--;
        year = new Quantity(new TokenRange(first, end), QuantityKind.Year, value) { ValueTo = to };
        return true;
    }

    /// <summary>Whether the four digits at <paramref name="at"/> are a year whatever follows them but a per cent sign.</summary>
    public bool IsCertain(int at)
    {
        if (draft.Kind(at) != TokenKind.Number || draft.Tokens[at].Length != 4 || !IsBehindPreposition(at)) return false;
        return at + 1 >= Count || !(draft.IsMark(at + 1, '%') || draft.Is(at + 1, WordClass.PercentWord));
    }

    private bool TryRead(int at, bool isModified, out double value, out int end, out double? to)
    {
        (value, end, to) = (0, at + 1, null);
        ReadOnlySpan<char> word = draft.Word(at);
        if (CharKinds.IsApostrophe(word[0])) return TryReadClipped(word[1..], out value);
        if (NumberWords.OfDigits(word, out ReadOnlySpan<char> suffix) is not { } digits || word.Contains(',') || word.Contains('.')) return false;
        value = digits;
        if (suffix is "s") return digits is >= 1500 and <= 2099 || TryReadDecade(at, ref value);
        if (!suffix.IsEmpty || word.Length != 4 || digits is < 1500 or > 2099) return false;
        if (at > 0 && draft.Kind(at - 1) == TokenKind.Hyphen && !IsPrefixed(at)) return false;
        if (digits < 1800) return IsBehindPreposition(at) && nouns.Find(at + 1, 3) < 0;
        to = To(at, digits, ref end);
        return to is not null || IsBehindPreposition(at) || !Counts(at, digits, isModified);
    }

    // '08, the '90s
    private static bool TryReadClipped(ReadOnlySpan<char> digits, out double value)
    {
        value = NumberWords.OfDigits(digits, out ReadOnlySpan<char> suffix) ?? -1;
        bool isYear = value is >= 0 and <= 99 && (suffix.IsEmpty || suffix is "s");
        value += value <= 30 && suffix.IsEmpty ? 2000 : 1900;
        return isYear;
    }

    // the 90s, the late 90s; but not "in her 90s"
    private bool TryReadDecade(int at, ref double value)
    {
        if (at == 0 || value % 10 != 0 || value is < 20 or > 90) return false;
        if (draft.Kind(at - 1) == TokenKind.QuoteMark) at--;
        bool isDecade = at > 0 && draft.IsWord(at - 1, "the") || (at > 1 && (draft.IsWord(at - 1, "late") || draft.IsWord(at - 1, "early")) && draft.IsWord(at - 2, "the"));
        value += 1900;
        return isDecade;
    }

    // 2018-19, 2018/19, 2010-2015
    private double? To(int at, double from, ref int end)
    {
        int next = at + 2;
        if (next >= Count || draft.Kind(next) != TokenKind.Number || (draft.Tokens[next].Traits & TokenTraits.SpaceBefore) != 0) return null;
        if (draft.Kind(at + 1) != TokenKind.Hyphen && !draft.IsMark(at + 1, '/') && !draft.IsDash(at + 1)) return null;
        if ((draft.Tokens[at + 1].Traits & TokenTraits.SpaceBefore) != 0) return null;
        if (NumberWords.OfDigits(draft.Word(next), out ReadOnlySpan<char> suffix) is not { } digits || !suffix.IsEmpty) return null;
        double to = draft.Tokens[next].Length == 2 ? from - (from % 100) + digits + (digits < from % 100 ? 100 : 0) : digits;
        if (to <= from || to > 2099 || to - from > 120) return null;
        end = next + 1;
        return to;
    }

    private bool IsPrefixed(int at) => at > 1 && (draft.IsWord(at - 2, "mid") || draft.IsWord(at - 2, "pre") || draft.IsWord(at - 2, "post") || draft.IsWord(at - 2, "early") || draft.IsWord(at - 2, "late")
        || (draft.Kind(at - 2) == TokenKind.Word && Before.Contains(draft.Word(at - 2))));

    private bool IsBehindPreposition(int at) => at > 0 && draft.Kind(at - 1) == TokenKind.Word && Before.Contains(draft.Word(at - 1));

    // "2000 people" counts, "the 2016 elections" does not.
    private bool Counts(int at, double value, bool isModified)
    {
        int noun = nouns.Find(at + 1, 3);
        if (noun < 0) return false;
        if (isModified) return true;
        bool isDefinite = at > 0 && (draft.Is(at - 1, WordClass.Article | WordClass.Possessive) || draft.Kind(at - 1) == TokenKind.Clitic);
        return !isDefinite && (Counted.Contains(draft.Word(noun)) || (value % 100 == 0 && value < 2000));
    }
}
