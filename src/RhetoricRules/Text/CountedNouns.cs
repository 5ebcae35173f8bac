namespace RhetoricRules.Text;

/// <summary>Finds the noun that a number counts.</summary>
internal sealed class CountedNouns(Draft draft)
{
    private const WordClass Stopping = WordClass.Function | WordClass.Adverb | WordClass.Verb | WordClass.Month | WordClass.Weekday | WordClass.NearDay;
    private const WordClass Nominal = WordClass.RoleNoun | WordClass.BodyNoun | WordClass.DocumentNoun | WordClass.MediaNoun | WordClass.Title;

    private static readonly WordMap<NounShape> Shapes = new(
        ("news politics economics physics mathematics athletics gymnastics overseas perhaps besides afterwards backwards forwards upwards downwards towards "
        + "sometimes indoors outdoors nowadays seems becomes appears means includes makes takes comes goes gives gets keeps lets puts needs helps remains does "
        + "has was wants says thinks knows believes begins brings tells asks loses vs versus less always whereas its christmas", NounShape.NoPlural),
        ("people women men children police staff troops personnel cattle livestock sheep fish lives crew aircraft spacecraft mice geese teeth feet species "
        + "clergy folk folks youth homeless homes media data offspring", NounShape.Plural),
        ("israelis iraqis pakistanis saudis bangladeshis nepalis kuwaitis azeris somalis emiratis yemenis omanis qataris", NounShape.Demonym),
        ("more other additional further extra fewer different such new", NounShape.Between),
        ("left went came fell rose grew lost won made became saw took gave felt held kept led met paid ran sat sent spent stood thought told got fled sold bought brought", NounShape.Past),
        ("them us you it whom which these those", NounShape.Pronoun));

    private int Count => draft.Tokens.Length;

    /// <summary>
    /// The noun that a number before <paramref name="from"/> counts: the last plural of the first run of plurals among the next
    /// <paramref name="reach"/> words of the phrase; -1 if there is none.
    /// </summary>
    public int Find(int from, int reach, bool isCoordinated = false)
    {
        int p = from;
        bool isPart = p < Count && draft.IsWord(p, "of");
        if (isPart) p++;
        int first = p;
        int seen = 0;
        for (; p < Count && seen < reach; p++)
        {
            TokenKind kind = draft.Kind(p);
            if (kind is TokenKind.Hyphen or TokenKind.QuoteMark) continue;
            if (kind != TokenKind.Word || (draft.Tokens[p].Traits & TokenTraits.LineStart) != 0) return -1;
            if (isPart && p == first && draft.IsWord(p, "them")) return p;
            if (draft.Is(p, WordClass.Article) && p > from) continue;
            if (isPart && p == first && draft.Is(p, WordClass.Determiner | WordClass.Possessive)) continue;
            if (isCoordinated && seen > 0 && draft.IsWord(p, "and")) continue;
            seen++;
            if (draft.Is(p, WordClass.NumberWord | WordClass.Scale)) return -1;
            NounShape shape = ShapeOf(p);
            if (IsPlural(p, shape)) return IsVerbal(p) ? -1 : LastPlural(p);
            if (shape == NounShape.Between) continue;
            bool stops = (draft.Classes[p] & Stopping) != 0 && !draft.Is(p, WordClass.BodyNoun | WordClass.RoleNoun);
            if ((stops && !IsDegree(p)) || IsVerbal(p)) return -1;
        }

        return -1;
    }

