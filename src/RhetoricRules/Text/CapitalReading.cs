namespace RhetoricRules.Text;

/// <summary>Tells whether a capital shows a name: not at the start of a sentence and not in a headline where every word has one. Asked from left to right.</summary>
internal sealed class CapitalReading(Draft draft)
{
    private int _sentence;
    private int _judged = -1;
    private bool _isTitleCase;

    /// <summary>Whether the word at <paramref name="token"/> has a capital that only names have there.</summary>
    public bool IsName(int token) => draft.IsCapital(token) && !IsStart(token) && !IsTitleCase();

    /// <summary>Takes up the sentence of <paramref name="token"/>, which must not stand before the one asked about last.</summary>
    public void MoveTo(int token)
    {
        while (_sentence + 1 < draft.Sentences.Count && draft.Sentences[_sentence].Tokens.End <= token) _sentence++;
    }

    /// <summary>Whether a sentence or a quotation begins at <paramref name="token"/>.</summary>
    public bool IsStart(int token)
    {
        if (token == 0 || (draft.Tokens[token].Traits & TokenTraits.LineStart) != 0 || draft.Sentences[_sentence].Tokens.First == token) return true;
        return draft.Kind(token - 1) is TokenKind.QuoteMark or TokenKind.Stop || draft.IsMark(token - 1, ':') || draft.IsDash(token - 1);
    }

    private bool IsTitleCase()
    {
        if (_judged == _sentence) return _isTitleCase;
        _judged = _sentence;
        (int words, int capitals) = (0, 0);
        TokenRange tokens = draft.Sentences[_sentence].Tokens;
        for (int i = tokens.First; i < tokens.End; i++)
        {
            if (draft.Kind(i) != TokenKind.Word || draft.Tokens[i].Length < 4) continue;
            words++;
            if (draft.IsCapital(i)) capitals++;
        }

        return _isTitleCase = words >= 3 && capitals * 10 >= words * 7;
    }
}
