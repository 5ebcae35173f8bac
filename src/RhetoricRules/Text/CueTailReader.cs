namespace RhetoricRules.Text;

/// <summary>Finds where the words behind a cue begin: over hearers and phrases of time and place.</summary>
internal sealed class CueTailReader(Draft draft, NounPhrases phrases)
{
    private const int Reach = 40;
    private const int HearerReach = 20;
    private const int AsideReach = 16;
    private const int TimeWords = 4;

    /// <summary>The content behind the cue. With <paramref name="contentBefore"/> phrases of time and place do not begin one.</summary>
    public CueTail Of(Cue cue, int end, bool contentBefore)
    {
        if ((cue.Class & WordClass.Cites) != 0 && SayingAfter(cue.Tokens.End, end) is int said and >= 0) return new CueTail(said, true);
        bool alwaysTells = (cue.Class & WordClass.Says) == 0;
        int from = HasHearer(cue, end) ? Math.Max(cue.Tokens.End, HearerEnd(cue.Tokens.End, end)) : cue.Tokens.End;
        bool takesObject = alwaysTells && (cue.Class & (WordClass.Stance | WordClass.Urges | WordClass.Expresses)) != 0;
        return takesObject && !contentBefore ? ObjectAt(from, end) : After(from, end, contentBefore, (cue.Class & WordClass.Infinitive) != 0);
    }

    /// <summary>The content behind <paramref name="from"/>: over phrases of time and place up to <c>that</c>, a colon, a quotation or a clause.</summary>
    public CueTail After(int from, int end, bool contentBefore = true, bool infinitive = false)
    {
        int p = from;
        int limit = Math.Min(end, from + Reach);
        while (p < limit)
        {
            if (draft.IsComma(p)) return AfterComma(p, from, end);
            if (TryReadMark(p, end, contentBefore, infinitive, out CueTail found)) return found;
            int adjunct = AdjunctEnd(p, limit);
            bool phrase = IsPhraseLink(p);
            if (adjunct > p && !(phrase && EndsSentence(adjunct, end)))
            {
                p = adjunct;
                continue;
            }

            if (phrase) return adjunct > p && !contentBefore && p == from && HasVerb(p, end) ? new CueTail(p, false) : CueTail.None;
            return BeginsClause(p, contentBefore) && !(contentBefore && p > from) ? new CueTail(p, false) : CueTail.None;
        }

        return CueTail.None;
    }

    /// <summary>Whether a subject with its verb stands at <paramref name="first"/>: such a clause needs no <c>that</c> to be what was said.</summary>
    public bool BeginsFiniteClause(int first, int end)
    {
        const WordClass Finite = WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Verb;
        TokenRange subject = phrases.After(first, end, false);
        return !subject.IsEmpty && subject.End < end && draft.Is(subject.End, Finite);
    }

    private CueTail ObjectAt(int from, int end)
    {
        if (from >= end || draft.Kind(from) == TokenKind.Stop || draft.IsComma(from)) return CueTail.None;
        int first = draft.Is(from, WordClass.That) ? from + 1 : from;
        return new CueTail(first, first < end && draft.Kind(first) == TokenKind.QuoteMark);
    }

    private CueTail AfterComma(int comma, int from, int end)
    {
        if (comma + 1 < end && draft.Kind(comma + 1) == TokenKind.QuoteMark) return new CueTail(comma + 1, true);
        int that = comma > from ? -1 : ThatAfterAside(comma, end);
        return new CueTail(that, that >= 0);
    }

    /// <summary>Whether token <paramref name="token"/> shows by itself where the content begins, or that there is none.</summary>
    private bool TryReadMark(int token, int end, bool contentBefore, bool infinitive, out CueTail tail)
    {
        tail = CueTail.None;
        if (draft.Kind(token) == TokenKind.Stop) return true;
        if (draft.Kind(token) == TokenKind.QuoteMark) tail = new CueTail(token, true);
        else if (draft.IsMark(token, ':')) tail = token + 1 < end ? new CueTail(token + 1, true) : CueTail.None;
        else if (draft.Is(token, WordClass.That) && token + 1 < end) tail = new CueTail(token + 1, true);
        else if (draft.Is(token, WordClass.IfWhether)) tail = contentBefore ? CueTail.None : new CueTail(token, true);
        else if (infinitive && draft.IsWord(token, "to")) tail = new CueTail(token, true);
        else return false;
        return true;
    }

    /// <summary>The end of the phrase of time or place, or of the adverb, at <paramref name="token"/>; the token itself if there is none.</summary>
    private int AdjunctEnd(int token, int limit)
    {
        if (draft.Is(token, WordClass.Day) || (draft.Is(token, WordClass.Month) && draft.IsCapital(token))) return token + 1;
        bool adverb = draft.Is(token, WordClass.Adverb) && !draft.Is(token, WordClass.OrdinalWord) && !draft.IsCapital(token);
        if (adverb && token + 1 < limit) return token + 1;
        return IsPhraseLink(token) ? PhraseEnd(token, limit) : TimeEnd(token, limit);
    }

    private bool IsPhraseLink(int token) =>
        draft.Is(token, WordClass.Preposition) && !draft.Is(token, WordClass.Subordinator) && !draft.IsWord(token, "like");

