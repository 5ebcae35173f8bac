namespace RhetoricRules.Text;

/// <summary>
/// Finds reports in the wide sense that the grammar of cues does not: <c>is expected to</c>, <c>support for the ban</c>, <c>talked about</c>.
/// A word is a cue when <see cref="CueWeights"/> says so. Such reports tell what somebody holds, wants or speaks about, not what he says:
/// they have no statement of their own and take the floor from nobody.
/// </summary>
internal sealed class AttitudeReader(Draft draft, CueWeights weights)
{
    /// <summary>The log-odds from which on a word is a cue.</summary>
    private const float Threshold = 0.3f;

    /// <summary>How many little words may stand between two words of one cue: issued a statement.</summary>
    private const int LinkReach = 2;

    /// <summary>The most tokens of what is held: so that time stays linear in a sentence without end.</summary>
    private const int ContentReach = 80;

    private const int AuxiliaryReach = 5;
    private const int ModifierReach = 3;

    private readonly NounPhrases _phrases = new(draft);
    private readonly bool[] _taken = new bool[draft.Tokens.Length];
    private readonly bool[] _reported = new bool[draft.Tokens.Length];
    private TokenRange _sentence;

    public void Read()
    {
        int count = draft.Attributions.Count;
        var beside = new bool[draft.Sentences.Count];
        for (int a = 0; a < count; a++)
        {
            DraftAttribution attribution = draft.Attributions[a];
            beside[attribution.Sentence] = true;
            Fill(_taken, attribution.Cue);
            if (!attribution.Frame.IsEmpty) Fill(_taken, new TokenRange(Math.Max(attribution.Cue.End, attribution.Source.End), attribution.Frame.End));
            Fill(_reported, attribution.Content);
            Fill(_reported, attribution.Content2);
        }

        for (int s = 0; s < draft.Sentences.Count; s++)
            if ((draft.Sentences[s].Places & Place.Boilerplate) == 0) ReadSentence(s, beside[s]);
    }

    private static void Fill(bool[] marks, TokenRange tokens)
    {
        for (int i = tokens.First; i < tokens.End; i++) marks[i] = true;
    }

    private void ReadSentence(int number, bool beside)
    {
        _sentence = draft.Sentences[number].Tokens;
        for (int i = _sentence.First; i < _sentence.End; i++)
        {
            if (!draft.Is(i, WordClass.Reports) || !IsCue(i, beside)) continue;
            int end = CueEnd(i, beside);
            Add(number, new TokenRange(CueFirst(i), end), i);
            i = end - 1;
        }
    }

    private bool IsCue(int token, bool beside)
    {
        if (_taken[token] || !draft.Is(token, WordClass.Reports)) return false;
        CueWeights.Setting setting = draft.QuotationOf[token] >= 0 ? CueWeights.Setting.Quoted : CueWeights.Setting.None;
        if (_reported[token]) setting |= CueWeights.Setting.Reported;
        if (beside) setting |= CueWeights.Setting.BesideReport;
        return weights.Score(draft, token, _sentence, setting) > Threshold;
    }

    /// <summary>What helps the verb belongs to the cue: is expected, did not respond.</summary>
    private int CueFirst(int head)
    {
        int first = head;
        for (int p = head - 1; p >= _sentence.First && head - p <= AuxiliaryReach && !_taken[p]; p--)
        {
            if (draft.Is(p, WordClass.Be | WordClass.Have | WordClass.Modal | WordClass.Negator) && !draft.IsCapital(p)) first = p;
            else if (p == head - 1 && draft.IsWord(p, "to")) first = p;
            else if (draft.Kind(p) == TokenKind.Clitic && !draft.Is(p, WordClass.Be | WordClass.Have | WordClass.Modal) && p > _sentence.First && draft.Is(p - 1, WordClass.Subject)) first = p;
            else if (!draft.Is(p, WordClass.Adverb) || draft.IsCapital(p)) break;
            else if (p == head - 1) first = p;
        }

        return first;
    }

