namespace RhetoricRules.Text;

/// <summary>Whether a noun phrase can be the source of a cue.</summary>
internal static class SourceAgreement
{
    /// <summary>Plurals that do not end in s.</summary>
    private static readonly string[] PluralWords =
        ["people", "police", "men", "women", "media", "many", "some", "others", "data", "statistics", "figures", "several", "both", "most"];

    /// <summary>Whether verb and source agree: <c>US claims</c> wants a source in the singular, <c>officials claim</c> one in the plural.</summary>
    public static bool Holds(Draft draft, Cue cue, TokenRange source)
    {
        WordClass word = cue.Class;
        if (draft.Is(source.First, WordClass.FirstPerson)) return false;
        bool counted = (word & WordClass.NounToo) == 0 && IsCounted(draft, source);
        bool named = counted || IsNamed(draft, source);
        if (!named && (word & (WordClass.Says | WordClass.Tells)) == 0) return false;
        bool past = draft.Is(cue.Verb, WordClass.PastForm);
        if (!named && !past && (word & WordClass.NounToo) != 0) return false;
        if (draft.Is(source.First, WordClass.It) && cue.IsWeak) return false;
        if (past || cue.Tokens.First < cue.Verb || cue.IsParticiple) return true;
        bool plural = IsPlural(draft, source);
        return draft.Is(cue.Verb, WordClass.SForm) ? !plural || draft.IsCapital(source.First) : plural || counted || IsJoined(draft, source);
    }

    /// <summary>Whether a weak cue may have a bare object with such a source: a report that shows something, an office that found something.</summary>
    public static bool TakesObject(Draft draft, Cue cue, TokenRange source)
    {
        if ((cue.Class & WordClass.Stance) != 0) return true;
        if ((cue.Class & WordClass.Infinitive) != 0 && cue.Tokens.End < draft.Tokens.Length && draft.IsWord(cue.Tokens.End, "to")) return true;
        if ((cue.Class & WordClass.Finds) == 0) return false;
        for (int i = source.First; i < source.End; i++) if (draft.Is(i, WordClass.DocumentNoun)) return true;
        return false;
    }

    /// <summary>Whether the source publishes or is an institution, so that it finds and reports things.</summary>
    public static bool IsInstitution(Draft draft, TokenRange source)
    {
        for (int i = source.First; i < source.End; i++)
            if (draft.Is(i, WordClass.MediaNoun | WordClass.DocumentNoun | WordClass.BodyNoun)) return true;
        return false;
    }

    /// <summary>Whether somebody is named: by a name, an office, a role or a pronoun.</summary>
    public static bool IsNamed(Draft draft, TokenRange source)
    {
        for (int i = source.First; i < source.End; i++)
        {
            if (draft.IsCapital(i) && !draft.Is(i, WordClass.Determiner)) return true;
            if (draft.Is(i, WordClass.Source | WordClass.HeShe | WordClass.They)) return true;
        }

        return false;
    }

    /// <summary>Whether people are counted: 47%, one in five, most of the voters.</summary>
    private static bool IsCounted(Draft draft, TokenRange source)
    {
        bool one = draft.IsWord(source.First, "a") || draft.IsWord(source.First, "an");
        for (int i = source.First; i < source.End; i++)
        {
            if (draft.IsMark(i, '%') || draft.Is(i, WordClass.PercentWord)) return true;
            if (!one && (draft.Kind(i) == TokenKind.Number || draft.Is(i, WordClass.NumberWord | WordClass.VagueNumber))) return true;
            if (draft.IsWord(i, "majority") || draft.IsWord(i, "most")) return true;
        }

        return false;
    }

    private static bool IsJoined(Draft draft, TokenRange source)
    {
        for (int i = source.First; i < source.End; i++) if (draft.IsWord(i, "and")) return true;
        return false;
    }

    private static bool IsPlural(Draft draft, TokenRange source)
    {
        if (draft.Is(source.First, WordClass.They | WordClass.FirstPerson | WordClass.OtherPronoun)) return true;
        for (int i = source.First; i < source.End && !draft.Is(i, WordClass.Preposition); i++)
            if (draft.Is(i, WordClass.RoleNoun) && IsPluralWord(draft.Word(i)) && !draft.IsCapital(i)) return true;
        int head = source.First;
        while (head + 1 < source.End && !draft.Is(head + 1, WordClass.Preposition) && !draft.IsComma(head + 1)) head++;
        for (int i = head; i < source.End; i++) if (draft.IsWord(i, "and")) return true;
        if (draft.Kind(head) != TokenKind.Word) return false;
        if (IsPluralQuantity(draft.Word(head))) return true;
        bool name = draft.IsCapital(head) && draft.IsCapital(source.First) && !draft.Is(head, WordClass.Source);
        if (name && (head > source.First || !draft.BeginsSentence(head))) return false;
        return IsPluralWord(draft.Word(head));
    }

    private static bool IsPluralWord(ReadOnlySpan<char> word) =>
        (word.Length > 3 && word[^1] == 's' && word[^2] != 's') || word.Equals("people", StringComparison.OrdinalIgnoreCase);

    private static bool IsPluralQuantity(ReadOnlySpan<char> word)
    {
        foreach (string plural in PluralWords) if (word.Equals(plural, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
