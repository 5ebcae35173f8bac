namespace RhetoricRules.Text;

/// <summary>Cuts the text into lines and says where each stands: title, lead, body, caption or boilerplate.</summary>
internal sealed class LineReader(Draft draft)
{
    private const int TitleWords = 40;
    private const int ShortLine = 10;
    private const int BylineWords = 25;
    private const int EdgeReach = 12;

    private static readonly string[] CaptionStarts = ["FILE -", "FILE PHOTO", "(FILE)", "FILE:", "Photo:", "Photo by", "Image:", "Picture:", "Caption:", "Photograph:", "(Photo", "[Photo"];

    private static readonly string[] BoilerplateStarts =
    [
        "Tags:", "Tag:", "Posted in:", "Filed under", "blog comments powered by", "Source:", "Published:", "Updated:", "Share this", "Share on", "Read more",
        "Related:", "Related articles", "Follow us", "Follow me", "Editor:", "Editors:", "Copyright", "\u00A9", "All rights reserved", "Advertisement", "Subscribe",
        "Sign up", "Reporting by", "(Reporting by", "Additional reporting by", "Editing by", "Click here", "We use cookies", "This website uses cookies", "This site uses cookies", "Comments", "View comments", "Print this",
    ];

    // An account's name stands where an outlet's would: USA/@StateDept.
    private readonly bool _isPost = draft.Metadata.Source is { } source && source.AsSpan().IndexOf('@') is >= 0 and int at && at + 1 < source.Length && char.IsLetterOrDigit(source[at + 1]);

    private bool _titleSought = true;
    private bool _bodyBegun;
    private bool _afterTags;

    public void Read()
    {
        int titleEnd = GivenTitleEnd();
        var wrap = new LineWrap(draft);
        int start = 0;
        while (start < draft.Tokens.Length)
        {
            int end = LineEnd(start, titleEnd);
            int last = start;
            while (end < draft.Tokens.Length && end != titleEnd && wrap.Joins(last, end)) (last, end) = (end, LineEnd(end, titleEnd));
            var line = new TokenRange(start, end);
            if (end <= titleEnd && start == GivenTitleStart) line = line with { End = titleEnd };
            draft.Lines.Add(new DraftParagraph(line, PlaceOf(line, titleEnd)));
            start = line.End;
        }
    }

    private int LineEnd(int start, int titleEnd)
    {
        int end = start + 1;
        while (end < draft.Tokens.Length && !draft.Tokens[end].Is(TokenTraits.LineStart) && end != titleEnd) end++;
        return end;
    }

    private int GivenTitleStart { get; set; } = -1;

    private Place PlaceOf(TokenRange line, int givenEnd)
    {
        if (line.First == GivenTitleStart)
        {
            draft.Title = line;
            return Place.Title;
        }

        if (IsCaption(line)) return Place.Caption;
        if (IsBoilerplate(line)) return Place.Boilerplate;
        bool open = !HasEndPoint(line);
        bool first = _titleSought && givenEnd < 0;
        _titleSought = false;
        if (first && draft.Metadata.Title is not { Length: > 0 } && open && !IsPosted(line) && CountWords(line, TitleWords + 1) <= TitleWords)
        {
            draft.Title = line;
            return Place.Title;
        }

        if (_afterTags && open) return Place.Boilerplate;
        _afterTags = false;
        if (_bodyBegun && open && !(_isPost && SaysMore(line)) && CountWords(line, ShortLine + 1) <= ShortLine && !HasCue(line)) return Place.Boilerplate;
        if (CountWords(line, 1) == 0) return Place.Boilerplate;
        if (_bodyBegun) return Place.Body;
        _bodyBegun = true;
        return Place.Body | Place.Lead;
    }

    /// <summary>Where the title of the metadata ends if the first line that can be a title begins with it, else -1.</summary>
    private int GivenTitleEnd()
    {
        if (draft.Metadata.Title is not { Length: > 0 } given || draft.Tokens.Length == 0) return -1;
        int start = 0;
        for (int tries = 0; tries < 4 && start < draft.Tokens.Length; tries++)
        {
            int end = MatchTitle(given, start);
            if (end > start)
            {
                GivenTitleStart = start;
                return end;
            }

            int next = start + 1;
            while (next < draft.Tokens.Length && !draft.Tokens[next].Is(TokenTraits.LineStart)) next++;
            var line = new TokenRange(start, next);
            if (!IsCaption(line) && !IsBoilerplate(line)) break;
            start = next;
        }

        _afterTags = false;
        return -1;
    }

    private int MatchTitle(string given, int start)
    {
        Token[] title = Tokenizer.Cut(given);
        if (title.Length == 0 || start + title.Length > draft.Tokens.Length) return -1;
        for (int i = 0; i < title.Length; i++)
        {
            ReadOnlySpan<char> expected = given.AsSpan(title[i].Start, title[i].Length);
            if (!draft.Word(start + i).Equals(expected, StringComparison.Ordinal)) return -1;
        }

        int end = start + title.Length;
        return end == draft.Tokens.Length || draft.Tokens[end].Is(TokenTraits.SpaceBefore) ? end : -1;
    }

