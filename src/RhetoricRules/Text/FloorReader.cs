namespace RhetoricRules.Text;

/// <summary>Decides for each sentence whose words its bare parts are: who holds the floor, and for how long (rulings 2 and 3).</summary>
internal sealed class FloorReader(Draft draft, List<DraftSpeaker> speakers)
{
    /// <summary>The fewest tokens of a quotation that is speech though nobody is named for it.</summary>
    private const int LooseWords = 8;

    private readonly List<int> _pending = [];
    private int _unknown = -1;
    private int _holder = -1;
    private int _paragraph = -1;
    private bool _broken;

    /// <summary>Whether the text itself is somebody's speech or post: then nobody in it holds the floor.</summary>
    private bool _isSpeech;

    private int _speakingParagraph = -1;
    private int _speaking = -1;

    /// <summary>For each sentence the speaker who carries it, or -1.</summary>
    public int[] Carrier { get; } = new int[draft.Sentences.Count];

    public void Read()
    {
        Array.Fill(Carrier, -1);
        _isSpeech = new SpeechReader(draft).IsSpeech();
        int next = 0;
        int attributions = draft.Attributions.Count;
        for (int s = 0; s < draft.Sentences.Count; s++)
        {
            int first = next;
            while (next < attributions && draft.Attributions[next].Sentence == s) next++;
            Sentence sentence = draft.Sentences[s];
            if ((sentence.Places & (Place.Body | Place.Lead)) == 0) continue;
            if (IsContinued(sentence)) continue;
            ReadSentence(s, sentence, first, next);
        }

        Settle(false);
    }

    private void ReadSentence(int number, Sentence sentence, int first, int end)
    {
        bool held = _holder >= 0 && !_broken && _paragraph == sentence.Paragraph;
        int speaking = 0;
        for (int a = first; a < end; a++)
        {
            DraftAttribution attribution = draft.Attributions[a];
            if (attribution.IsNested) continue;
            if (attribution.IsCitation)
            {
                if (attribution.Kind == AttributionKind.Direct) (_speaking, _speakingParagraph) = (attribution.Speaker, sentence.Paragraph);
                continue;
            }

            if (IsOwnProtest(attribution, held))
            {
                attribution.IsNested = true;
                continue;
            }

            speaking++;
            Speak(attribution, sentence);
        }

        if (speaking > 0) return;
        int quoting = QuotationOwner(sentence);
        if (quoting >= 0)
        {
            DraftAttribution owner = draft.Attributions[quoting];
            if (owner.Sentence < number) return;
            Settle(owner.Speaker == _holder);
            if (owner.Speaker != _holder) _holder = -1;
            return;
        }

        if (TakesFreeQuotation(number, sentence)) return;
        Carry(number, sentence, held);
    }

    /// <summary><c>China expresses its opposition</c> behind a spokesman's words, or in a speech, is the protest of who speaks.</summary>
    private bool IsOwnProtest(DraftAttribution attribution, bool held)
    {
        if (!attribution.IsPerformative || speakers[attribution.Speaker].Kind != SpeakerKind.Body) return false;
        return _isSpeech || (held && speakers[_holder].Kind != SpeakerKind.Body);
    }

    private void Speak(DraftAttribution attribution, Sentence sentence)
    {
        int speaker = attribution.Speaker;
        Settle(speaker == _holder);
        (_speaking, _speakingParagraph) = (speaker, sentence.Paragraph);
        if (_isSpeech || attribution.Kind == AttributionKind.Direct || attribution.IsThought)
        {
            if (speaker != _holder) _holder = -1;
            return;
        }

        (_holder, _paragraph, _broken) = (speaker, sentence.Paragraph, false);
    }

    private void Carry(int number, Sentence sentence, bool held)
    {
        if (_holder < 0 || _broken) return;
        if (NamesDayOrHolder(sentence.Tokens))
        {
            _broken = true;
            return;
        }

        if (held) Carrier[number] = _holder;
        else _pending.Add(number);
    }

    private void Settle(bool carried)
    {
        foreach (int sentence in _pending) Carrier[sentence] = carried ? _holder : -1;
        _pending.Clear();
    }