    /// <summary>The head of the noun phrase that begins at <paramref name="from"/>: voters in "all registered voters", population in "the population"; -1 if there is none.</summary>
    public int Head(int from)
    {
        int p = from;
        while (p < Count && p < from + 3 && draft.Is(p, WordClass.Article | WordClass.Determiner | WordClass.Possessive)) p++;
        if (p >= Count) return -1;
        if (!draft.IsCapital(p) && ShapeOf(p) == NounShape.Pronoun) return p;
        int head = -1;
        for (int words = 0; p < Count && words < 5; p++)
        {
            if (draft.Kind(p) is TokenKind.Hyphen or TokenKind.QuoteMark) continue;
            if (draft.Kind(p) == TokenKind.Clitic && head >= 0) continue;
            bool goesOn = draft.Kind(p) == TokenKind.Number || (draft.Kind(p) == TokenKind.Word && IsNominal(p));
            if (!goesOn || (head >= 0 && IsPast(p))) return head;
            words++;
            if (draft.Kind(p) != TokenKind.Word) continue;
            head = p;
            bool possesses = p + 1 < Count && draft.Kind(p + 1) == TokenKind.Clitic;
            if (IsPlural(p) && !possesses) return LastPlural(p);
        }

        return head;
    }

    private bool IsPlural(int token) => IsPlural(token, ShapeOf(token));

    // As far as the shape of the word tells.
    private bool IsPlural(int token, NounShape shape)
    {
        ReadOnlySpan<char> word = draft.Word(token);
        if (word.Length <= 2 || draft.Kind(token) != TokenKind.Word) return false;
        switch (shape)
        {
            case NounShape.Plural: return true;
            case NounShape.Demonym: return draft.IsCapital(token);
            case NounShape.NoPlural: return false;
        }

        if ((draft.Classes[token] & (WordClass.Function | WordClass.Adverb)) != 0 && !draft.Is(token, Nominal)) return false;
        if (word[^1] == 's') return word.Length > 3 && word[^2] is not ('s' or 'u' or 'i');
        if (word.Length <= 5 || word[^1] is not ('n' or 'e') || draft.IsCapital(token)) return false;
        bool isPlural = word.EndsWith("men", StringComparison.Ordinal) || word.EndsWith("people", StringComparison.Ordinal) || word.EndsWith("children", StringComparison.Ordinal);
        return isPlural && word is not ("specimen" or "regimen" or "abdomen");
    }

    /// <summary>Whether a phrase that one thing may open goes on at <paramref name="token"/>: one <c>man</c>, a million <c>reasons</c>.</summary>
    public bool OpensWith(int token) =>
        token < Count && draft.Kind(token) == TokenKind.Word && !draft.IsCapital(token) && (draft.Classes[token] & (Stopping | WordClass.Cue)) == 0;

    private bool IsNominal(int token)
    {
        if (draft.Is(token, Nominal)) return true;
        return (draft.Classes[token] & Stopping) == 0 && !IsVerbal(token);
    }

    // "the grain rotted", but not "the US armed forces".
    private bool IsPast(int token)
    {
        ReadOnlySpan<char> word = draft.Word(token);
        if (ShapeOf(token) == NounShape.Past) return true;
        bool hasEnding = word.Length > 4 && word[^1] == 'd' && word[^2] == 'e' && !draft.IsCapital(token);
        return hasEnding && !(token + 1 < Count && IsPlural(token + 1));
    }

    // "rights groups", "arms dealers": the last of plurals in a row is the head.
    private int LastPlural(int plural)
    {
        int last = plural;
        while (last + 1 < Count && last < plural + 2 && (draft.Tokens[last + 1].Traits & TokenTraits.LineStart) == 0 && IsPlural(last + 1)
            && (draft.Is(last + 1, Nominal) || !draft.Is(last + 1, WordClass.Cue))) last++;
        return last;
    }

    // "1,200 mostly young people"
    private bool IsDegree(int token)
    {
        ReadOnlySpan<char> word = draft.Word(token);
        return draft.Is(token, WordClass.Adverb) && word.Length > 4 && word[^1] == 'y' && word[^2] == 'l';
    }

    private bool IsVerbal(int token) =>
        draft.Is(token, WordClass.Cue) && draft.Is(token, WordClass.PastForm | WordClass.SForm) && !draft.Is(token, WordClass.NounToo);

    private NounShape ShapeOf(int token) => Shapes.Of(draft.Word(token));
}
