namespace RhetoricRules.Text;

/// <summary>
/// The attributions of one sentence, while it is walked from left to right: which one's content still runs, which one's source a later cue
/// can share, and how far the words are spoken for.
/// </summary>
internal sealed class SentenceAttributions(Draft draft)
{
    private int _sentence;

    /// <summary>The first attribution of the sentence that a later <c>…, he said</c> can still cover, in the list of all.</summary>
    private int _first;

    private bool _openIsSecond;

    /// <summary>Where the words begin that no citation within the content that runs has cited.</summary>
    private int _citedEnd;

    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>Whether the sentence is the title.</summary>
    public bool IsHeading { get; private set; }

    /// <summary>The attribution whose content runs, or -1.</summary>
    public int Open { get; private set; }

    /// <summary>Whether the content that runs is an object, as of <c>oppose</c>, rather than a clause.</summary>
    public bool OpenIsObject { get; private set; }

    /// <summary>The last attribution that later cues can share the source of, or -1.</summary>
    public int Last { get; private set; }

    /// <summary>The first token that no finished attribution covers.</summary>
    public int Cursor { get; private set; }

    /// <summary>The first token that a later <c>…, he said</c> can still cover.</summary>
    public int Finished { get; private set; }

    /// <summary>Where the words that a new source has before it begin.</summary>
    public int Unspoken => Open >= 0 ? draft.Attributions[Open].Content.First : Cursor;

    /// <summary>Whether the content that runs is part of a clause before the main one: <c>When Orme said that …, Brandt …</c>.</summary>
    public bool IsOpenInFirstClause
    {
        get
        {
            if (Open < 0 || !draft.Is(Start, WordClass.Subordinator)) return false;
            int first = draft.Attributions[Open].Frame.First;
            for (int i = Start; i < first; i++) if (draft.IsComma(i)) return false;
            return true;
        }
    }

    public void Begin(int sentence)
    {
        Sentence walked = draft.Sentences[sentence];
        _sentence = sentence;
        (Start, End) = (walked.Tokens.First, walked.Tokens.End);
        (Cursor, Finished, _citedEnd) = (Start, Start, Start);
        IsHeading = (walked.Places & Place.Title) != 0;
        (Open, Last, _first) = (-1, -1, draft.Attributions.Count);
    }

    public DraftAttribution Add(TokenRange source, Cue cue, TokenRange frame)
    {
        const WordClass Protests = WordClass.Stance | WordClass.Urges | WordClass.Expresses;
        DraftAttribution added = Add(source, cue.Tokens, frame);
        added.MayCite = (cue.Class & WordClass.Finds) != 0;
        added.IsThought = (cue.Class & WordClass.Thinks) != 0 && (cue.Class & WordClass.Says) == 0;
        added.IsPerformative = (cue.Class & Protests) != 0 && cue.IsPresent;
        return added;
    }

    public DraftAttribution Add(TokenRange source, TokenRange cue, TokenRange frame)
    {
        var added = new DraftAttribution { Number = draft.Attributions.Count, Sentence = _sentence, Source = source, Cue = cue, Frame = frame };
        draft.Attributions.Add(added);
        return added;
    }

    /// <summary>Lets the content of <paramref name="attribution"/> run from <paramref name="first"/> until something closes it.</summary>
    public void OpenContent(DraftAttribution attribution, int first, bool isObject)
    {
        attribution.Content = new TokenRange(first, End);
        (Open, Last, OpenIsObject) = (attribution.Number, attribution.Number, isObject);
        int quotation = first < End ? draft.QuotationOf[first] : -1;
        if (quotation < 0) return;
        TokenRange quoted = draft.Quotations[quotation].Tokens;
        if (quoted.First == first && quoted.End < End && quoted.Count > 4 && IsWholeContent(quoted)) CloseOpen(quoted.End);
    }

    /// <summary>
    /// Lets <paramref name="attribution"/> lie within the content that runs, from <paramref name="first"/> on; no later cue shares its source.
    /// Such contents do not overlap, so that their length stays linear in the text.
    /// </summary>
    public void AddWithin(DraftAttribution attribution, int first)
    {
        if (attribution.Number > 0) draft.Attributions[attribution.Number - 1].EndAt(attribution.Frame.First);
        attribution.Content = new TokenRange(Math.Max(first, _citedEnd), End);
        attribution.IsNested = true;
    }

