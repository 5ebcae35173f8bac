namespace RhetoricRules.Text;

/// <summary>Reads <c>according to</c>, before what it cites or behind it.</summary>
internal sealed class AccordingToReader(Draft draft, SentenceAttributions here)
{
    private const int SourceReach = 30;
    private const int NameWords = 12;

    public bool Begins(int token) => draft.IsWord(token, "according") && token + 1 < here.End && draft.IsWord(token + 1, "to");

    /// <summary>Reads the citation whose <c>according</c> is token <paramref name="at"/>; gives the last token that it used.</summary>
    public int Read(int at)
    {
        var source = new TokenRange(at + 2, SourceEnd(at));
        if (source.IsEmpty) return at + 1;
        if (at == here.Start || !draft.HasWords(here.Cursor, at)) return ReadBefore(at, source);
        return here.Open >= 0 ? ReadWithin(at, source) : ReadBehind(at, source);
    }

    private int SourceEnd(int at)
    {
        int end = at + 2;
        while (end < here.End && !EndsSource(end)) end++;
        // A date is part of the source: on July 11 and November 8, 2018, …
        while (end + 1 < here.End && draft.IsComma(end) && draft.Kind(end + 1) == TokenKind.Number && end - at < SourceReach
            && draft.Is(end - 2, WordClass.Month)) end += 2;
        return end;
    }

    private bool EndsSource(int token) => draft.Kind(token) switch
    {
        TokenKind.Stop => true,
        TokenKind.Punctuation => !draft.IsMark(token, '/') && !IsInQuotedName(token),
        TokenKind.QuoteMark => !IsInQuotedName(token),
        _ => false,
    };

    private bool IsInQuotedName(int token) => draft.QuotationOf[token] >= 0 && draft.Quotations[draft.QuotationOf[token]].Inner.Count <= NameWords;

    /// <summary><c>According to the survey, …</c></summary>
    private int ReadBefore(int at, TokenRange source)
    {
        if (!HasComma(source.End)) return at + 1;
        here.OpenContent(Add(at, source), source.End + 1, false);
        return source.End;
    }

    /// <summary><c>…, according to the survey</c>; behind another comma the cited words may go on.</summary>
    private int ReadBehind(int at, TokenRange source)
    {
        DraftAttribution added = Add(at, source);
        added.Content = new TokenRange(here.Cursor, draft.IsComma(at - 1) ? at - 1 : at);
        here.Pass(source.End);
        if (!HasComma(source.End)) return source.End;
        if (draft.HasWords(source.End, here.End)) added.Content2 = new TokenRange(source.End + 1, here.End);
        return here.End;
    }

    /// <summary>Within somebody's reported words the citation is theirs: it has no statement of its own.</summary>
    private int ReadWithin(int at, TokenRange source)
    {
        if (!draft.IsComma(at - 1) || !draft.HasWords(here.Unspoken, at)) return at + 1;
        here.AddCitationWithin(Add(at, source));
        return source.End - 1;
    }

    private bool HasComma(int token) => token < here.End && draft.IsComma(token);

    private DraftAttribution Add(int at, TokenRange source)
    {
        DraftAttribution added = here.Add(source, new TokenRange(at, at + 2), new TokenRange(at, source.End));
        (added.AlwaysCites, added.MayCite) = (true, true);
        return added;
    }
}
