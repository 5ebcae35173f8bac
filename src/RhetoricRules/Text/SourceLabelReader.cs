namespace RhetoricRules.Text;

/// <summary>Reads sources that stand as labels, without a verb: <c>WALLACE: …</c>, <c>Orme: "…"</c>, <c>… : experts</c>, <c>"…" — Orme</c>.</summary>
internal sealed class SourceLabelReader(Draft draft, SentenceAttributions here, NounPhrases phrases)
{
    private const int TranscriptWords = 4;
    private const int LabelWords = 8;
    private const int HeadlineWords = 5;

    /// <summary>How far into the article a name of the headline is looked for as a speaker.</summary>
    private const int BodyReach = 600;

    /// <summary>Reads a label before the colon that begins the sentence; gives the token to go on from.</summary>
    public int ReadLeading()
    {
        int first = draft.Kind(here.Start) == TokenKind.QuoteMark ? here.Start + 1 : here.Start;
        int colon = first;
        while (colon < here.End && colon - first <= LabelWords && !draft.IsMark(colon, ':')) colon++;
        if (colon == first || colon + 1 >= here.End || !draft.IsMark(colon, ':')) return here.Start;
        var label = new TokenRange(first, colon);
        bool quotes = draft.Kind(colon + 1) == TokenKind.QuoteMark;
        if (here.IsHeading && QuotesBehind(colon)) label = Name(label);
        bool speaks = quotes ? IsSpeaker(label) : here.IsHeading ? IsHeadlineSpeaker(label) : IsTranscript(label);
        if (!speaks) return here.Start;
        here.OpenContent(here.Add(label, new TokenRange(colon, colon + 1), new TokenRange(label.First, colon + 1)), colon + 1, false);
        return here.End;
    }

    /// <summary>Reads a label that ends the sentence: a speaker behind a headline's colon, or behind a quotation and a dash.</summary>
    public void ReadTrailing()
    {
        int end = here.End;
        while (end > here.Start && draft.Kind(end - 1) == TokenKind.Stop) end--;
        int mark = end - 1;
        while (mark > here.Start && end - mark <= LabelWords && !draft.IsMark(mark, ':') && !draft.IsDash(mark)) mark--;
        var label = new TokenRange(mark + 1, end);
        if (label.IsEmpty || label.Count > LabelWords || mark <= here.Start) return;
        bool closes = (draft.IsDash(mark) && IsSigned(mark, label)) || (here.IsHeading && EndsHeadline(label));
        if (!closes) return;
        here.NestAll(mark);
        DraftAttribution added = here.Add(label, new TokenRange(mark, mark + 1), new TokenRange(mark, end));
        added.Content = new TokenRange(here.Start, mark);
    }

    private bool IsTranscript(TokenRange label)
    {
        if (label.Count > TranscriptWords || !draft.IsCapital(label.End + 1)) return false;
        for (int i = label.First; i < label.End; i++) if (!draft.Tokens[i].Is(TokenTraits.AllCapitals)) return false;
        return true;
    }

    /// <summary><c>"…" — Ada Orme</c>: all before the dash is quoted.</summary>
    private bool IsSigned(int dash, TokenRange label)
    {
        int quotation = draft.QuotationOf[dash - 1];
        return quotation >= 0 && draft.QuotationOf[here.Start] == quotation && draft.Quotations[quotation].Tokens.End == dash && IsSpeaker(label);
    }

    /// <summary>One noun phrase with a name or a role.</summary>
    private bool IsSpeaker(TokenRange label)
    {
        if (phrases.After(label.First, label.End, true).End != label.End) return false;
        bool named = label.Count <= TranscriptWords && draft.IsCapital(label.End - 1);
        return named || draft.Is(label.End - 1, WordClass.RoleNoun | WordClass.BodyNoun) || HasRole(label);
    }

    /// <summary>A headline's colon has many uses: its label must end in a role or a kind of report, or name somebody who speaks in the text.</summary>
    private bool IsHeadlineSpeaker(TokenRange label)
    {
        if (label.Count > HeadlineWords || phrases.After(label.First, label.End, false).End != label.End) return false;
        int last = label.End - 1;
        if (draft.Is(last, WordClass.PlaceName | WordClass.Cue) && !draft.Is(last, WordClass.RoleNoun))
            return IsReport(last) || (draft.Is(last, WordClass.PlaceName) && SpeaksInText(last));
        return draft.Is(last, WordClass.RoleNoun | WordClass.BodyNoun) || IsReport(last)
            || (draft.IsCapital(last) && (QuotesBehind(label.End) || SpeaksInText(last)));
    }

    /// <summary>Whether a quotation stands in the headline behind <paramref name="token"/>: whose label comes first says it.</summary>
    private bool QuotesBehind(int token)
    {
        for (int i = token; i < here.End; i++) if (draft.QuotationOf[i] >= 0) return true;
        return false;
    }

    /// <summary>The name that begins <paramref name="label"/> before <c>on</c> or <c>to</c>: <c>Orme on the Port: …</c></summary>
    private TokenRange Name(TokenRange label)
    {
        for (int i = label.First + 1; i < label.End && i - label.First <= TranscriptWords; i++)
            if (draft.IsWord(i, "on") || draft.IsWord(i, "to")) return label with { End = i };
        return label;
    }

    /// <summary>Behind the last colon or dash a role, an acronym or the media speak: <c>… : UN chief</c>, <c>… : EU</c>.</summary>
    private bool EndsHeadline(TokenRange label)
    {
        int last = label.End - 1;
        if (IsHeadlineSpeaker(label)) return true;
        if (label.Count > HeadlineWords || phrases.After(label.First, label.End, false).End != label.End) return false;
        return draft.Is(label.First, WordClass.RoleNoun) || draft.Is(last, WordClass.MediaNoun)
            || (label.Count == 1 && draft.Tokens[last].Is(TokenTraits.AllCapitals));
    }

    private bool IsReport(int token) =>
        draft.IsWord(token, "report") || draft.IsWord(token, "study") || draft.IsWord(token, "poll") || draft.IsWord(token, "survey");

    private bool HasRole(TokenRange label)
    {
        for (int i = label.First; i < label.End; i++) if (draft.Is(i, WordClass.RoleNoun)) return true;
        return false;
    }

    /// <summary>Whether a verb of speech stands beside the name in the text below.</summary>
    private bool SpeaksInText(int name)
    {
        int end = Math.Min(draft.Tokens.Length - 1, here.End + BodyReach);
        for (int i = here.End; i < end; i++)
        {
            if (draft.Tokens[i].Length != draft.Tokens[name].Length || !draft.IsCapital(i)) continue;
            if (draft.Word(i).Equals(draft.Word(name), StringComparison.OrdinalIgnoreCase) && (IsSpeech(i - 1) || IsSpeech(i + 1))) return true;
        }

        return false;
    }

    private bool IsSpeech(int token) =>
        draft.Is(token, WordClass.Says | WordClass.Tells) && draft.Is(token, WordClass.PastForm | WordClass.SForm) && !draft.Is(token, WordClass.NeedsParticle);
}