    /// <summary>The end of the cue: later heads and the preposition behind the last of them belong to it.</summary>
    private int CueEnd(int head, bool beside)
    {
        int end = head + 1;
        for (int i = end; i < _sentence.End && i - end <= LinkReach && !_taken[i]; i++)
        {
            if (IsCue(i, beside)) end = i + 1;
            else if (!draft.Is(i, WordClass.Article | WordClass.Determiner | WordClass.Adverb | WordClass.Preposition)) break;
        }

        return end < _sentence.End && !_taken[end] && IsGoverned(end) ? end + 1 : end;
    }

    private bool IsGoverned(int preposition)
    {
        if (!draft.Is(preposition, WordClass.Preposition) || draft.Is(preposition, WordClass.Subordinator) || preposition + 1 >= _sentence.End) return false;
        if (draft.IsWord(preposition, "to")) return draft.Is(preposition + 1, WordClass.Determiner | WordClass.OtherPronoun) || draft.IsCapital(preposition + 1);
        return draft.IsWord(preposition, "about") || draft.IsWord(preposition, "of") || draft.IsWord(preposition, "for") || draft.IsWord(preposition, "on")
            || draft.IsWord(preposition, "with") || draft.IsWord(preposition, "against") || draft.IsWord(preposition, "as")
            || draft.IsWord(preposition, "at") || draft.IsWord(preposition, "into") || draft.IsWord(preposition, "over");
    }

    private void Add(int sentence, TokenRange cue, int head)
    {
        TokenRange content = ContentBehind(cue.End);
        if (content.IsEmpty) return;
        TokenRange source = SourceOf(cue, head);
        draft.Attributions.Add(new DraftAttribution
        {
            Number = draft.Attributions.Count,
            Sentence = sentence,
            Source = source,
            Cue = cue,
            Frame = source.IsEmpty ? cue : TokenRange.Over(source, cue),
            Content = content,
            IsNested = true,
            IsAttitude = true,
            Confidence = 0.5,
        });
    }

    private TokenRange SourceOf(TokenRange cue, int head)
    {
        int left = cue.First - 1;
        if (left < _sentence.First) return default;
        TokenRange possessor = Possessor(head);
        if (!possessor.IsEmpty) return possessor;
        if (draft.Is(left, WordClass.Relative)) return new TokenRange(left, left + 1);
        if (draft.Is(left, WordClass.Article | WordClass.Determiner | WordClass.Preposition | WordClass.Coordinator)) return default;
        return _phrases.Before(left, _sentence.First);
    }

    private TokenRange Possessor(int noun)
    {
        for (int p = noun - 1; p >= _sentence.First && noun - p <= ModifierReach; p--)
        {
            if (draft.Is(p, WordClass.Possessive)) return new TokenRange(p, p + 1);
            if (draft.Kind(p) == TokenKind.Clitic && draft.Tokens[p].Is(TokenTraits.Transparent)) return _phrases.Before(p - 1, _sentence.First);
            if (draft.Kind(p) != TokenKind.Word || draft.Is(p, WordClass.Function)) return default;
        }

        return default;
    }

    /// <summary>What is held: up to the end of the clause.</summary>
    private TokenRange ContentBehind(int first)
    {
        int end = first;
        int quotation = first < _sentence.End ? draft.QuotationOf[first] : -1;
        int limit = Math.Min(_sentence.End, first + ContentReach);
        if (quotation >= 0 && first > 0 && draft.QuotationOf[first - 1] == quotation) limit = Math.Min(limit, draft.Quotations[quotation].Inner.End);
        while (end < limit && !EndsClause(end, first)) end++;
        return draft.HasWords(first, end) ? new TokenRange(first, end) : default;
    }

    private bool EndsClause(int token, int first)
    {
        if (draft.Kind(token) == TokenKind.Stop || draft.IsMark(token, ';') || draft.IsMark(token, ')') || draft.IsDash(token)) return true;
        if (!draft.IsComma(token) || token + 1 >= _sentence.End) return false;
        return draft.Is(token + 1, WordClass.Coordinator | WordClass.Relative | WordClass.Subordinator | WordClass.Subject | WordClass.Article)
            || (draft.Is(token + 1, WordClass.Cue) && draft.Is(token + 1, WordClass.IngForm));
    }
}