    private bool NamesDayOrHolder(TokenRange tokens)
    {
        TokenRange name = speakers[_holder].Kind == SpeakerKind.Person ? speakers[_holder].Name : default;
        for (int i = tokens.First; i < tokens.End; i++)
        {
            if (draft.Is(i, WordClass.Weekday) && draft.IsCapital(i)) return true;
            if (name.IsEmpty || !draft.IsCapital(i)) continue;
            ReadOnlySpan<char> word = draft.Word(i);
            if (word.SequenceEqual(draft.Word(name.First)) || word.SequenceEqual(draft.Word(name.End - 1))) return true;
        }

        return false;
    }

    private int QuotationOwner(Sentence sentence)
    {
        int quotation = draft.QuotationOf[sentence.Tokens.First];
        return quotation >= 0 ? draft.Quotations[quotation].Owner : -1;
    }

    /// <summary>Whether the sentence lies within a quotation that began in an earlier one of known owner.</summary>
    private bool IsContinued(Sentence sentence)
    {
        int quotation = draft.QuotationOf[sentence.Tokens.First];
        if (quotation < 0) return false;
        DraftQuotation found = draft.Quotations[quotation];
        return found.Owner >= 0 && found.Tokens.First < sentence.Tokens.First && found.Tokens.End >= sentence.Tokens.End
            && draft.Attributions[found.Owner].Sentence < draft.Sentences.Count && found.IsSpeech && draft.Attributions[found.Owner].Source.IsEmpty
            && draft.Attributions[found.Owner].Inherits < 0;
    }

    /// <summary>A quotation without cue is by the last speaker of its paragraph, or goes on from the paragraph before.</summary>
    private bool TakesFreeQuotation(int number, Sentence sentence)
    {
        int quotation = draft.QuotationOf[sentence.Tokens.First];
        if (quotation < 0) return false;
        DraftQuotation found = draft.Quotations[quotation];
        if (found.Owner >= 0 || found.Tokens.First < sentence.Tokens.First) return false;
        if (Outside(found.Tokens, sentence.Tokens) > 2) return false;
        int speaker = _speakingParagraph == sentence.Paragraph ? _speaking : SpeakerBefore(sentence.Tokens.First);
        bool follows = speaker < 0 && FollowsSpeech(found, sentence);
        if (follows) speaker = _speaking;
        bool unknown = speaker < 0;
        if (unknown && found.Inner.Count < LooseWords) return false;
        if (unknown) speaker = Unknown();
        found.Owner = draft.Attributions.Count;
        found.IsSpeech = true;
        draft.Attributions.Add(new DraftAttribution
        {
            Number = found.Owner,
            Sentence = number,
            Source = new TokenRange(sentence.Tokens.First, sentence.Tokens.First),
            Cue = new TokenRange(sentence.Tokens.First, sentence.Tokens.First),
            Content = found.Tokens,
            Kind = AttributionKind.Direct,
            Speaker = speaker,
            Confidence = unknown ? 0.4 : follows ? 0.6 : 0.8,
        });
        if (unknown) return true;
        Settle(speaker == _holder);
        if (speaker != _holder) _holder = -1;
        (_speaking, _speakingParagraph) = (speaker, sentence.Paragraph);
        return true;
    }

    /// <summary>A paragraph that begins with a quotation goes on with the speaker of the paragraph before, if that ends in a colon.</summary>
    private bool FollowsSpeech(DraftQuotation quotation, Sentence sentence)
    {
        if (_speaking < 0 || _speakingParagraph != sentence.Paragraph - 1) return false;
        int first = quotation.Tokens.First;
        if (first == 0 || !draft.Tokens[first].Is(TokenTraits.LineStart)) return false;
        return draft.IsMark(first - 1, ':') || quotation.Inner.Count > 5;
    }

    /// <summary>Who says words in quotation marks that nobody is named for: not the outlet.</summary>
    private int Unknown()
    {
        if (_unknown < 0)
        {
            _unknown = speakers.Count;
            speakers.Add(new DraftSpeaker { Kind = SpeakerKind.Unknown });
        }

        return _unknown;
    }

    private int SpeakerBefore(int first)
    {
        if (first == 0) return -1;
        int before = draft.QuotationOf[first - 1];
        if (before < 0 || draft.Quotations[before].IsClosed) return -1;
        int owner = draft.Quotations[before].Owner;
        return owner >= 0 ? draft.Attributions[owner].Speaker : -1;
    }

    private int Outside(TokenRange inner, TokenRange tokens)
    {
        int count = 0;
        for (int i = inner.End; i < tokens.End && count < 3; i++) if (draft.Tokens[i].Is(TokenTraits.Counted)) count++;
        return count;
    }
}