    private bool IsCaption(TokenRange line)
    {
        ReadOnlySpan<char> text = TextOf(line);
        bool mayStart = text[0] is 'F' or 'P' or 'I' or 'C' or '(' or '[';
        foreach (string start in CaptionStarts)
            if (mayStart && text.StartsWith(start, StringComparison.Ordinal)) return true;
        if (draft.Tokens[line.First].Length > 200) return false;
        int from = Math.Max(line.First, line.End - EdgeReach);
        for (int i = from; i + 1 < line.End; i++)
        {
            if (draft.IsWord(i, "photo") && (draft.IsMark(i + 1, ':') || draft.IsMark(i + 1, '/'))) return true;
            if (draft.IsCapital(i) && draft.IsWord(i, "photo") && draft.IsWord(i + 1, "by")) return true;
            if (draft.IsWord(i, "getty") && draft.IsWord(i + 1, "images")) return true;
        }

        int until = Math.Min(line.End, line.First + EdgeReach);
        for (int i = line.First; i + 1 < until; i++)
            if (draft.IsWord(i, "file") && draft.IsWord(i + 1, "photo")) return true;
        return false;
    }

    private bool IsBoilerplate(TokenRange line)
    {
        ReadOnlySpan<char> text = TextOf(line);
        foreach (string start in BoilerplateStarts)
        {
            if ((text[0] | 0x20) != (start[0] | 0x20) || !text.StartsWith(start, StringComparison.OrdinalIgnoreCase)) continue;
            if (HasEndPoint(line) && CountWords(line, BylineWords + 1) > BylineWords) return false;
            _afterTags = start is "Tags:" && line.Count <= 2;
            return true;
        }

        return IsDateLine(line) || IsByline(line);
    }

    private bool IsByline(TokenRange line)
    {
        if (line.Count < 2 || HasEndPoint(line) || CountWords(line, BylineWords + 1) > BylineWords) return false;
        if (!draft.IsWord(line.First, "by") || !draft.IsCapital(line.First) || !draft.IsCapital(line.First + 1)) return false;
        int small = 0;
        int until = Math.Min(line.End, line.First + BylineWords * 2);
        for (int i = line.First + 1; i < until; i++)
        {
            if (draft.Kind(i) == TokenKind.Word && !draft.IsCapital(i) && !draft.IsWord(i, "and")) small++;
        }

        return small <= 2;
    }

    private bool IsDateLine(TokenRange line)
    {
        if (line.Count > 16 || HasEndPoint(line)) return false;
        int words = 0;
        int digits = 0;
        bool month = false;
        for (int i = line.First; i < line.End; i++)
        {
            if (draft.Kind(i) == TokenKind.Number) digits++;
            else if (draft.Is(i, WordClass.Month)) month = true;
            else if (draft.Kind(i) == TokenKind.Word && !draft.Is(i, WordClass.Weekday)) words++;
        }

        if (words > 3) return false;
        return digits >= 3 || (month && digits >= 2) || (month && digits == 1 && words == 0);
    }

    private bool HasEndPoint(TokenRange line)
    {
        int last = line.End - 1;
        while (last > line.First && (draft.Kind(last) == TokenKind.QuoteMark || draft.IsMark(last, ')') || draft.IsMark(last, ']') || IsSign(last))) last--;
        if (draft.Kind(last) == TokenKind.Stop) return true;
        int until = Math.Min(line.End - 1, line.First + TitleWords * 2);
        for (int i = line.First; i < until; i++)
        {
            bool ends = draft.Kind(i) == TokenKind.Stop && draft.Text[draft.Tokens[i].Start] == '.' && draft.Tokens[i].Length == 1;
            if (ends && (draft.Tokens[i + 1].Traits & TokenTraits.SpaceBefore) != 0 && draft.IsCapital(i + 1)) return true;
        }

        return false;
    }

    /// <summary>Whether the line is one of a post: the author's account is known, or a hashtag, a handle or an address stands in it.</summary>
    private bool IsPosted(TokenRange line)
    {
        if (_isPost) return true;
        for (int i = line.First; i < line.End; i++)
            if (IsSign(i) || IsHandle(i)) return true;
        return false;
    }

    /// <summary>Whether a word stands in the line that is no hashtag and no handle.</summary>
    private bool SaysMore(TokenRange line)
    {
        for (int i = line.First; i < line.End; i++)
            if (draft.Kind(i) == TokenKind.Word && (i == line.First || !(draft.IsMark(i - 1, '#') || IsHandle(i - 1)))) return true;
        return false;
    }

    // Pictures, the sign of a hashtag, addresses.
    private bool IsSign(int token) => draft.Kind(token) == TokenKind.Symbol && draft.Tokens[token].Is(TokenTraits.Transparent);

    private bool IsHandle(int token) => draft.IsMark(token, '@') && token + 1 < draft.Tokens.Length && draft.Kind(token + 1) == TokenKind.Word
        && !draft.Tokens[token + 1].Is(TokenTraits.SpaceBefore);

    private bool HasCue(TokenRange line)
    {
        for (int i = line.First; i < line.End; i++)
        {
            if (draft.Is(i, WordClass.Says | WordClass.Tells) && !draft.IsCapital(i) && !draft.Is(i, WordClass.NounToo | WordClass.NeedsParticle)) return true;
            if (draft.Kind(i) == TokenKind.QuoteMark) return true;
        }

        return false;
    }

    private int CountWords(TokenRange line, int enough)
    {
        int count = 0;
        for (int i = line.First; i < line.End && count < enough; i++)
            if (draft.Tokens[i].Is(TokenTraits.Counted)) count++;
        return count;
    }

    private ReadOnlySpan<char> TextOf(TokenRange line) => draft.Text.AsSpan(draft.Tokens[line.First].Start, draft.Tokens[line.End - 1].End - draft.Tokens[line.First].Start);
}
