namespace RhetoricRules.Text;

/// <summary>
/// Gives long quotations that no cue introduces to the subject of their sentence: <c>He told the party to "open its doors and let people in"</c>,
/// or to that of the sentence before when it ends in a colon. Nobody but a speaker is quoted at such length.
/// </summary>
internal sealed class LooseQuotationReader(Draft draft)
{
    /// <summary>The fewest words that are speech without a cue; fewer may be a title, a name or scare quotes.</summary>
    private const int SpokenWords = 6;

    private const int SubjectWords = 25;
    private const int SubjectReach = 80;
    private const int SignatureWords = 7;
    private const int LittleWord = 3;

    private readonly NounPhrases _phrases = new(draft);

    public void Read()
    {
        int sentence = 0;
        for (int q = 0; q < draft.Quotations.Count; q++)
        {
            DraftQuotation quotation = draft.Quotations[q];
            int first = quotation.Tokens.First;
            while (sentence + 1 < draft.Sentences.Count && draft.Sentences[sentence].Tokens.End <= first) sentence++;
            while (sentence > 0 && draft.Sentences[sentence].Tokens.First > first) sentence--;
            if (quotation.Owner >= 0 || draft.QuotationOf[first] != q || !IsSpoken(quotation)) continue;
            if ((draft.Sentences[sentence].Places & (Place.Boilerplate | Place.Caption)) != 0) continue;
            Read(quotation, sentence);
        }
    }

    private bool IsSpoken(DraftQuotation quotation)
    {
        int words = 0;
        int small = 0;
        for (int i = quotation.Inner.First; i < quotation.Inner.End; i++)
        {
            if (!draft.Tokens[i].Is(TokenTraits.Counted)) continue;
            words++;
            if (draft.Tokens[i].Length > LittleWord && !draft.IsCapital(i)) small++;
        }

        // A title has capitals throughout.
        return words >= SpokenWords && small > 1;
    }

    private void Read(DraftQuotation quotation, int sentence)
    {
        int first = quotation.Tokens.First;
        TokenRange clause = draft.Sentences[sentence].Tokens;
        bool begins = !draft.HasWords(clause.First, first);
        bool colon = first > 0 && draft.IsMark(first - 1, ':');
        if (begins && !colon)
        {
            TokenRange signature = Signature(quotation.Tokens.End);
            if (!signature.IsEmpty) Add(quotation, sentence, signature, new TokenRange(signature.First - 1, signature.First), 0.9);
            return;
        }

        if (begins && sentence > 0) clause = draft.Sentences[sentence - 1].Tokens;
        TokenRange source = Subject(clause, first);
        if (!source.IsEmpty) Add(quotation, sentence, source, new TokenRange(colon ? first - 1 : first, first), colon ? 0.8 : 0.6).AlwaysCites = !colon;
    }

    private DraftAttribution Add(DraftQuotation quotation, int sentence, TokenRange source, TokenRange cue, double confidence)
    {
        quotation.Owner = draft.Attributions.Count;
        quotation.IsSpeech = true;
        var added = new DraftAttribution
        {
            Number = quotation.Owner,
            Sentence = sentence,
            Source = source,
            Cue = cue,
            Frame = cue,
            Content = quotation.Tokens,
            Confidence = confidence,
        };
        draft.Attributions.Add(added);
        return added;
    }

    /// <summary>The name in a line of its own behind a dash, <c>— Ada Orme</c>, at <paramref name="dash"/>; empty if there is none.</summary>
    private TokenRange Signature(int dash)
    {
        if (dash + 1 >= draft.Tokens.Length || !draft.IsDash(dash) || !draft.Tokens[dash].Is(TokenTraits.LineStart) || !draft.IsCapital(dash + 1)) return default;
        int end = dash + 1;
        while (end < draft.Tokens.Length && end - dash <= SignatureWords && !draft.Tokens[end].Is(TokenTraits.LineStart) && !draft.IsComma(end)) end++;
        return end - dash > SignatureWords ? default : new TokenRange(dash + 1, end);
    }

    /// <summary>The phrase that begins the clause or follows its opening phrase, if it names somebody.</summary>
    private TokenRange Subject(TokenRange clause, int before)
    {
        int first = clause.First;
        before = Math.Min(before, first + SubjectReach);
        while (first < before && (draft.Kind(first) is TokenKind.Punctuation or TokenKind.QuoteMark || draft.Is(first, WordClass.Coordinator | WordClass.Adverb))) first++;
        if (first < before && draft.Is(first, WordClass.Preposition | WordClass.Subordinator))
        {
            while (first < before && !draft.IsComma(first)) first++;
            first++;
        }

        if (first >= before) return default;
        TokenRange found = _phrases.After(first, before, true);
        return found.Count <= SubjectWords && SourceAgreement.IsNamed(draft, found) ? found : default;
    }
}
