namespace RhetoricRules.Text;

/// <summary>Reads the words of a source.</summary>
internal sealed class SourceReader(Draft draft)
{
    /// <summary>Reads <paramref name="source"/>; an empty one is unknown.</summary>
    public SourceReading Read(TokenRange source)
    {
        if (source.IsEmpty) return new SourceReading(SpeakerKind.Unknown, default, -1, false, false, false);
        int first = source.First;
        while (first < source.End && draft.Is(first, WordClass.Preposition | WordClass.Adverb) && !draft.IsCapital(first)) first++;
        int end = first;
        while (end < source.End && !draft.IsComma(end) && !draft.IsMark(end, '(') && !draft.IsDash(end) && !draft.Is(end, WordClass.Relative) && !EndsHead(end, first)) end++;
        if (end == first) return new SourceReading(SpeakerKind.Unknown, source, -1, false, false, false);
        bool definite = draft.IsWord(first, "the") || draft.IsWord(first, "this") || draft.IsWord(first, "that") || draft.IsWord(first, "its");
        bool article = draft.Is(first, WordClass.Determiner);
        int last = end - 1;
        while (last > first && draft.Kind(last) is TokenKind.QuoteMark or TokenKind.Clitic) last--;
        return ReadHead(first, last, article, definite);
    }

    private bool EndsHead(int token, int first) => token > first && draft.Is(token, WordClass.Preposition) && !draft.IsCapital(token) && !JoinsName(token);

    /// <summary><c>Ministry of Public Security</c>, <c>Department of State</c>: the name goes on.</summary>
    private bool JoinsName(int token) =>
        draft.IsWord(token, "of") && draft.IsCapital(token - 1) && token + 1 < draft.Tokens.Length && draft.IsCapital(token + 1);

    private SourceReading ReadHead(int first, int last, bool article, bool definite)
    {
        int run = last;
        while (run > first && IsNamePart(run - 1) && IsNamePart(last)) run--;
        bool capital = IsNamePart(last);
        WordClass head = draft.Classes[last];
        if (capital)
        {
            int title = last;
            while (title >= first && !draft.Is(title, WordClass.Title | WordClass.RoleNoun)) title--;
            bool body = IsBody(first, last, head);
            if (title >= first && title < last && draft.IsCapital(title + 1) && !body)
            {
                TokenRange name = new(title + 1, last + 1);
                return new SourceReading(SpeakerKind.Person, name, title, definite, false, false);
            }

            if (title == last && (article || last == first || draft.Kind(last - 1) == TokenKind.Clitic || draft.Is(last - 1, WordClass.BodyNoun)))
                return new SourceReading(SpeakerKind.Role, new TokenRange(first, last + 1), last, definite, false, IsPlural(last));
            if (!body && !article && last - run < 5) return new SourceReading(SpeakerKind.Person, new TokenRange(Math.Max(run, first), last + 1), -1, false, false, false);
            return new SourceReading(SpeakerKind.Body, new TokenRange(first, last + 1), last, definite, IsPublisher(first, last), false);
        }

        var whole = new TokenRange(first, last + 1);
        if ((head & (WordClass.DocumentNoun | WordClass.MediaNoun)) != 0) return new SourceReading(SpeakerKind.Body, whole, last, definite, true, IsPlural(last));
        if ((head & WordClass.RoleNoun) != 0) return new SourceReading(SpeakerKind.Role, whole, last, definite, false, IsPlural(last));
        if ((head & WordClass.BodyNoun) != 0) return new SourceReading(SpeakerKind.Body, whole, last, definite, false, false);
        bool agent = EndsLikeAgent(draft.Word(last));
        return new SourceReading(agent ? SpeakerKind.Role : SpeakerKind.Body, whole, last, definite, false, IsPlural(last));
    }

    private bool IsNamePart(int token) =>
        (draft.Kind(token) == TokenKind.Word && draft.IsCapital(token) && !draft.Is(token, WordClass.Article)) || draft.Kind(token) is TokenKind.Hyphen;

    private bool IsBody(int first, int last, WordClass head)
    {
        if ((head & (WordClass.BodyNoun | WordClass.MediaNoun | WordClass.DocumentNoun | WordClass.PlaceName)) != 0) return true;
        if (draft.Tokens[last].Is(TokenTraits.AllCapitals) && (first == last || draft.Is(first, WordClass.Determiner))) return true;
        for (int i = first; i < last; i++) if (draft.IsWord(i, "of") || draft.IsWord(i, "for")) return !draft.Is(first, WordClass.Title);
        return false;
    }

    private bool IsPublisher(int first, int last)
    {
        for (int i = first; i <= last; i++) if (draft.Is(i, WordClass.MediaNoun | WordClass.DocumentNoun)) return true;
        return false;
    }

    private bool IsPlural(int token)
    {
        ReadOnlySpan<char> word = draft.Word(token);
        return word.Length > 3 && ((word[^1] == 's' && word[^2] != 's') || word.EndsWith("men", StringComparison.OrdinalIgnoreCase) || word is "people" or "police");
    }

    private static bool EndsLikeAgent(ReadOnlySpan<char> word)
    {
        if (word.Length > 4 && word[^1] == 's') word = word[..^1];
        return word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("or", StringComparison.Ordinal) || word.EndsWith("ist", StringComparison.Ordinal)
            || word.EndsWith("ian", StringComparison.Ordinal) || word.EndsWith("man", StringComparison.Ordinal) || word.EndsWith("men", StringComparison.Ordinal);
    }
}
