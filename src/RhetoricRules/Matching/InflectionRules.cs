using System.Collections.Frozen;

namespace RhetoricRules.Matching;

/// <summary>The regular inflection of English, forwards (stop → stopped) and backwards (stopped → stop, stopp, stoppe …).</summary>
internal static class InflectionRules
{
    private const int FewForms = 8;

    // A spoken k: stomachs, not stomaches.
    private static readonly FrozenSet<string> HardCh = FrozenSet.Create(
        StringComparer.Ordinal, "czech", "epoch", "eunuch", "hierarch", "loch", "matriarch", "monarch", "oligarch", "patriarch",
        "stomach", "tech");

    private static readonly FrozenSet<string> KeepE = FrozenSet.Create(StringComparer.Ordinal, "singe", "swinge");
    private static readonly FrozenSet<string> MayKeepE = FrozenSet.Create(StringComparer.Ordinal, "age", "binge", "tinge", "whinge");

    /// <summary>All forms of a lemma, itself included. A word of several parts of speech has the forms of all.</summary>
    public static List<InflectedForm> FormsOf(InflectionEntry entry)
    {
        string lemma = entry.Lemma;
        List<InflectedForm> forms = new(FewForms) { new(InflectionEnding.None, lemma) };
        foreach (string form in entry.IrregularForms) forms.Add(new(InflectionEnding.Irregular, form));
        if (entry.Is(InflectionTraits.Closed)) return forms;
        if (entry.Is(InflectionTraits.Noun)) AddPlural(forms, entry);
        if (entry.Is(InflectionTraits.Verb)) AddVerb(forms, entry);
        if (entry.Is(InflectionTraits.Gradable)) AddDegrees(forms, lemma);
        return forms;
    }

    /// <summary>Words whose regular form <paramref name="form"/> might be; most of them are no words at all.</summary>
    public static List<string> PossibleLemmasOf(string form)
    {
        List<string> lemmas = [];
        if (form.EndsWith('s')) AddWithoutS(lemmas, form);
        else if (form.EndsWith("ed", StringComparison.Ordinal)) AddWithoutEnding(lemmas, form[..^2]);
        else if (form.EndsWith("ing", StringComparison.Ordinal)) AddWithoutEnding(lemmas, form[..^3]);
        return lemmas;
    }

    private static void AddPlural(List<InflectedForm> forms, InflectionEntry entry)
    {
        string noun = entry.Lemma;
        bool hasNoPlural = noun == "news" || noun.EndsWith("ics", StringComparison.Ordinal);
        if (!hasNoPlural && !entry.Is(InflectionTraits.NoRegularPlural)) AddS(forms, InflectionEnding.Plural, entry);
    }

    private static void AddVerb(List<InflectedForm> forms, InflectionEntry entry)
    {
        string verb = entry.Lemma;
        bool mayDouble = entry.Is(InflectionTraits.MayDouble);
        bool doubles = entry.Is(InflectionTraits.Doubles);
        AddS(forms, InflectionEnding.ThirdPerson, entry);
        if (doubles || mayDouble) AddVerbEndings(forms, entry, Doubled(verb));
        if (!doubles) AddVerbEndings(forms, entry, verb);
    }

    private static void AddVerbEndings(List<InflectedForm> forms, InflectionEntry entry, string stem)
    {
        if (!entry.Is(InflectionTraits.NoRegularPast)) forms.Add(new(InflectionEnding.Past, Joined(stem, "ed")));
        if (MayKeepE.Contains(stem) || KeepE.Contains(stem)) forms.Add(new(InflectionEnding.Gerund, stem + "ing"));
        if (!KeepE.Contains(stem)) forms.Add(new(InflectionEnding.Gerund, GerundOf(stem)));
    }

    private static void AddDegrees(List<InflectedForm> forms, string adjective)
    {
        string stem = IsShortWithOneVowel(adjective) ? Doubled(adjective) : adjective;
        forms.Add(new(InflectionEnding.Comparative, Joined(stem, "er")));
        forms.Add(new(InflectionEnding.Superlative, Joined(stem, "est")));
    }

    private static void AddS(List<InflectedForm> forms, InflectionEnding ending, InflectionEntry entry)
    {
        string word = entry.Lemma;
        bool doubles = entry.Is(InflectionTraits.Doubles) && word.EndsWith('z');
        if (EndsInConsonantAndY(word)) forms.Add(new(ending, word[..^1] + "ies"));
        else if (doubles) forms.Add(new(ending, Doubled(word) + "es"));
        else if (Hisses(word)) forms.Add(new(ending, word + "es"));
        else forms.Add(new(ending, word + "s"));
        if ((word.Length > 2 || word == "go") && word[^1] == 'o' && !IsVowel(word[^2])) forms.Add(new(ending, word + "es"));
    }

    private static void AddWithoutS(List<string> lemmas, string form)
    {
        lemmas.Add(form[..^1]);
        if (!form.EndsWith("es", StringComparison.Ordinal)) return;
        AddStem(lemmas, form[..^2]);
        if (form.EndsWith("ies", StringComparison.Ordinal)) lemmas.Add(form[..^3] + "y");
    }

    private static void AddWithoutEnding(List<string> lemmas, string stem)
    {
        AddStem(lemmas, stem);
        lemmas.Add(stem + "e");
        if (stem.EndsWith('i')) lemmas.Add(stem[..^1] + "y");
        if (stem.EndsWith('y')) lemmas.Add(stem[..^1] + "ie");
    }

    private static void AddStem(List<string> lemmas, string stem)
    {
        lemmas.Add(stem);
        if (stem.Length > 2 && (stem[^1] == stem[^2] || stem.EndsWith("ck", StringComparison.Ordinal))) lemmas.Add(stem[..^1]);
    }

    // "ed", "er" and "est" all meet the end of a word in the same way.
    private static string Joined(string stem, string ending)
    {
        if (stem.EndsWith('e')) return stem + ending[1..];
        return EndsInConsonantAndY(stem) ? string.Concat(stem.AsSpan(0, stem.Length - 1), "i", ending) : stem + ending;
    }

    private static string GerundOf(string stem)
    {
        if (stem.EndsWith("ie", StringComparison.Ordinal)) return stem[..^2] + "ying";
        bool dropsE = stem.Length > 2 && stem[^1] == 'e' && stem[^2] is not ('e' or 'o' or 'y');
        return (dropsE ? stem[..^1] : stem) + "ing";
    }

    private static string Doubled(string word) => word + (word[^1] == 'c' ? 'k' : word[^1]);

    private static bool EndsInConsonantAndY(string word) =>
        word.Length > 1 && word[^1] == 'y' && (!IsVowel(word[^2]) || word.EndsWith("quy", StringComparison.Ordinal));

    private static bool Hisses(string word) =>
        word[^1] is 's' or 'x' or 'z'
        || word.EndsWith("sh", StringComparison.Ordinal)
        || (word.EndsWith("ch", StringComparison.Ordinal) && !HardCh.Contains(word));

    private static bool IsShortWithOneVowel(string word)
    {
        if (word.Length < 3 || IsVowel(word[^1]) || word[^1] is 'w' or 'x' or 'y' || !IsVowel(word[^2])) return false;
        for (int i = 0; i < word.Length - 2; i++)
        {
            if (IsVowel(word[i])) return false;
        }

        return true;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
