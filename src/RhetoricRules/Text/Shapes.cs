namespace RhetoricRules.Text;

/// <summary>What the characters of a word or number show: traits, inner points, thousands.</summary>
internal static class Shapes
{
    private const string Never = " Mr Mrs Ms Dr Prof Sen Rep Gov Gen Lt Col Maj Capt Cmdr Sgt Adm Rev Hon Pres St vs ";
    private const string Often = " Jr Sr Inc Corp Co Ltd Bros etc Jan Feb Aug Sept Oct Nov Dec Dept Univ approx Ave Mt Ft ";
    private const string BeforeDigits = " No Nos Mar Apr Jun Jul Sep Art Sec Fig Vol Ch pp p ";
    private const string States = " Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo ";
    private const string Domains = " com org net gov edu cn uk ru co info io tv eu us de fr mil ";
    private const string Clipped = " em til tis twas cause ";

    public static TokenTraits TraitsOf(ReadOnlySpan<char> word)
    {
        var traits = TokenTraits.Counted;
        char first = word[0];
        if (CharKinds.IsApostrophe(first) && word.Length > 1) first = word[1];
        if (first < 128 ? char.IsAsciiLetterUpper(first) : char.IsUpper(first)) traits |= TokenTraits.Capitalised;
        int letters = 0;
        bool lower = false;
        foreach (char c in word)
        {
            if (c < 128 ? char.IsAsciiLetterLower(c) : char.IsLower(c))
            {
                lower = true;
                break;
            }

            if (c < 128 ? char.IsAsciiLetterUpper(c) : char.IsUpper(c)) letters++;
        }

        if (!lower && letters >= 2) traits |= TokenTraits.AllCapitals;
        if (IsArticle(word)) traits |= TokenTraits.Transparent;
        return traits;
    }

    /// <summary>Whether the point at <paramref name="point"/> belongs to the word that began at <paramref name="start"/>.</summary>
    public static bool JoinsPoint(ReadOnlySpan<char> text, int start, int point)
    {
        bool letterAfter = point + 1 < text.Length && char.IsLetter(text[point + 1]);
        int lastPoint = point - 1;
        while (lastPoint >= start && text[lastPoint] != '.' && point - lastPoint < 16) lastPoint--;
        bool inner = lastPoint >= start && text[lastPoint] == '.';
        int segment = point - Math.Max(lastPoint, start - 1) - 1;
        if (segment == 1 && (inner || letterAfter)) return letterAfter ? SegmentAfter(text, point) <= 2 : true;
        if (segment == 2 && letterAfter && SegmentAfter(text, point) == 1) return text[point - 1] is 'h' or 'd';
        if (inner && segment <= 2) return !letterAfter;
        if (letterAfter) return !char.IsUpper(text[point + 1]) && IsListed(Domains, text.Slice(point + 1, Math.Min(8, SegmentAfter(text, point))));
        if (segment == 1) return char.IsUpper(text[start]) && text[start] != 'I';
        if (segment > 6) return false;
        ReadOnlySpan<char> word = text[start..point];
        if (IsListed(Never, word) || IsListed(Often, word)) return true;
        if (IsListed(States, word)) return CommaFollows(text, point + 1);
        return IsListed(BeforeDigits, word) && DigitFollows(text, point + 1);
    }

    private static bool CommaFollows(ReadOnlySpan<char> text, int at) => at < text.Length && text[at] is (',' or ')' or ';');

    /// <summary>Whether <paramref name="word"/>, which ends in a point, never ends a sentence.</summary>
    public static bool NeverEnds(ReadOnlySpan<char> word) => word.Length > 2 && word.Length < 8 && IsListed(Never, word[..^1]);

    /// <summary>Whether the comma at <paramref name="comma"/> stands before exactly three digits.</summary>
    public static bool IsThousands(ReadOnlySpan<char> text, int comma)
    {
        if (comma + 3 >= text.Length) return false;
        for (int i = 1; i <= 3; i++) if (!char.IsAsciiDigit(text[comma + i])) return false;
        return comma + 4 >= text.Length || !char.IsAsciiDigit(text[comma + 4]);
    }

    /// <summary>Whether <paramref name="word"/> is what an apostrophe clips: <c>'em</c>, <c>'til</c>.</summary>
    public static bool IsClipped(ReadOnlySpan<char> word) => word.Length <= 5 && IsListed(Clipped, word);

    private static bool IsArticle(ReadOnlySpan<char> word) => word.Length switch
    {
        1 => (word[0] | 0x20) == 'a',
        2 => (word[0] | 0x20) == 'a' && (word[1] | 0x20) == 'n',
        3 => (word[0] | 0x20) == 't' && (word[1] | 0x20) == 'h' && (word[2] | 0x20) == 'e',
        _ => false,
    };

    private static int SegmentAfter(ReadOnlySpan<char> text, int point)
    {
        int end = point + 1;
        while (end < text.Length && end - point < 9 && char.IsLetter(text[end])) end++;
        return end - point - 1;
    }

    private static bool DigitFollows(ReadOnlySpan<char> text, int at)
    {
        if (at < text.Length && text[at] is ' ' or '\u00A0') at++;
        return at < text.Length && char.IsAsciiDigit(text[at]);
    }

    private static bool IsListed(string list, ReadOnlySpan<char> word)
    {
        int found = list.AsSpan().IndexOf(word, StringComparison.Ordinal);
        while (found >= 0)
        {
            if (list[found - 1 < 0 ? 0 : found - 1] == ' ' && list[found + word.Length] == ' ' && found > 0) return true;
            int next = list.AsSpan(found + 1).IndexOf(word, StringComparison.Ordinal);
            found = next < 0 ? -1 : found + 1 + next;
        }

        return false;
    }
}
