using RhetoricRules.Matching;

namespace RhetoricRules.Tagging;

/// <summary>
/// The tags of nouns, verbs, adjectives and adverbs: by the lexicon's lemmas and irregular forms, and by detaching the regular endings. A tag
/// costs two half bits more for each binary digit that its lemma's count lacks, and what the form's share of its lemma makes out.
/// </summary>
internal static class OpenWords
{
    private const int Uncounted = 20;

    // WordNet's texts were tagged for verbs twice as far as for the rest.
    private const int VerbsCountedTwice = 2;
    private const int Longest = 40;

    private const int OfNoun = 2;
    private const int OfPlural = 3;
    private const int OfBase = 2;
    private const int OfPresent = 3;
    private const int OfPresentS = 4;
    private const int OfPast = 2;
    private const int OfParticiple = 3;
    private const int OfGerund = 2;

    // A participle that stands before its noun, and a noun in -ing that no list has.
    private const int OfVerbAsAdjective = 8;
    private const int OfVerbAsNoun = 10;

    // "meddling" as a noun or adjective that the tagged texts never have.
    private const int OfRareVerbForm = 8;

    /// <summary>Offers what a folded word of small letters can be; false where the lexicon knows nothing of it.</summary>
    public static bool TryRead(ReadOnlySpan<char> word, TagChoices choices)
    {
        if (word.Length is 0 or > Longest) return false;
        LexiconIndex index = LexiconIndex.Shared;
        ReadLemma(index.Find(word), word, choices);
        uint probe = 0;
        while (index.FindNext(word, ref probe) is { IsEmpty: false } line) ReadIrregular(new LexiconLine(line), word, choices);
        ReadEnding(index, word, choices);
        return choices.Count > 0;
    }

    private static int CostOf(int count) => Uncounted - (2 * count);

    private static int CostOfVerb(in LexiconLine line) => CostOf(line.VerbCount) + VerbsCountedTwice;

    private static void ReadLemma(ReadOnlySpan<byte> found, ReadOnlySpan<char> word, TagChoices choices)
    {
        if (found.IsEmpty) return;
        var line = new LexiconLine(found);
        int doubt = word is [.., 'i', 'n', 'g'] or [.., 'e', 'd'] ? OfRareVerbForm : 0;
        if (line.Is(InflectionTraits.Noun)) choices.Offer(WordTag.Noun, CostOf(line.NounCount) + OfNoun + (line.NounCount == 0 ? doubt / 2 : 0));
        if (line.Is(InflectionTraits.Adjective)) choices.Offer(WordTag.Adjective, CostOf(line.AdjectiveCount) + (line.AdjectiveCount == 0 ? doubt : 0));
        if (line.Is(InflectionTraits.Adverb)) choices.Offer(WordTag.Adverb, CostOf(line.AdverbCount));
        if (line.Is(InflectionTraits.Closed)) choices.Offer(WordTag.Adverb, Uncounted);
        if (!line.Is(InflectionTraits.Verb)) return;
        int verb = CostOfVerb(line);
        choices.Offer(WordTag.Base, verb + OfBase);
        choices.Offer(WordTag.Present, verb + OfPresent);
        if (!line.Is(InflectionTraits.NoRegularPast)) return;
        (int participles, int forms) = line.VerbForms();
        if (forms == participles) choices.Offer(WordTag.Past, verb + OfPast);
        if (forms == 0 || IrregularForms.IsParticiple(word)) choices.Offer(WordTag.Participle, verb + OfParticiple);
    }

    private static void ReadIrregular(in LexiconLine line, ReadOnlySpan<char> form, TagChoices choices)
    {
        bool isVerb = line.Is(InflectionTraits.Verb);
        bool isDegree = line.Is(InflectionTraits.Adjective | InflectionTraits.Adverb) && !isVerb;
        if (line.Is(InflectionTraits.Noun) && (IrregularForms.IsPlural(form) || !(isVerb || isDegree)))
        {
            choices.Offer(WordTag.Plural, CostOf(line.NounCount) + OfPlural);
            return;
        }

        if (isVerb)
        {
            bool isParticiple = IrregularForms.IsParticiple(form);
            (int participles, _) = line.VerbForms();
            if (isParticiple || participles == 0) choices.Offer(WordTag.Participle, CostOfVerb(line) + OfParticiple);
            if (!isParticiple || IrregularForms.IsPastToo(form)) choices.Offer(WordTag.Past, CostOfVerb(line) + OfPast);
            if (isParticiple || participles == 0) choices.Offer(WordTag.Adjective, CostOfVerb(line) + OfParticiple + OfVerbAsAdjective);
            return;
        }

        if (line.Is(InflectionTraits.Adjective)) choices.Offer(WordTag.Adjective, CostOf(line.AdjectiveCount));
        if (line.Is(InflectionTraits.Adverb)) choices.Offer(WordTag.Adverb, CostOf(line.AdverbCount));
    }

