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

    /// <summary>The other spellings of a folded word; empty when it has none.</summary>
    public static ImmutableArray<string> Of(string word, InflectionLexicon lexicon)
    {
        ImmutableArray<string>.Builder spellings = ImmutableArray.CreateBuilder<string>();
        spellings.AddRange(SpellingPairs.Of(word));
        AddOur(spellings, word);
        AddIze(spellings, word, lexicon);
        AddYze(spellings, word, lexicon);
        AddDoubling(spellings, word);
        return spellings.ToImmutable();
    }

    private static void AddOur(ImmutableArray<string>.Builder spellings, string word)
    {
        for (int or = word.IndexOf('o'); or >= 0; or = word.IndexOf('o', or + 1))
        {
            ReadOnlySpan<char> rest = word.AsSpan(or);
            bool british = rest.StartsWith("our");
            if (!british && !rest.StartsWith("or")) continue;
            string head = word[..or];
            string tail = word[(or + (british ? 3 : 2))..];
            if (OurTails.Contains(tail) && IsOurStem(head)) spellings.Add(head + (british ? "or" : "our") + tail);
        }
    }

    private static bool IsOurStem(string head)
    {
        foreach (string prefix in OurPrefixes)
        {
            if (head.StartsWith(prefix, StringComparison.Ordinal) && OurStems.Contains(head[prefix.Length..])) return true;
        }

        return false;
    }

    // The -ize verb must be known: "advise", "rise" and "promise" have no z.
    private static void AddIze(ImmutableArray<string>.Builder spellings, string word, InflectionLexicon lexicon)
    {
        foreach (string tail in IzeTails)
        {
            if (word.Length <= tail.Length + 3 || !word.EndsWith(tail, StringComparison.Ordinal)) continue;
            string stem = word[..^tail.Length];
            bool british = stem.EndsWith("is", StringComparison.Ordinal);
            if (!british && !stem.EndsWith("iz", StringComparison.Ordinal)) continue;
            string verb = stem[..^1] + "ze";
            if (IsVerb(verb, lexicon) && !AlwaysZ.Contains(verb)) spellings.Add(stem[..^1] + (british ? "z" : "s") + tail);
        }
    }

    private static void AddYze(ImmutableArray<string>.Builder spellings, string word, InflectionLexicon lexicon)
    {
        int yz = word.LastIndexOf('y') + 1;
        if (yz == 0 || yz >= word.Length || word[yz] is not ('s' or 'z')) return;
        string tail = word[(yz + 1)..];
        bool isForm = tail is "e" or "es" or "ed" or "ing" or "er" or "ers";
        if (!isForm || !IsVerb(word[..yz] + "ze", lexicon)) return;
        spellings.Add(word[..yz] + (word[yz] == 's' ? "z" : "s") + tail);
    }

    private static void AddDoubling(ImmutableArray<string>.Builder spellings, string word)
    {
        for (int l = word.IndexOf('l'); l >= 0; l = word.IndexOf('l', l + 1))
        {
            string stem = word[..(l + 1)];
            if (!DoublingStems.Contains(stem)) continue;
            string tail = word[(l + 1)..];
            if (DoublingTails.Contains(tail)) spellings.Add(stem + "l" + tail);
            else if (tail.StartsWith('l') && DoublingTails.Contains(tail[1..])) spellings.Add(stem + tail[1..]);
        }
    }

    private static bool IsVerb(string word, InflectionLexicon lexicon) => lexicon.Find(word)?.Is(InflectionTraits.Verb) == true;
}
