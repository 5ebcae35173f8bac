namespace RhetoricRules.Text;

/// <summary>One look-up a word, on its characters, whatever their case.</summary>
internal static class WordTable
{
    private static readonly WordHash Table = Make();

    /// <summary>The classes of every token of <paramref name="text"/>.</summary>
    public static WordClass[] Classify(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        var classes = new WordClass[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            Token token = tokens[i];
            if (token.Kind is TokenKind.Word or TokenKind.Clitic) classes[i] = Of(text.Slice(token.Start, token.Length), token.Traits);
        }

        return classes;
    }

    /// <summary>What <paramref name="word"/> can be.</summary>
    public static WordClass Of(ReadOnlySpan<char> word, TokenTraits traits)
    {
        if (word.Length > 16) return word.EndsWith("ly", StringComparison.Ordinal) ? WordClass.Adverb : WordClass.None;
        if (CharKinds.IsApostrophe(word[0])) return OfClitic(word);
        if (!Table.TryGet(word, out WordClass found))
        {
            if ((traits & TokenTraits.Capitalised) != 0 && IsPlainAdverb(word)) return WordClass.Adverb;
            if ((traits & TokenTraits.Capitalised) != 0) return word.Contains('\u2019') ? OfCurly(word) : WordClass.None;
            if (word.Length > 4 && word[^1] == 'y' && word[^2] == 'l') return WordClass.Adverb;
            return word.Contains('\u2019') ? OfCurly(word) : WordClass.None;
        }

        const WordClass Cased = WordClass.PlaceName | WordClass.Month;
        if ((found & Cased) != 0)
        {
            bool capital = (traits & TokenTraits.Capitalised) != 0;
            bool shouting = (traits & TokenTraits.AllCapitals) != 0;
            if (!capital) found &= ~Cased;
            if (word.Equals("us", StringComparison.OrdinalIgnoreCase)) found = shouting ? WordClass.PlaceName : WordClass.OtherPronoun;
            if (word.Equals("who", StringComparison.OrdinalIgnoreCase) && shouting) found = WordClass.BodyNoun;
            if (capital && word.Equals("may", StringComparison.OrdinalIgnoreCase)) found = WordClass.Month | WordClass.Modal;
        }

        return found;
    }

    /// <summary>Whether a capitalised word is an adverb and no name: Regrettably, but not Connolly.</summary>
    private static bool IsPlainAdverb(ReadOnlySpan<char> word)
    {
        if (word.Length < 8 || word[^1] != 'y' || word[^2] != 'l') return false;
        ReadOnlySpan<char> stem = word[..^2];
        return word.EndsWith("ably", StringComparison.Ordinal) || stem.EndsWith("al", StringComparison.Ordinal) || stem.EndsWith("ed", StringComparison.Ordinal)
            || stem.EndsWith("ful", StringComparison.Ordinal) || stem.EndsWith("ing", StringComparison.Ordinal) || stem.EndsWith("ive", StringComparison.Ordinal)
            || stem.EndsWith("ant", StringComparison.Ordinal) || stem.EndsWith("ent", StringComparison.Ordinal) || stem.EndsWith("ous", StringComparison.Ordinal);
    }

    private static WordClass OfClitic(ReadOnlySpan<char> word)
    {
        if (word.Length == 3) return (word[1] | 0x20) switch { 'v' => WordClass.Have, 'r' => WordClass.Be, 'l' => WordClass.Modal, _ => WordClass.None };
        if (word.Length != 2) return WordClass.None;
        return (word[1] | 0x20) switch { 'm' => WordClass.Be, 'd' => WordClass.Modal, _ => WordClass.None };
    }

    private static WordClass OfCurly(ReadOnlySpan<char> word) =>
        word.Length == 3 && (word[0] | 0x20) == 'n' && (word[2] | 0x20) == 't' ? WordClass.Negator | WordClass.Adverb : WordClass.None;