    /// <summary>As <see cref="AddWithin"/> for a citation that stands behind what it cites and a comma.</summary>
    public void AddCitationWithin(DraftAttribution attribution)
    {
        AddWithin(attribution, Unspoken);
        attribution.EndAt(attribution.Frame.First - 1);
        _citedEnd = attribution.Frame.End;
    }

    /// <summary>Lets the content go on behind its cue: <c>The museum, he said, would …</c>.</summary>
    public void OpenSecond(DraftAttribution attribution, int first)
    {
        attribution.Content2 = new TokenRange(first, End);
        (Open, _openIsSecond, OpenIsObject) = (attribution.Number, true, false);
    }

    /// <summary>Ends the content that runs before <paramref name="end"/>, links and commas left out.</summary>
    public void CloseOpen(int end)
    {
        if (Open < 0) return;
        DraftAttribution open = draft.Attributions[Open];
        int first = _openIsSecond ? open.Content2.First : open.Content.First;
        while (end > first && IsLink(end - 1, end)) end--;
        if (_openIsSecond) open.Content2 = open.Content2 with { End = end };
        else open.Content = open.Content with { End = end };
        for (int within = Open + 1; within < draft.Attributions.Count; within++) draft.Attributions[within].EndAt(end);
        Cursor = Math.Max(Cursor, end);
        (Open, _openIsSecond) = (-1, false);
    }

    /// <summary>Whether an object whose words run ends before <paramref name="token"/>: it does before another clause.</summary>
    public bool EndsObject(int token)
    {
        if (Open < 0 || !OpenIsObject || _openIsSecond || token == draft.Attributions[Open].Content.First) return false;
        if (draft.IsMark(token, ';')) return true;
        if (draft.Is(token, WordClass.Relative) && draft.IsComma(token - 1)) return true;
        if (!draft.Is(token, WordClass.Subordinator) || draft.IsCapital(token)) return false;
        if (draft.Is(token, WordClass.ClauseLink)) return true;
        return draft.IsWord(token, "but") && draft.IsComma(token - 1);
    }

    /// <summary>What looked like attributions before is part of what is said before <paramref name="end"/>.</summary>
    public void NestAll(int end)
    {
        for (; _first < draft.Attributions.Count; _first++)
        {
            DraftAttribution within = draft.Attributions[_first];
            within.IsNested = true;
            if (_first == Open) within.Content = within.Content with { End = end };
        }

        (Open, _openIsSecond) = (-1, false);
    }

    /// <summary>The attribution whose content runs lies within the words that a source behind them, at <paramref name="cue"/>, said.</summary>
    public void NestOpen(int cue)
    {
        if (Open < 0) return;
        DraftAttribution open = draft.Attributions[Open];
        open.IsNested = !_openIsSecond;
        if (_openIsSecond) CloseOpen(cue);
        else Cursor = Math.Min(Cursor, open.Frame.First);
        Open = -1;
    }

    /// <summary>Nothing before <paramref name="end"/> changes any more.</summary>
    public void Finish(DraftAttribution attribution, int end)
    {
        Last = attribution.Number;
        (Cursor, Finished) = (end, end);
        _first = draft.Attributions.Count;
    }

    /// <summary>Goes on behind an attribution without content, whose source later cues can share.</summary>
    public void Pass(DraftAttribution attribution, int end) => (Last, Cursor) = (attribution.Number, end);

    public void Pass(int end) => Cursor = end;

    private bool IsLink(int token, int end) =>
        draft.IsComma(token) || draft.IsMark(token, ';') || (end < End && draft.Is(token, WordClass.Coordinator));

    /// <summary>Whether the quotation that begins a content is all of it: a point or comma ends it, or a new clause stands behind it.</summary>
    private bool IsWholeContent(TokenRange quoted) =>
        draft.IsComma(quoted.End - 2) || draft.Kind(quoted.End - 2) == TokenKind.Stop || draft.IsComma(quoted.End)
        || draft.Is(quoted.End, WordClass.Coordinator | WordClass.Subordinator);
}
