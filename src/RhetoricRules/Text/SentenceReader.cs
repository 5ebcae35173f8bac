namespace RhetoricRules.Text;

/// <summary>Cuts lines into sentences. Every token falls into one; a title is one sentence whatever its points.</summary>
internal sealed class SentenceReader(Draft draft)
{
    /// <summary>How far an asked question looks for its asker: <c>"Why?" the minister asked.</c></summary>
    private const int AskerReach = 10;

    public void Read()
    {
        foreach (DraftParagraph line in draft.Lines)
        {
            int paragraph = draft.Paragraphs.Count;
            int firstSentence = draft.Sentences.Count;
            int start = line.Tokens.First;
            for (int i = start; i < line.Tokens.End && (line.Place & Place.Title) == 0; i++)
            {
                int end = EndAfter(i, line.Tokens.End);
                if (end < 0) continue;
                Add(new TokenRange(start, end), paragraph, line.Place);
                start = end;
                i = end - 1;
            }

            if (start < line.Tokens.End) Add(line.Tokens with { First = start }, paragraph, line.Place);
            draft.Paragraphs.Add(new Paragraph(firstSentence, draft.Sentences.Count, line.Place));
        }
    }

    private void Add(TokenRange tokens, int paragraph, Place place) =>
        draft.Sentences.Add(new Sentence(tokens, paragraph, Asks(tokens) ? place | Place.Question : place));

    private bool Asks(TokenRange tokens)
    {
        for (int i = tokens.End - 1; i >= tokens.First && (IsTrailer(i, tokens) || draft.Kind(i) == TokenKind.Stop); i--)
            if (IsQuestionMark(i)) return true;
        for (int i = tokens.First; i + 1 < tokens.End; i++)
            if (IsQuestionMark(i) && draft.Kind(i + 1) == TokenKind.QuoteMark) return true;
        return false;
    }

    /// <summary>Whether the token says nothing after a sentence's end: a closing mark, a picture, an address, a hashtag or its sign.</summary>
    private bool IsTrailer(int token, TokenRange tokens) => draft.Kind(token) switch
    {
        TokenKind.QuoteMark => true,
        TokenKind.Symbol => draft.Tokens[token].Is(TokenTraits.Transparent),
        TokenKind.Word => token > tokens.First && draft.IsMark(token - 1, '#'),
        _ => draft.IsMark(token, ')'),
    };

    private bool IsQuestionMark(int token) => draft.Kind(token) == TokenKind.Stop && draft.Text[draft.Tokens[token].Start] is '?' or '\uFF1F';

    /// <summary>Where the sentence ends if token <paramref name="at"/> ends it, else -1.</summary>
    private int EndAfter(int at, int lineEnd)
    {
        Token token = draft.Tokens[at];
        if (token.Kind == TokenKind.Word) return AbbreviationEnd(at, token, lineEnd);
        if (token.Kind != TokenKind.Stop) return -1;
        int next = at + 1;
        while (next < lineEnd && (draft.Kind(next) == TokenKind.Stop || Closes(next, lineEnd))) next++;
        bool quoted = draft.Kind(next - 1) == TokenKind.QuoteMark;
        while (next < lineEnd && IsAddress(next)) next++;
        if (next >= lineEnd) return lineEnd;
        if (!Begins(next, lineEnd)) return -1;
        bool asks = quoted && draft.Text[draft.Tokens[at].Start] is '?' or '!';
        return asks && IsAsked(next, lineEnd) ? -1 : next;
    }

    private bool IsAddress(int token) => draft.Kind(token) == TokenKind.Symbol && char.IsAsciiLetter(draft.Text[draft.Tokens[token].Start]);

    private int AbbreviationEnd(int at, Token token, int lineEnd)
    {
        if (token.Length < 2 || draft.Text[token.End - 1] != '.' || at + 1 >= lineEnd) return -1;
        int next = at + 1;
        while (next < lineEnd && Closes(next, lineEnd)) next++;
        if (next >= lineEnd) return lineEnd;
        int word = next;
        if (draft.Kind(word) == TokenKind.QuoteMark && word + 1 < lineEnd) word++;
        bool starter = draft.IsCapital(word) && draft.Is(word, WordClass.Function) && !draft.Is(word, WordClass.PlaceName) && draft.Tokens[word].Length > 1;
        return starter && !Shapes.NeverEnds(draft.Word(at)) ? next : -1;
    }

    private bool Closes(int token, int lineEnd)
    {
        if (draft.Kind(token) == TokenKind.Punctuation) return draft.Text[draft.Tokens[token].Start] is ')' or ']' or '}';
        if (draft.Kind(token) != TokenKind.QuoteMark) return false;
        int quotation = draft.QuotationOf[token];
        if (quotation >= 0 && draft.Quotations[quotation].Tokens.First == token) return false;
        bool opensNext = (draft.Tokens[token].Traits & TokenTraits.SpaceBefore) != 0 && token + 1 < lineEnd
            && (draft.Tokens[token + 1].Traits & TokenTraits.SpaceBefore) == 0;
        return !opensNext || (quotation >= 0 && draft.Quotations[quotation].Tokens.End == token + 1);
    }

    /// <summary>Whether a sentence can begin at <paramref name="at"/>: not with a small letter, a comma or another stop.</summary>
    private bool Begins(int at, int lineEnd)
    {
        while (at < lineEnd && (draft.Kind(at) == TokenKind.QuoteMark || draft.IsMark(at, '(') || draft.IsMark(at, '['))) at++;
        if (at >= lineEnd) return true;
        Token token = draft.Tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Number or TokenKind.Symbol: return true;
            case TokenKind.Word:
                char first = draft.Text[token.Start];
                return token.Is(TokenTraits.Capitalised) || !char.IsLower(first);
            case TokenKind.Clitic: return token.Is(TokenTraits.Capitalised);
            default: return false;
        }
    }

    /// <summary>Whether an asker stands at <paramref name="at"/>: names or a noun, then <c>asked</c> or <c>said</c>, then no clause.</summary>
    private bool IsAsked(int at, int lineEnd)
    {
        int limit = Math.Min(lineEnd, at + AskerReach);
        for (int i = at; i < limit; i++)
        {
            if (draft.Is(i, WordClass.Says | WordClass.Tells) && draft.Is(i, WordClass.PastForm | WordClass.SForm)
                && !draft.Is(i, WordClass.NeedsParticle) && !draft.IsCapital(i) && i > at)
            {
                if (i + 1 >= lineEnd) return true;
                return draft.Kind(i + 1) is TokenKind.Stop or TokenKind.Punctuation
                    || draft.Is(i + 1, WordClass.Preposition | WordClass.Day | WordClass.Adverb | WordClass.Subordinator)
                    || draft.Is(i, WordClass.Tells) || draft.IsCapital(i + 1);
            }

            if (draft.Kind(i) is TokenKind.Stop or TokenKind.QuoteMark) return false;
        }

        return false;
    }
}
