namespace RhetoricRules.Text;

/// <summary>Reads cues without a source of their own: they share that of the cue before, or the subject of the sentence speaks.</summary>
internal sealed class SharedSourceReader(Draft draft, SentenceAttributions here, NounPhrases phrases, CueTailReader tails)
{
    private const int SubjectWords = 25;

    /// <summary><c>…, adding that …</c>; gives the last token that was used.</summary>
    public int ReadParticiple(Cue cue)
    {
        int left = cue.Tokens.First - 1;
        if (left < here.Start || !LinksParticiple(cue, left)) return cue.Tokens.End - 1;
        CueTail tail = tails.Of(cue, here.End, false);
        bool adds = draft.IsWord(cue.Verb, "adding");
        if (!tail.Exists || !(tail.IsMarked || TakesBareClause(cue, adds && draft.IsComma(left)))) return cue.Tokens.End - 1;
        if (here.Last >= 0 && (here.Open < 0 || adds || here.OpenIsObject || (draft.IsComma(left) && Speaks(cue)))) return Share(cue, tail);
        return here.Open >= 0 ? cue.Tokens.End - 1 : ReadWithSubject(cue, tail);
    }

    /// <summary><c>…, and maintained that …</c>; in headlines <c>…, Says …</c>.</summary>
    public int ReadLinked(Cue cue)
    {
        CueTail tail = tails.Of(cue, here.End, false);
        if (!tail.Exists) return cue.Tokens.End - 1;
        bool strong = !cue.IsWeak && draft.Is(cue.Verb, WordClass.PastForm | WordClass.SForm);
        if (!strong && !tail.IsMarked) return cue.Tokens.End - 1;
        if (here.Last < 0) return ReadWithSubject(cue, tail);
        bool clear = (tail.IsMarked || here.OpenIsObject || here.Open < 0 || Repeats(cue)) && !draft.Is(cue.Verb, WordClass.BaseForm);
        return clear || here.IsHeading ? Share(cue, tail) : cue.Tokens.End - 1;
    }

    private static bool Speaks(Cue cue) => (cue.Class & WordClass.Says) != 0 && !cue.IsWeak;

    /// <summary><c>called on …, and said …</c>: both in the past, the second plainly of speech, so the first one's source goes on.</summary>
    private bool Repeats(Cue cue)
    {
        if (!Speaks(cue) || (cue.Class & WordClass.NounToo) != 0 || !draft.Is(cue.Verb, WordClass.PastForm)) return false;
        TokenRange open = draft.Attributions[here.Open].Cue;
        for (int i = open.First; i < open.End; i++) if (draft.Is(i, WordClass.Cue) && draft.Is(i, WordClass.PastForm)) return true;
        return false;
    }

    private bool LinksParticiple(Cue cue, int left) =>
        draft.IsComma(left) || draft.Kind(left) == TokenKind.QuoteMark || draft.Is(left, WordClass.Coordinator)
        || draft.IsWord(left, "by") || (draft.IsWord(left, "as") && (cue.Class & WordClass.Says) != 0);

    private static bool TakesBareClause(Cue cue, bool adds) =>
        adds || (cue.Class & (WordClass.Stance | WordClass.Urges)) != 0 || (!cue.IsWeak && (cue.Class & WordClass.Says) != 0);

    private int Share(Cue cue, CueTail tail)
    {
        int left = cue.Tokens.First - 1;
        here.CloseOpen(draft.IsComma(left) || draft.Is(left, WordClass.Coordinator) ? left : cue.Tokens.First);
        DraftAttribution added = here.Add(default, cue, cue.Tokens with { End = tail.Content });
        (added.Inherits, added.Confidence) = (here.Last, 0.9);
        here.OpenContent(added, tail.Content, cue.TakesObjectOnly);
        return tail.Content - 1;
    }

    private int ReadWithSubject(Cue cue, CueTail tail)
    {
        TokenRange subject = SubjectOfSentence(cue.Tokens.First);
        if (subject.IsEmpty || !SourceAgreement.Holds(draft, cue, subject)) return cue.Tokens.End - 1;
        DraftAttribution added = here.Add(subject, cue, cue.Tokens with { End = tail.Content });
        (added.Frame2, added.Confidence) = (subject, 0.8);
        here.OpenContent(added, tail.Content, cue.TakesObjectOnly);
        return tail.Content - 1;
    }

    /// <summary>The phrase that begins the sentence or follows its opening phrase.</summary>
    private TokenRange SubjectOfSentence(int before)
    {
        int first = Math.Max(here.Start, here.Cursor);
        // A headline's "Exclusive:" is nobody.
        if (here.IsHeading && first + 1 < before && draft.IsMark(first + 1, ':')) first += 2;
        while (first < before && (draft.Kind(first) is TokenKind.Punctuation or TokenKind.QuoteMark || draft.Is(first, WordClass.Coordinator | WordClass.Adverb))) first++;
        if (first < before && draft.Is(first, WordClass.Preposition | WordClass.Subordinator))
        {
            while (first < before && !draft.IsComma(first)) first++;
            first++;
        }

        if (first >= before) return default;
        TokenRange found = phrases.After(first, before, true);
        return found.Count > SubjectWords ? default : found;
    }
}
