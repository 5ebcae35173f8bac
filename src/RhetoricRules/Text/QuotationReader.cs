namespace RhetoricRules.Text;

/// <summary>Pairs quotation marks, paragraph by paragraph, in one pass: one double and one single quotation can be open at a time.</summary>
internal sealed class QuotationReader(Draft draft)
{
    private enum Side
    {
        Either,
        Opens,
        Closes,
    }

    private int _double = -1;

    /// <summary>The mark that opened the double quotation: German and French marks open with what closes in English.</summary>
    private char _opener;
    private int _single = -1;

    public void Read()
    {
        Array.Fill(draft.QuotationOf, -1);
        foreach (DraftParagraph line in draft.Lines) ReadLine(line.Tokens);
        DropUnclosedSingles();
        FillOutermost();
    }

    private void ReadLine(TokenRange line)
    {
        for (int i = line.First; i < line.End; i++)
        {
            if (draft.Kind(i) != TokenKind.QuoteMark) continue;
            char mark = draft.Text[draft.Tokens[i].Start];
            if (IsLeftOutLetters(i, line))
            {
                i += 2;
                continue;
            }

            if ((CharKinds.IsApostrophe(mark) && draft.Tokens[i].Length == 1) || mark is '\u201A' or '\u201B' or '\u2039' or '\u203A') MarkSingle(i, SideOf(i, mark, line));
            else MarkDouble(i, SideOf(i, mark, line));
        }

        if (_double >= 0) Close(ref _double, line.End, false);
        _single = -1;
    }

    private void MarkDouble(int token, Side side)
    {
        if (_double >= 0)
        {
            bool reopens = side == Side.Opens;
            Close(ref _double, reopens ? token : token + 1, !reopens);
            if (!reopens) return;
            _single = -1;
        }
        else if (side == Side.Closes) return;

        _double = draft.Quotations.Count;
        _opener = draft.Text[draft.Tokens[token].Start];
        draft.Quotations.Add(new DraftQuotation { Tokens = new TokenRange(token, token), IsNested = false });
    }

    private void MarkSingle(int token, Side side)
    {
        if (side == Side.Opens)
        {
            _single = draft.Quotations.Count;
            draft.Quotations.Add(new DraftQuotation { Tokens = new TokenRange(token, token), IsNested = _double >= 0 });
            return;
        }

        if (_single >= 0) Close(ref _single, token + 1, true);
    }

    private void Close(ref int open, int end, bool closed)
    {
        DraftQuotation quotation = draft.Quotations[open];
        quotation.Tokens = quotation.Tokens with { End = end };
        quotation.IsClosed = closed;
        open = -1;
    }

    private Side SideOf(int token, char mark, TokenRange line)
    {
        if (IsReversed(token, mark, line)) return _double >= 0 ? Side.Closes : Side.Opens;
        if (IsTurned(token, mark, line)) return _double >= 0 ? Side.Closes : Side.Opens;
        switch (mark)
        {
            case '\u201C' or '\u201E' or '\u201F' or '\u00AB' or '\u300C' or '\u300E' or '\u2039' or '\u201A' or '\u201B': return Side.Opens;
            case '\u201D' or '\u00BB' or '\u300D' or '\u300F' or '\u203A': return Side.Closes;
        }

        Token here = draft.Tokens[token];
        bool looseBefore = token == line.First || (here.Traits & TokenTraits.SpaceBefore) != 0;
        bool looseAfter = token + 1 >= line.End || (draft.Tokens[token + 1].Traits & TokenTraits.SpaceBefore) != 0;
        if (token == line.First) return Side.Opens;
        if (looseBefore && !looseAfter) return Side.Opens;
        if (looseAfter && !looseBefore) return Side.Closes;
        if (looseBefore) return Side.Either;
        TokenKind before = draft.Kind(token - 1);
        if (before is TokenKind.Stop || draft.IsComma(token - 1)) return Side.Closes;
        bool afterOpener = before is TokenKind.Punctuation && !draft.IsMark(token - 1, ')') && !draft.IsMark(token - 1, ']');
        if (before == TokenKind.QuoteMark) return Side.Either;
        return afterOpener ? Side.Opens : draft.Kind(token + 1) is TokenKind.Punctuation or TokenKind.Stop ? Side.Closes : Side.Either;
    }

    /// <summary>Whether a curly mark is the wrong one of its pair: an opening mark behind a word, a closing one before it.</summary>
    private bool IsReversed(int token, char mark, TokenRange line)
    {
        if (mark is not ('\u201C' or '\u201D')) return false;
        bool looseBefore = token == line.First || draft.Tokens[token].Is(TokenTraits.SpaceBefore);
        bool looseAfter = token + 1 >= line.End || draft.Tokens[token + 1].Is(TokenTraits.SpaceBefore);
        return mark == '\u201C' ? looseAfter && !looseBefore && _double >= 0 : looseBefore && !looseAfter && _double < 0;
    }

    /// <summary>Whether a mark opens or closes the other way round, as German marks do.</summary>
    private bool IsTurned(int token, char mark, TokenRange line)
    {
        if (_double >= 0) return (mark == '\u201C' && _opener == '\u201E') || (mark == '\u00AB' && _opener == '\u00BB');
        bool looseBefore = token == line.First || draft.Tokens[token].Is(TokenTraits.SpaceBefore);
        bool looseAfter = token + 1 >= line.End || draft.Tokens[token + 1].Is(TokenTraits.SpaceBefore);
        return mark == '\u00BB' && looseBefore && !looseAfter;
    }

    /// <summary><c>rock 'n' roll</c> quotes no n.</summary>
    private bool IsLeftOutLetters(int token, TokenRange line) =>
        token + 2 < line.End && draft.IsWord(token + 1, "n") && draft.Kind(token + 2) == TokenKind.QuoteMark
        && CharKinds.IsApostrophe(draft.Text[draft.Tokens[token].Start]) && CharKinds.IsApostrophe(draft.Text[draft.Tokens[token + 2].Start]);

    private void DropUnclosedSingles()
    {
        draft.Quotations.RemoveAll(quotation => quotation.Tokens.IsEmpty);
    }

    private void FillOutermost()
    {
        int filled = 0;
        for (int q = 0; q < draft.Quotations.Count; q++)
        {
            TokenRange tokens = draft.Quotations[q].Tokens;
            if (tokens.First < filled) continue;
            Array.Fill(draft.QuotationOf, q, tokens.First, tokens.Count);
            filled = tokens.End;
        }
    }
}
