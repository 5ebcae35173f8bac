using System.Collections.Immutable;

namespace RhetoricRules.Matching;

/// <summary>
/// The forms a word written in a rule stands for: a base form stands for all its forms, any other form for itself, and both
/// for their British and American spellings.
/// </summary>
/// <remarks>
/// <para>
/// A word is a base form when the lexicon, made from WordNet, has it and it is not a form of another word. WordNet alone
/// does not decide that: it lists <c>accused</c>, <c>building</c>, <c>meeting</c> and <c>left</c> too, yet a rule that
/// writes one of them means just that form. So a word that is the form of another verb, the irregular form of any word, or
/// the plural of another noun (<c>means</c>, <c>data</c>, <c>customs</c>) is no base form, unless it is a verb of its own:
/// <c>found</c>, <c>saw</c>, <c>need</c>, <c>lay</c>. Words in <c>-s</c> which are no plural (<c>news</c>, <c>crisis</c>,
/// <c>bias</c>) are base forms.
/// </para>
/// <para>
/// One such form is a base form after all, but of a noun only: what WordNet lists as a noun in <c>-ing</c>. So
/// <c>finding</c> stands for finding and findings, not for find and found; <c>=finding</c> stands for itself.
/// </para>
/// <para>
/// <c>person</c> stands for person and persons. WordNet has <c>people</c> as a word of its own, and its plural
/// <c>peoples</c> means something else, so a rule that means both writes both.
/// </para>
/// <para>
/// A base form of several parts of speech has the forms of all: <c>light</c> → lighting, lit, lights, lighter. A function
/// word has only the forms listed for it (<c>be</c>, <c>have</c>, <c>do</c>, <c>can</c>, <c>will</c>, <c>shall</c>,
/// <c>not</c>, with the pieces that the tokenizer cuts: <c>ca</c> + <c>n't</c>); <c>'s</c> and <c>'d</c> stand for two
/// verbs each and are forms of none. A word the lexicon does not have (a name, a new word, anything hyphenated) stands for
/// itself: no plural is guessed.
/// </para>
/// </remarks>
internal static class Inflections
{
    private const int FewForms = 8;

    private static InflectionLexicon Lexicon => InflectionLexicon.Shared;

    /// <summary>All forms <paramref name="word"/> stands for, itself included: in lower case, sorted ordinally, each once.</summary>
    public static ImmutableArray<string> FormsOf(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        string folded = Fold(word);
        List<string> forms = new(FewForms) { folded };
        ImmutableArray<string> spellings = InflectionSpellings.Of(folded, Lexicon);
        InflectionEntry? entry = BaseEntryOf(folded, spellings);
        if (entry is null) AddSpellingsOfForm(forms, folded, spellings);
        else AddFormsOfBase(forms, entry, spellings);
        return SortedForms.Of(forms);
    }

