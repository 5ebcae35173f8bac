namespace RhetoricRules.Text;

/// <summary>Finds numbers that only name: times of day, telephone numbers, what stands behind a label (Article 5, Boeing 737), names (Six Nations).</summary>
internal sealed class NumberNames(Draft draft, CountedNouns nouns)
{
    // Behind a firm label a number names whatever follows ("article 5 violations"), behind a loose one where it counts nothing ("in week three").
    private static readonly WordMap<NumberLabel> Labels = new(
        ("tier page chapter no. number section article level phase clause paragraph para resolution version route flight room gate channel schedule appendix annex protocol "
        + "decree directive regulation proposition highway interstate junction platform", NumberLabel.Firm),
        ("rule class grade category stage step volume verse figure table item bus track lane hole question mark type act amendment lot rank ranked seed seeded size episode series round "
        + "day week game lap leg formula group area part unit line point under pages", NumberLabel.Loose));

    private static readonly WordSet Zones = new("gmt bst est edt cet cest ist utc pst pdt et pt");

    private readonly CapitalReading _capitals = new(draft);

    private int Count => draft.Tokens.Length;

    /// <summary>Takes up the number at <paramref name="at"/>; numbers are taken up from left to right.</summary>
    public void MoveTo(int at) => _capitals.MoveTo(at);

    /// <summary>Where a time of day that begins at <paramref name="at"/> ends, or <paramref name="at"/>: 5:30 p.m., 8am, 17:30, 1700 GMT.</summary>
    public int ClockEnd(int at)
    {
        if (!MayBeClock(at)) return at;
        int end = OneClockEnd(at);
        if (end > at || at + 2 >= Count || draft.Kind(at + 2) != TokenKind.Number || IsSpaced(at + 2)) return end;
        bool isJoined = draft.Kind(at + 1) == TokenKind.Hyphen || draft.IsDash(at + 1);
        if (!isJoined) return at;
        int other = OneClockEnd(at + 2);
        return other > at + 2 ? other : at;
    }

    /// <summary>Where a telephone number that begins at <paramref name="at"/> ends, or <paramref name="at"/>.</summary>
    public int PhoneEnd(int at)
    {
        bool goesOn = at + 1 < Count && (draft.Kind(at + 1) is TokenKind.Hyphen or TokenKind.Number || draft.IsMark(at + 1, ')'));
        if (!goesOn || !IsPlainDigits(at)) return at;
        (int groups, int digits, int hyphens) = (1, draft.Tokens[at].Length, 0);
        int p = at + 1;
        while (p < Count && groups < 6)
        {
            bool isHyphened = draft.Kind(p) == TokenKind.Hyphen;
            int next = isHyphened || draft.IsMark(p, ')') ? p + 1 : p;
            if (next >= Count || !IsPlainDigits(next)) break;
            groups++;
            digits += draft.Tokens[next].Length;
            hyphens += isHyphened ? 1 : 0;
            p = next + 1;
        }

        bool isDialled = (at > 0 && draft.IsMark(at - 1, '+')) || (draft.Text[draft.Tokens[at].Start] == '0' && draft.Tokens[at].Length > 2);
        bool isAmerican = hyphens == groups - 1 && digits is 7 or 10 && draft.Tokens[at].Length == 3 && groups > 1;
        return (isDialled && groups > 1 && digits >= 9) || isAmerican ? p : at;
    }

    /// <summary>Whether the number word at <paramref name="at"/> is part of a name: the Six Nations, the Gang of Four.</summary>
    public bool IsName(int at)
    {
        if (draft.Kind(at) != TokenKind.Word || !draft.IsCapital(at)) return false;
        if (_capitals.IsName(at)) return true;
        return _capitals.IsStart(at) && at + 1 < Count && draft.IsWord(at + 1, "Nations") && draft.IsCapital(at + 1);
    }

    /// <summary>Whether the number from <paramref name="first"/> to before <paramref name="end"/> stands behind a label: Tier 3, Article 19, Boeing 737.</summary>
    public bool IsLabelled(int first, int end)
    {
        int label = first - 1;
        if (label < 0 || (draft.Tokens[first].Traits & TokenTraits.LineStart) != 0) return false;
        if (draft.IsMark(label, '#')) return true;
        if (draft.Kind(label) != TokenKind.Word) return false;
        NumberLabel kind = draft.IsWord(label, "no") && draft.IsCapital(label) ? NumberLabel.Firm : Labels.Of(draft.Word(label));
        if (kind == NumberLabel.Firm) return true;
        if (kind == NumberLabel.Loose) return nouns.Find(end, 3) < 0;
        if (!draft.IsCapital(label) || (draft.Classes[label] & (WordClass.Function | WordClass.Adverb)) != 0) return false;
        int noun = nouns.Find(end, 1);
        if (noun < 0) return nouns.Find(end, 3) < 0 || _capitals.IsName(label);
        bool isPlace = draft.Is(label, WordClass.PlaceName | WordClass.Day | WordClass.Month) || (label > 0 && draft.Is(label - 1, WordClass.Preposition));
        return !isPlace && _capitals.IsName(label) && !draft.Is(noun, WordClass.RoleNoun) && !draft.IsWord(noun, "people") && draft.Kind(first) == TokenKind.Number;
    }

