namespace RhetoricRules.Tagging;

/// <summary>What the ending of a word that no list has makes of it.</summary>
internal static class UnknownWords
{
    private static readonly string[] Prefixes =
        ["anti", "counter", "inter", "multi", "over", "super", "under", "ultra", "mis", "non", "out", "pre", "pro", "sub", "co", "de", "re", "un"];

    // The first that fits counts; costs in half bits.
    private static readonly (string Ending, (WordTag Tag, int Cost)[] Tags)[] Endings =
    [
        ("ly", [(WordTag.Adverb, 0), (WordTag.Adjective, 6)]),
        ("ing", [(WordTag.Gerund, 0), (WordTag.Noun, 4), (WordTag.Adjective, 5)]),
        ("ed", [(WordTag.Past, 0), (WordTag.Participle, 1), (WordTag.Adjective, 4)]),
        ("isations", [(WordTag.Plural, 0)]),
        ("ise", [(WordTag.Base, 2), (WordTag.Present, 4), (WordTag.Noun, 5)]),
        ("ize", [(WordTag.Base, 0), (WordTag.Present, 2)]),
        ("ises", [(WordTag.PresentS, 0), (WordTag.Plural, 4)]),
        ("izes", [(WordTag.PresentS, 0)]),
        ("ness", [(WordTag.Noun, 0)]),
        ("ous", [(WordTag.Adjective, 0)]),
        ("less", [(WordTag.Adjective, 0)]),
        ("ics", [(WordTag.Noun, 0)]),
        ("s", [(WordTag.Plural, 0), (WordTag.PresentS, 8)]),
        ("able", [(WordTag.Adjective, 0)]),
        ("ible", [(WordTag.Adjective, 0)]),
        ("ful", [(WordTag.Adjective, 0)]),
        ("ish", [(WordTag.Adjective, 0), (WordTag.Noun, 6)]),
        ("ian", [(WordTag.Adjective, 0), (WordTag.Noun, 1)]),
        ("ese", [(WordTag.Adjective, 0), (WordTag.Noun, 3)]),
        ("ical", [(WordTag.Adjective, 0)]),
        ("ive", [(WordTag.Adjective, 0), (WordTag.Noun, 6)]),
        ("al", [(WordTag.Adjective, 0), (WordTag.Noun, 5)]),
        ("ic", [(WordTag.Adjective, 0), (WordTag.Noun, 5)]),
        ("ism", [(WordTag.Noun, 0)]),
        ("ist", [(WordTag.Noun, 0), (WordTag.Adjective, 4)]),
        ("tion", [(WordTag.Noun, 0)]),
        ("ment", [(WordTag.Noun, 0)]),
        ("ity", [(WordTag.Noun, 0)]),
        ("er", [(WordTag.Noun, 0), (WordTag.Adjective, 8)]),
        ("or", [(WordTag.Noun, 0)]),
        ("", [(WordTag.Noun, 0), (WordTag.Adjective, 5), (WordTag.Base, 10), (WordTag.Present, 12)]),
    ];

    /// <summary>Offers what a folded word can be that the lexicon does not have as it stands.</summary>
    public static void Read(ReadOnlySpan<char> word, TagChoices choices)
    {
        if (word.Length is < 3 or > 40 || (!TryRespelled(word, choices) && !TryWithoutPrefix(word, choices))) ReadEnding(word, choices);
    }

    private static void ReadEnding(ReadOnlySpan<char> word, TagChoices choices)
    {
        foreach ((string ending, (WordTag Tag, int Cost)[] tags) in Endings)
        {
            if (word.Length < ending.Length + 2 && ending.Length > 0) continue;
            if (!word.EndsWith(ending, StringComparison.Ordinal)) continue;
            foreach ((WordTag tag, int cost) in tags) choices.Offer(tag, cost);
            return;
        }
    }

    // WordNet has some words under their American spelling only.
    private static bool TryRespelled(ReadOnlySpan<char> word, TagChoices choices)
    {
        Span<char> other = stackalloc char[word.Length];
        word.CopyTo(other);
        int at = word.LastIndexOf("is", StringComparison.Ordinal);
        if (at > 2)
        {
            other[at + 1] = 'z';
            if (OpenWords.TryRead(other, choices)) return true;
            other[at + 1] = 's';
        }

        at = word.LastIndexOf("our", StringComparison.Ordinal);
        if (at < 2) return false;
        word[(at + 2)..].CopyTo(other[(at + 1)..]);
        return OpenWords.TryRead(other[..^1], choices);
    }

    private static bool TryWithoutPrefix(ReadOnlySpan<char> word, TagChoices choices)
    {
        foreach (string prefix in Prefixes)
        {
            if (word.Length < prefix.Length + 4 || !word.StartsWith(prefix, StringComparison.Ordinal)) continue;
            if (OpenWords.TryRead(word[prefix.Length..], choices)) return true;
        }

        return false;
    }
}