    /// <summary>
    /// Whether <paramref name="word"/> stands for all its forms: those of the noun for a noun in <c>-ing</c>. False for other
    /// inflected forms, for words that the lexicon does not have, and for function words that have no forms.
    /// </summary>
    public static bool IsBaseForm(string word)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        string folded = Fold(word);
        return BaseEntryOf(folded, InflectionSpellings.Of(folded, Lexicon)) is not null;
    }

    /// <summary>The forms of <paramref name="word"/> in its own spelling alone: a part of <see cref="FormsOf"/>, sorted.</summary>
    public static ImmutableArray<string> OwnFormsOf(string word)
    {
        string folded = Fold(word);
        InflectionEntry? entry = BaseEntryOf(folded, InflectionSpellings.Of(folded, Lexicon));
        return entry is null ? [folded] : [.. InflectionRules.FormsOf(entry).Select(form => form.Text).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>The words that <paramref name="form"/> is a regular form of, sorted; empty for most base forms and for words the lexicon does not have.</summary>
    public static ImmutableArray<string> WordsOf(string form) =>
        [.. LemmasOf(Fold(form)).Select(lemma => lemma.Lemma).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>All forms of all words of the lexicon that begin with <paramref name="beginning"/>, folded: sorted, each once.</summary>
    public static ImmutableArray<string> FormsThatBegin(string beginning)
    {
        string folded = Fold(beginning);
        SortedSet<string> forms = new(StringComparer.Ordinal);
        foreach (string lemma in Lexicon.Lemmas())
        {
            foreach (InflectedForm form in InflectionRules.FormsOf(Lexicon.Find(lemma)!))
            {
                if (form.Text.StartsWith(folded, StringComparison.Ordinal)) forms.Add(form.Text);
            }
        }

        return [.. forms];
    }

    private static string Fold(string word) => word.ToLowerInvariant().Replace('\u2019', '\'');

    // WordNet has many words under one spelling only; the other is as good a base form.
    private static InflectionEntry? BaseEntryOf(string folded, ImmutableArray<string> spellings)
    {
        if (Lexicon.Find(folded) is { } entry) return AsBase(entry);
        foreach (string spelling in spellings)
        {
            if (Lexicon.Find(spelling) is { } other && AsBase(other) is { } known) return known.Respelled(folded);
        }

        return null;
    }

    // "ruling" and "killing" are adjectives too, but what has a plural is the noun.
    private static InflectionEntry? AsBase(InflectionEntry entry)
    {
        if (IsBase(entry)) return entry;
        bool isNounInIng = entry.Is(InflectionTraits.Noun) && entry.Lemma.EndsWith("ing", StringComparison.Ordinal);
        return isNounInIng ? new InflectionEntry(entry.Lemma, InflectionTraits.Noun, []) : null;
    }

    private static bool IsBase(InflectionEntry entry)
    {
        if (entry.Is(InflectionTraits.Closed)) return !entry.IrregularForms.IsEmpty;
        if (entry.Is(InflectionTraits.Verb)) return true;
        return !entry.Is(InflectionTraits.IrregularForm) && !IsRegularFormOfAnother(entry.Lemma);
    }

    private static bool IsRegularFormOfAnother(string word)
    {
        foreach (InflectionEntry lemma in LemmasOf(word))
        {
            // "gas" is not the plural of a two-letter noun.
            if (lemma.Lemma.Length > 2) return true;
        }

        return false;
    }

    private static IEnumerable<InflectionEntry> LemmasOf(string form)
    {
        foreach (string candidate in InflectionRules.PossibleLemmasOf(form))
        {
            if (candidate != form && KnownOrRespelled(candidate) is { } lemma
                && InflectionRules.FormsOf(lemma).Exists(made => IsRegular(made) && made.Text == form)) yield return lemma;
        }
    }

    private static InflectionEntry? KnownOrRespelled(string lemma)
    {
        if (Lexicon.Find(lemma) is { } entry) return entry;
        foreach (string spelling in InflectionSpellings.Of(lemma, Lexicon))
        {
            if (Lexicon.Find(spelling) is { } other) return other.Respelled(lemma);
        }

        return null;
    }

    private static void AddFormsOfBase(List<string> forms, InflectionEntry entry, ImmutableArray<string> spellings)
    {
        foreach (InflectedForm form in InflectionRules.FormsOf(entry)) forms.Add(form.Text);
        foreach (string spelling in spellings)
        {
            foreach (InflectedForm form in InflectionRules.FormsOf(SameWord(entry, spelling))) forms.Add(form.Text);
        }
    }

    // "tyre" is "tire" the noun: its forms are not those of the verb.
    private static InflectionEntry SameWord(InflectionEntry entry, string spelling) =>
        Lexicon.Find(spelling)?.UsedAs(entry.Traits) ?? entry.Respelled(spelling);

    // "organised" stands for "organized", "centred" for "centered", "travelled" for "traveled".
    private static void AddSpellingsOfForm(List<string> forms, string form, ImmutableArray<string> spellings)
    {
        forms.AddRange(spellings.AsSpan());
        foreach (InflectionEntry lemma in LemmasOf(form))
        {
            List<InflectedForm> made = InflectionRules.FormsOf(lemma);
            AddAsMade(forms, made, made, form);
            foreach (string spelling in InflectionSpellings.Of(lemma.Lemma, Lexicon))
                AddAsMade(forms, made, InflectionRules.FormsOf(SameWord(lemma, spelling)), form);
        }
    }

    private static void AddAsMade(List<string> forms, List<InflectedForm> made, List<InflectedForm> others, string form)
    {
        foreach (InflectedForm own in made)
        {
            if (own.Text != form || !IsRegular(own)) continue;
            foreach (InflectedForm other in others)
            {
                if (other.Ending == own.Ending) forms.Add(other.Text);
            }
        }
    }

    private static bool IsRegular(InflectedForm form) => form.Ending is not (InflectionEnding.None or InflectionEnding.Irregular);
}
