namespace RhetoricRules.Text;

/// <summary>Reads cues that stand behind what is said: <c>…, he said</c> and <c>…, said the minister</c>.</summary>
internal sealed class TrailingCueReader(Draft draft, SentenceAttributions here, NounPhrases phrases, CueTailReader tails)
{
    /// <summary>How many words in quotation marks are speech even without a comma.</summary>
    private const int SpokenWords = 5;

    private const int ClauseReach = 60;

    /// <summary>The words before source and cue are the content; gives the last token that was used.</summary>
    public int Read(Cue cue, TokenRange source, bool quoted)
    {
        int first = here.Cursor;
        if (!quoted || here.Open >= 0)
        {
            first = here.Finished;
            here.NestAll(source.First);
        }

        int end = BackOverCommas(source.First, first);
        while (first < end && (draft.IsComma(first) || draft.Is(first, WordClass.Coordinator))) first++;
        DraftAttribution added = here.Add(source, cue, TokenRange.Over(source, cue.Tokens));
        added.Content = new TokenRange(first, end);
        here.Finish(added, cue.Tokens.End);
        if (GoesOn(cue.Tokens.End)) here.OpenSecond(added, cue.Tokens.End + 1);
        return cue.Tokens.End - 1;
    }

    /// <summary>Whether <paramref name="cue"/> stands between what is said and its source: <c>", said Lu</c>.</summary>
    public bool IsInverted(Cue cue)
    {
        int left = cue.Tokens.First - 1;
        int next = cue.Tokens.End;
        if (!cue.CanFollow || next >= here.End || cue.Tokens.Count > 1 || draft.Is(next, WordClass.Day)) return false;
        if (!phrases.IsNominal(next) && !draft.Is(next, WordClass.HeShe | WordClass.They)) return false;
        bool quoted = draft.Kind(left) == TokenKind.QuoteMark || (draft.IsComma(left) && left > here.Start && draft.Kind(left - 1) == TokenKind.QuoteMark);
        return quoted || IsInvertedParaphrase(cue, left, next);
    }

    public int ReadInverted(Cue cue)
    {
        TokenRange source = phrases.After(cue.Tokens.End, here.End, true);
        if (source.IsEmpty) return cue.Tokens.End - 1;
        here.NestOpen(cue.Tokens.First);
        DraftAttribution added = here.Add(source, cue, cue.Tokens with { End = source.End });
        added.Content = new TokenRange(here.Cursor, BackOverCommas(cue.Tokens.First, here.Cursor));
        here.Finish(added, source.End);
        CueTail tail = tails.After(source.End, here.End);
        if (!tail.Exists || !tail.IsMarked) return source.End - 1;
        int quotation = draft.QuotationOf[tail.Content];
        int end = quotation >= 0 ? Math.Min(here.End, draft.Quotations[quotation].Tokens.End) : here.End;
        added.Content2 = new TokenRange(tail.Content, end);
        here.Pass(end);
        return end - 1;
    }

    /// <summary>Whether what stands before <paramref name="source"/> without marks is enough to have been said: "In Beijing, Lu said" is not.</summary>
    public bool CanCover(Cue cue, TokenRange source)
    {
        bool speaks = !cue.IsWeak && (cue.Class & (WordClass.Says | WordClass.Tells | WordClass.Thinks)) != 0;
        if (!speaks && !IsFinding(cue, source)) return false;
        const WordClass Verbal = WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Verb;
        const WordClass Adjunct = WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb | WordClass.Day | WordClass.TimeOpener;
        int first = here.Finished;
        int limit = Math.Min(source.First - 1, first + ClauseReach);
        int words = 0;
        bool clause = !draft.Is(first, Adjunct);
        for (int i = first; i < limit; i++)
        {
            if (draft.Tokens[i].Is(TokenTraits.Counted)) words++;
            clause |= i > first && (draft.IsComma(i) || draft.Is(i, Verbal));
        }

        return words >= 2 && clause;
    }

    /// <summary><c>…, records show.</c></summary>
    private bool IsFinding(Cue cue, TokenRange source)
    {
        int next = cue.Tokens.End;
        bool ends = next >= here.End || draft.Kind(next) is TokenKind.Stop or TokenKind.Punctuation || draft.Is(next, WordClass.Preposition | WordClass.Day);
        return ends && (cue.Class & WordClass.Finds) != 0 && SourceAgreement.IsInstitution(draft, source);
    }

    /// <summary>Whether the token before is the closing mark of a quotation, a comma between aside.</summary>
    public bool QuotationEndsBefore(int token)
    {
        int mark = token - 1;
        if (mark > here.Start && draft.IsComma(mark)) mark--;
        if (mark < here.Start || draft.Kind(mark) != TokenKind.QuoteMark || mark < here.Cursor) return false;
        int quotation = draft.QuotationOf[mark];
        if (quotation < 0) return false;
        DraftQuotation found = draft.Quotations[quotation];
        bool marked = draft.IsComma(mark - 1) || draft.IsComma(mark + 1) || draft.Kind(mark - 1) == TokenKind.Stop;
        return found.Tokens.End == mark + 1 && (marked || found.Inner.Count > SpokenWords);
    }

    /// <summary>Whether words that nobody has said yet stand before <paramref name="token"/>, set off by a comma, a dash or a quotation mark.</summary>
    public bool ClauseEndsBefore(int token)
    {
        if (token <= here.Start || !draft.HasWords(here.Unspoken, token)) return false;
        return draft.IsComma(token - 1) || draft.Kind(token - 1) == TokenKind.QuoteMark || draft.IsDash(token - 1);
    }

    /// <summary><c>Rain helps, said the minister.</c></summary>
    private bool IsInvertedParaphrase(Cue cue, int left, int next)
    {
        if (!draft.IsComma(left) || here.Open >= 0 || draft.Is(next, WordClass.It)) return false;
        if ((cue.Class & WordClass.Says) == 0 || cue.IsWeak) return false;
        TokenRange source = phrases.After(next, here.End, false);
        if (source.IsEmpty) return false;
        bool last = source.End >= here.End || draft.Kind(source.End) == TokenKind.Stop || draft.IsComma(source.End);
        bool named = draft.IsCapital(source.End - 1) || draft.Is(source.End - 1, WordClass.Source);
        if (!(last && named) && !phrases.Before(left, here.Start).IsEmpty) return false;
        bool ends = last || draft.Kind(source.End) == TokenKind.Punctuation || draft.Is(source.End, WordClass.Preposition);
        return ends && (draft.IsCapital(next) || draft.Is(next, WordClass.Article | WordClass.HeShe));
    }

    /// <summary><c>The museum, he said, would …</c>: what was said goes on behind the comma after the cue.</summary>
    public bool GoesOn(int comma)
    {
        int next = comma + 1;
        if (next + 1 >= here.End || !draft.IsComma(comma) || draft.Kind(next) == TokenKind.QuoteMark) return false;
        if (draft.Is(next, WordClass.Coordinator)) return draft.Kind(next + 1) == TokenKind.QuoteMark || draft.Is(next + 1, WordClass.Subject | WordClass.Article);
        if (draft.Is(next, WordClass.Cue) && draft.Is(next, WordClass.IngForm)) return false;
        return !draft.Is(next, WordClass.Relative | WordClass.ClauseLink) && !draft.IsWord(next, "as") && !draft.IsWord(next, "according");
    }

    private int BackOverCommas(int end, int first)
    {
        while (end > first && draft.IsComma(end - 1)) end--;
        return end;
    }
}