    /// <summary>Whether the number from <paramref name="first"/> to before <paramref name="end"/> is an age in years: aged 35, Ann Smith, 35, said.</summary>
    public bool IsAge(int first, int end, double? value)
    {
        if (first == 0 || value is not (>= 1 and <= 115)) return false;
        int before = first - 1;
        if (draft.IsWord(before, "between") && before > 0) before--;
        if (draft.IsWord(before, "aged") || draft.IsWord(before, "age") || draft.IsWord(before, "ages")) return true;
        if (draft.IsWord(before, "of") && before > 0 && (draft.IsWord(before - 1, "age") || draft.IsWord(before - 1, "ages"))) return true;
        if (draft.Kind(first) != TokenKind.Number || end != first + 1 || first < 2 || draft.Tokens[first].Length > 3 || draft.Tokens[first].Length < 2) return false;
        bool isAside = draft.IsComma(before) && end < Count && (draft.IsComma(end) || draft.Kind(end) == TokenKind.Stop);
        return isAside && draft.Kind(first - 2) == TokenKind.Word && draft.IsCapital(first - 2) && !draft.Is(first - 2, WordClass.Month | WordClass.Day | WordClass.PlaceName);
    }

    // A look at what follows, before digits are read: letters glued to it, a colon, a hyphen, p.m., GMT.
    private bool MayBeClock(int at)
    {
        if (draft.Text[draft.Tokens[at].End - 1] is 'm' or 'M') return true;
        if (at + 1 >= Count) return false;
        return draft.Kind(at + 1) switch
        {
            TokenKind.Hyphen => true,
            TokenKind.Punctuation => draft.IsMark(at + 1, ':') || draft.IsDash(at + 1),
            TokenKind.Word => draft.Text[draft.Tokens[at + 1].Start] is 'a' or 'p' or 'o' or 'l' or (>= 'A' and <= 'Z'),
            _ => false,
        };
    }

    private int OneClockEnd(int at)
    {
        if (NumberWords.OfDigits(draft.Word(at), out ReadOnlySpan<char> suffix) is not { } hour) return at;
        if (IsHalfOfDay(suffix)) return hour < 13 ? at + 1 : at;
        if (!suffix.IsEmpty) return at;
        int p = at + 1;
        while (p + 1 < Count && draft.IsMark(p, ':') && !IsSpaced(p) && !IsSpaced(p + 1) && draft.Kind(p + 1) == TokenKind.Number && HasTwoDigits(p + 1)) p += 2;
        bool hasMinutes = p > at + 1;
        if (hasMinutes)
        {
            NumberWords.OfDigits(draft.Word(p - 1), out ReadOnlySpan<char> last);
            if (IsHalfOfDay(last)) return p;
        }

        if (p < Count && draft.Kind(p) == TokenKind.Word)
        {
            bool isHour = hour < 13 && (IsHalfOfDay(draft.Word(p)) || draft.IsWord(p, "o'clock") || draft.IsWord(p, "o\u2019clock"));
            bool isZoned = (hasMinutes || draft.Tokens[at].Length == 4) && (draft.IsWord(p, "local") || (draft.Tokens[p].Is(TokenTraits.AllCapitals) && Zones.Contains(draft.Word(p))));
            if (isHour || isZoned) return p + 1;
        }

        return hasMinutes ? p : at;
    }

    private bool HasTwoDigits(int token)
    {
        ReadOnlySpan<char> word = draft.Word(token);
        return word.Length >= 2 && char.IsAsciiDigit(word[1]) && (word.Length == 2 || !char.IsAsciiDigit(word[2]));
    }

    private static bool IsHalfOfDay(ReadOnlySpan<char> word) => word is "am" or "pm" or "AM" or "PM" or "a.m." or "p.m." or "A.M." or "P.M." or "a.m" or "p.m";

    private bool IsPlainDigits(int token) => draft.Kind(token) == TokenKind.Number && draft.Word(token).IndexOfAnyExceptInRange('0', '9') < 0;

    private bool IsSpaced(int token) => (draft.Tokens[token].Traits & TokenTraits.SpaceBefore) != 0;
}
