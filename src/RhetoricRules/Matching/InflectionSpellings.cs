using System.Collections.Frozen;
using System.Collections.Immutable;

namespace RhetoricRules.Matching;

/// <summary>
/// British and American spellings of one word. Whole families go by rule (labour, organise, traveller); the rest is the
/// list of <see cref="SpellingPairs"/>. Works on a word as it stands: inflection is not known here.
/// </summary>
internal static class InflectionSpellings
{
    private static readonly FrozenSet<string> OurStems = FrozenSet.Create(
        StringComparer.Ordinal,
        "arb", "ard", "arm", "behavi", "cand", "clam", "clang", "col", "demean", "dol", "enam", "endeav", "fav", "ferv", "flav", "glam",
        "harb", "hon", "hum", "lab", "misdemean", "neighb", "od", "parl", "ranc", "rig", "rum", "sav", "savi", "splend", "succ", "tum",
        "val", "vap", "vig");

    private static readonly FrozenSet<string> OurTails = FrozenSet.Create(
        StringComparer.Ordinal,
        "", "s", "ed", "ing", "ings", "er", "ers", "able", "ably", "ful", "fully", "less", "ite", "ites", "itism", "hood", "hoods",
        "ly", "y", "ist", "ists", "al", "ally");

    private static readonly ImmutableArray<string> OurPrefixes = ["", "dis", "un", "mis", "multi", "water", "bi", "tri"];

    // One l or two before the ending, where the stress is on an earlier syllable.
    private static readonly FrozenSet<string> DoublingStems = FrozenSet.Create(
        StringComparer.Ordinal,
        "bevel", "cancel", "carol", "channel", "chisel", "counsel", "council", "cruel", "dial", "drivel", "enamel", "equal",
        "fuel", "funnel", "gravel", "grovel", "initial", "jewel", "kennel", "label", "level", "libel", "marshal", "marvel",
        "medal", "model", "panel", "pencil", "quarrel", "ravel", "revel", "rival", "shovel", "shrivel", "signal", "spiral",
        "squirrel", "swivel", "total", "towel", "travel", "trowel", "tunnel", "unravel");

    private static readonly FrozenSet<string> DoublingTails = FrozenSet.Create(
        StringComparer.Ordinal, "ed", "er", "ers", "ing", "ings", "ist", "ists", "or", "ors", "ous", "ously");

    // Ends in -ize and is not of Greek -ize; and "prise" is not "prize".
    private static readonly FrozenSet<string> AlwaysZ = FrozenSet.Create(
        StringComparer.Ordinal,
        "apprize", "assize", "capsize", "downsize", "maize", "outsize", "oversize", "prize", "resize", "seize", "size");

    private static readonly ImmutableArray<string> IzeTails =
        ["e", "es", "ed", "ing", "er", "ers", "able", "ation", "ations", "ational"];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OurStem = OurStems.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OurTail = OurTails.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DoublingStem = DoublingStems.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> DoublingTail = DoublingTails.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The other spellings of a folded word; empty when it has none.</summary>
    public static ImmutableArray<string> Of(string word, InflectionLexicon lexicon)
    {
        List<string>? spellings = null;
        if (SpellingPairs.Of(word) is { } pair) (spellings ??= []).Add(pair);
        AddOur(ref spellings, word);
        AddIze(ref spellings, word, lexicon);
        AddYze(ref spellings, word, lexicon);
        AddDoubling(ref spellings, word);
        return spellings is null ? [] : [.. spellings];
    }

    private static void AddOur(ref List<string>? spellings, string word)
    {
        for (int or = word.IndexOf('o'); or >= 0; or = word.IndexOf('o', or + 1))
        {
            ReadOnlySpan<char> rest = word.AsSpan(or);
            bool british = rest.StartsWith("our");
            if (!british && !rest.StartsWith("or")) continue;
            ReadOnlySpan<char> head = word.AsSpan(0, or);
            ReadOnlySpan<char> tail = rest[(british ? 3 : 2)..];
            if (OurTail.Contains(tail) && IsOurStem(head)) (spellings ??= []).Add(string.Concat(head, british ? "or" : "our", tail));
        }
    }

    private static bool IsOurStem(ReadOnlySpan<char> head)
    {
        foreach (string prefix in OurPrefixes)
        {
            if (head.StartsWith(prefix) && OurStem.Contains(head[prefix.Length..])) return true;
        }

        return false;
    }

    // The -ize verb must be known: "advise", "rise" and "promise" have no z.
    private static void AddIze(ref List<string>? spellings, string word, InflectionLexicon lexicon)
    {
        foreach (string tail in IzeTails)
        {
            if (word.Length <= tail.Length + 3 || !word.EndsWith(tail, StringComparison.Ordinal)) continue;
            ReadOnlySpan<char> stem = word.AsSpan(0, word.Length - tail.Length);
            bool british = stem.EndsWith("is");
            if (!british && !stem.EndsWith("iz")) continue;
            string verb = string.Concat(stem[..^1], "ze");
            if (IsVerb(verb, lexicon) && !AlwaysZ.Contains(verb)) (spellings ??= []).Add(string.Concat(stem[..^1], british ? "z" : "s", tail));
        }
    }

    private static void AddYze(ref List<string>? spellings, string word, InflectionLexicon lexicon)
    {
        int yz = word.LastIndexOf('y') + 1;
        if (yz == 0 || yz >= word.Length || word[yz] is not ('s' or 'z')) return;
        ReadOnlySpan<char> tail = word.AsSpan(yz + 1);
        bool isForm = tail is "e" or "es" or "ed" or "ing" or "er" or "ers";
        if (!isForm || !IsVerb(word[..yz] + "ze", lexicon)) return;
        (spellings ??= []).Add(string.Concat(word.AsSpan(0, yz), word[yz] == 's' ? "z" : "s", tail));
    }

    private static void AddDoubling(ref List<string>? spellings, string word)
    {
        for (int l = word.IndexOf('l'); l >= 0; l = word.IndexOf('l', l + 1))
        {
            ReadOnlySpan<char> stem = word.AsSpan(0, l + 1);
            if (!DoublingStem.Contains(stem)) continue;
            ReadOnlySpan<char> tail = word.AsSpan(l + 1);
            if (DoublingTail.Contains(tail)) (spellings ??= []).Add(string.Concat(stem, "l", tail));
            else if (tail.StartsWith('l') && DoublingTail.Contains(tail[1..])) (spellings ??= []).Add(string.Concat(stem, tail[1..]));
        }
    }

    private static bool IsVerb(string word, InflectionLexicon lexicon) => lexicon.Find(word)?.Is(InflectionTraits.Verb) == true;
}