    private bool EndsSentence(int token, int end) => token >= end || draft.Kind(token) == TokenKind.Stop;

    private bool BeginsClause(int token, bool contentBefore)
    {
        if (draft.Is(token, WordClass.Subordinator) && (contentBefore || draft.Is(token, WordClass.TimeLink))) return false;
        return draft.Kind(token) != TokenKind.Punctuation;
    }

    private bool HasVerb(int first, int end)
    {
        int limit = Math.Min(end, first + Reach);
        for (int i = first; i < limit; i++) if (draft.Is(i, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Verb)) return true;
        return false;
    }

    /// <summary><c>said, on Friday, that</c>: the token behind a <c>that</c> behind the next comma, or -1.</summary>
    private int ThatAfterAside(int comma, int end)
    {
        int limit = Math.Min(end, comma + AsideReach);
        for (int i = comma + 1; i + 1 < limit; i++)
        {
            if (draft.Kind(i) is TokenKind.Stop or TokenKind.QuoteMark) return -1;
            if (draft.IsComma(i)) return draft.Is(i + 1, WordClass.That) ? i + 2 : -1;
        }

        return -1;
    }

    /// <summary>The end of <c>last week</c>, <c>this morning</c>, <c>two days</c> at <paramref name="token"/>; the token itself if there is none.</summary>
    private int TimeEnd(int token, int limit)
    {
        if (!draft.Is(token, WordClass.TimeOpener)) return token;
        for (int p = token + 1; p < limit && p - token < TimeWords; p++)
        {
            if (draft.Is(p, WordClass.DurationUnit | WordClass.Day | WordClass.Month | WordClass.DayPart)) return p + 1;
            if (!draft.IsWord(p, "this") && !draft.IsWord(p, "in") && !draft.IsWord(p, "on")) return token;
        }

        return token;
    }

    /// <summary>The end of the phrase that <paramref name="preposition"/> begins; the preposition itself if what follows is a clause.</summary>
    private int PhraseEnd(int preposition, int limit)
    {
        int first = preposition + 1;
        if (first < limit && draft.Is(first, WordClass.OtherPronoun)) return first + 1;
        if (first < limit && draft.Is(first, WordClass.Subject | WordClass.Relative | WordClass.That)) return preposition;
        int p = first;
        while (p < limit && phrases.IsNominal(p))
        {
            if (p > first && (IsSecondDeterminer(p) || (draft.Is(p - 1, WordClass.Day) && draft.Kind(p) == TokenKind.Word))) break;
            p++;
            while (p + 2 < limit && draft.IsComma(p) && draft.Kind(p + 1) == TokenKind.Number && draft.Tokens[p + 1].Length == 4) p += 2;
        }

        return p;
    }

    /// <summary>A second determiner begins the clause: in Beijing the two sides agreed.</summary>
    private bool IsSecondDeterminer(int token) =>
        draft.Is(token, WordClass.Determiner) && draft.Kind(token - 1) == TokenKind.Word && !draft.Is(token - 1, WordClass.Determiner);

    /// <summary>Behind <c>quoted a report …, saying that</c>; -1 if there is no such thing.</summary>
    private int SayingAfter(int from, int end)
    {
        int limit = Math.Min(end, from + Reach);
        for (int i = from; i + 1 < limit; i++)
        {
            if (draft.Kind(i) == TokenKind.Stop) return -1;
            if (draft.Is(i, WordClass.IngForm) && draft.Is(i, WordClass.Says) && !draft.Is(i, WordClass.NeedsParticle) && draft.IsComma(i - 1))
                return draft.Is(i + 1, WordClass.That) && i + 2 < end ? i + 2 : i + 1;
        }

        return -1;
    }

    /// <summary>Whether somebody is told: <c>told reporters that</c>, but not <c>told that</c>; <c>warned Denmark that</c>, but not <c>warned rain comes</c>.</summary>
    private bool HasHearer(Cue cue, int end)
    {
        int next = cue.Tokens.End;
        if ((cue.Class & WordClass.Tells) == 0 || next >= end) return false;
        if ((cue.Class & WordClass.Says) == 0)
            return !draft.Is(next, WordClass.That) && !draft.IsComma(next) && draft.Kind(next) != TokenKind.QuoteMark;
        return (draft.Is(next, WordClass.OtherPronoun | WordClass.RoleNoun) || draft.IsCapital(next)) && !draft.Is(next, WordClass.Day);
    }

    private int HearerEnd(int from, int end)
    {
        int limit = Math.Min(end, from + HearerReach);
        if (from < limit && draft.Is(from, WordClass.OtherPronoun | WordClass.It)) return from + 1;
        if (from < limit && draft.Is(from, WordClass.Subject)) return from;
        int p = from;
        while (p < limit && phrases.IsNominal(p))
        {
            if (p > from && (IsSecondDeterminer(p) || draft.Is(p, WordClass.Day))) break;
            bool role = draft.Is(p, WordClass.RoleNoun) && !draft.IsCapital(p);
            p++;
            if (role && p < limit && draft.Kind(p) == TokenKind.Word && !draft.Is(p, WordClass.Preposition | WordClass.Coordinator | WordClass.RoleNoun)) break;
        }

        return p;
    }
}