    private static WordHash Make()
    {
        var table = new Dictionary<string, WordClass>(StringComparer.OrdinalIgnoreCase);
        Add(table, WordLists.Articles, WordClass.Article | WordClass.Determiner);
        Add(table, WordLists.Determiners, WordClass.Determiner);
        Add(table, WordLists.Possessives, WordClass.Possessive);
        Add(table, WordLists.Quantifiers, WordClass.Quantifier);
        Add(table, WordLists.HeShe, WordClass.HeShe);
        Add(table, WordLists.They, WordClass.They);
        Add(table, WordLists.It, WordClass.It);
        Add(table, WordLists.FirstPerson, WordClass.FirstPerson);
        Add(table, WordLists.OtherPronouns, WordClass.OtherPronoun);
        Add(table, WordLists.Relatives, WordClass.Relative);
        Add(table, "that", WordClass.That);
        Add(table, WordLists.Prepositions, WordClass.Preposition);
        Add(table, WordLists.Coordinators, WordClass.Coordinator);
        Add(table, WordLists.Subordinators, WordClass.Subordinator);
        Add(table, WordLists.ClauseLinks, WordClass.ClauseLink);
        Add(table, WordLists.TimeLinks, WordClass.TimeLink);
        Add(table, WordLists.TimeOpeners, WordClass.TimeOpener);
        Add(table, WordLists.DayParts, WordClass.DayPart);
        Add(table, WordLists.IfWhether, WordClass.IfWhether);
        Add(table, WordLists.Have, WordClass.Have);
        Add(table, WordLists.Be, WordClass.Be);
        Add(table, WordLists.Modals, WordClass.Modal);
        Add(table, WordLists.Negators, WordClass.Negator);
        Add(table, WordLists.Adverbs, WordClass.Adverb);
        Add(table, WordLists.Months, WordClass.Month);
        Add(table, WordLists.Weekdays, WordClass.Weekday);
        Add(table, WordLists.NearDays, WordClass.NearDay);
        Add(table, WordLists.NumberWords, WordClass.NumberWord);
        Add(table, WordLists.Scales, WordClass.Scale);
        Add(table, WordLists.VagueNumbers, WordClass.VagueNumber);
        Add(table, WordLists.OrdinalWords, WordClass.OrdinalWord);
        Add(table, WordLists.DurationUnits, WordClass.DurationUnit);
        Add(table, WordLists.MoneyUnits, WordClass.MoneyUnit);
        Add(table, WordLists.PercentWords, WordClass.PercentWord);
        Add(table, WordLists.Units, WordClass.Unit);
        Add(table, WordLists.Titles, WordClass.Title);
        Add(table, WordLists.RoleNouns, WordClass.RoleNoun);
        Add(table, WordLists.BodyNouns, WordClass.BodyNoun);
        Add(table, WordLists.MediaNouns, WordClass.MediaNoun);
        Add(table, WordLists.DocumentNouns, WordClass.DocumentNoun);
        Add(table, WordLists.Occasions, WordClass.Occasion);
        Add(table, WordLists.Places, WordClass.PlaceName);
        Add(table, WordLists.Verbs, WordClass.Verb);
        Add(table, WordLists.NoAdverbs, WordClass.None);
        Add(table, CueVerbs.Feelings, WordClass.Feeling);
        Add(table, CueVerbs.Nouns, WordClass.SpeechNoun);
        foreach (string form in CueParticles.Verbs) AddOne(table, form, WordClass.NeedsParticle);
        AddVerbs(table, CueVerbs.Says, WordClass.Says);
        AddVerbs(table, CueVerbs.Tells, WordClass.Tells);
        AddVerbs(table, CueVerbs.Stance, WordClass.Stance);
        AddVerbs(table, CueVerbs.Urges, WordClass.Urges);
        AddVerbs(table, CueVerbs.Finds, WordClass.Finds);
        AddVerbs(table, CueVerbs.Thinks, WordClass.Thinks);
        AddVerbs(table, CueVerbs.Cites, WordClass.Cites);
        AddVerbs(table, CueVerbs.Expresses, WordClass.Expresses);
        AddVerbs(table, CueVerbs.Weak, WordClass.Weak);
        AddVerbs(table, CueVerbs.Infinitive, WordClass.Infinitive);
        foreach (string word in CueWeights.Shipped.Words) AddOne(table, word, IsAdverb(word) ? WordClass.Reports | WordClass.Adverb : WordClass.Reports);
        return new WordHash(table);
    }

    private static bool IsAdverb(string word) => word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal);

    private static void Add(Dictionary<string, WordClass> table, string words, WordClass classes)
    {
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries)) AddOne(table, word, classes);
    }

    private static void AddOne(Dictionary<string, WordClass> table, string word, WordClass classes) =>
        table[word] = table.GetValueOrDefault(word) | classes;

    private static void AddVerbs(Dictionary<string, WordClass> table, string verbs, WordClass classes)
    {
        foreach (string entry in verbs.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            WordClass noun = entry[^1] == '*' ? WordClass.NounToo : WordClass.None;
            string verb = entry.TrimEnd('*');
            string[] forms = verb.Contains('/') ? verb.Split('/') : [verb, SForm(verb), PastForm(verb), IngForm(verb)];
            AddForms(table, forms[0], classes | WordClass.BaseForm | noun);
            AddForms(table, forms[1], classes | WordClass.SForm | noun);
            AddForms(table, forms[2], classes | WordClass.PastForm);
            AddForms(table, forms[3], classes | WordClass.IngForm);
        }
    }

    private static void AddForms(Dictionary<string, WordClass> table, string forms, WordClass classes)
    {
        foreach (string form in forms.Split('+')) AddOne(table, form, classes);
    }

    private static bool EndsInConsonantY(string verb) => verb[^1] == 'y' && !"aeiou".Contains(verb[^2]);

    private static string SForm(string verb)
    {
        if (EndsInConsonantY(verb)) return string.Concat(verb.AsSpan(0, verb.Length - 1), "ies");
        bool hisses = verb[^1] is 's' or 'x' or 'z' || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith("ch", StringComparison.Ordinal);
        return verb + (hisses ? "es" : "s");
    }

    private static string PastForm(string verb)
    {
        if (EndsInConsonantY(verb)) return string.Concat(verb.AsSpan(0, verb.Length - 1), "ied");
        return verb[^1] == 'e' ? verb + "d" : verb + "ed";
    }

    private static string IngForm(string verb) =>
        verb[^1] == 'e' && verb[^2] != 'e' ? string.Concat(verb.AsSpan(0, verb.Length - 1), "ing") : verb + "ing";
}