    private static void ReadEnding(LexiconIndex index, ReadOnlySpan<char> word, TagChoices choices)
    {
        if (word.Length < 4) return;
        Span<char> stem = stackalloc char[Longest + 1];
        word.CopyTo(stem);
        int length = word.Length;
        switch (word)
        {
            case [.., not 's', 's']:
                ReadS(index, stem, length, choices);
                break;
            case [.., 'e', 'd']:
                ReadStems(index, stem, length - 2, choices, AddPast);
                break;
            case [.., 'i', 'n', 'g']:
                ReadStems(index, stem, length - 3, choices, AddGerund);
                if (word[^4] == 'y' && length > 5) Try(index, stem, length - 4, "ie", choices, AddGerund);
                break;
            case [.., 'e', 'r']:
                ReadStems(index, stem, length - 2, choices, AddDegree);
                break;
            case [.., 'e', 's', 't']:
                ReadStems(index, stem, length - 3, choices, AddDegree);
                break;
        }
    }

    private static void ReadS(LexiconIndex index, Span<char> stem, int length, TagChoices choices)
    {
        Try(index, stem, length - 1, "", choices, AddPlural);
        if (stem[length - 2] != 'e') return;
        Try(index, stem, length - 2, "", choices, AddPlural);
        if (stem[length - 3] == 'i') Try(index, stem, length - 3, "y", choices, AddPlural);
    }

    // "stopp", "stop" and "stoppe"; "deni" is "deny".
    private static void ReadStems(LexiconIndex index, Span<char> stem, int length, TagChoices choices, Add add)
    {
        if (length < 2) return;
        char last = stem[length - 1];
        Try(index, stem, length, "", choices, add);
        Try(index, stem, length, "e", choices, add);
        if (length > 2 && (last == stem[length - 2] || (last == 'k' && stem[length - 2] == 'c'))) Try(index, stem, length - 1, "", choices, add);
        if (last == 'i') Try(index, stem, length - 1, "y", choices, add);
    }

    private static void Try(LexiconIndex index, Span<char> stem, int length, string ending, TagChoices choices, Add add)
    {
        if (length < 1) return;
        Span<char> cut = stackalloc char[ending.Length];
        stem.Slice(length, ending.Length).CopyTo(cut);
        ending.CopyTo(stem[length..]);
        ReadOnlySpan<byte> found = index.Find(stem[..(length + ending.Length)]);
        cut.CopyTo(stem[length..]);
        if (!found.IsEmpty) add(new LexiconLine(found), choices);
    }

    private static void AddPlural(LexiconLine line, TagChoices choices)
    {
        if (line.Is(InflectionTraits.Noun) && !line.Is(InflectionTraits.NoRegularPlural))
            choices.Offer(WordTag.Plural, CostOf(line.NounCount) + OfPlural);
        if (line.Is(InflectionTraits.Verb)) choices.Offer(WordTag.PresentS, CostOfVerb(line) + OfPresentS);
    }

    private static void AddPast(LexiconLine line, TagChoices choices)
    {
        if (!line.Is(InflectionTraits.Verb) || line.Is(InflectionTraits.NoRegularPast)) return;
        choices.Offer(WordTag.Past, CostOfVerb(line) + OfPast);
        choices.Offer(WordTag.Participle, CostOfVerb(line) + OfParticiple);
        choices.Offer(WordTag.Adjective, CostOfVerb(line) + OfParticiple + OfVerbAsAdjective);
    }

    private static void AddGerund(LexiconLine line, TagChoices choices)
    {
        if (!line.Is(InflectionTraits.Verb)) return;
        choices.Offer(WordTag.Gerund, CostOfVerb(line) + OfGerund);
        choices.Offer(WordTag.Adjective, CostOfVerb(line) + OfGerund + OfVerbAsAdjective);
        choices.Offer(WordTag.Noun, CostOfVerb(line) + OfGerund + OfVerbAsNoun);
    }

    private static void AddDegree(LexiconLine line, TagChoices choices)
    {
        if (!line.Is(InflectionTraits.Gradable)) return;
        if (line.Is(InflectionTraits.Adjective)) choices.Offer(WordTag.Adjective, CostOf(line.AdjectiveCount) + 2);
        if (line.Is(InflectionTraits.Adverb)) choices.Offer(WordTag.Adverb, CostOf(line.AdverbCount) + 2);
    }

    private delegate void Add(LexiconLine line, TagChoices choices);
}
