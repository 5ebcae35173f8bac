namespace RhetoricRules.Text;

/// <summary>
/// Finds source, cue and content, sentence by sentence, in one walk from left to right: at most one attribution is open, and a later
/// cue, a boundary or the end of the sentence closes it.
/// </summary>
internal sealed class AttributionReader
{
    /// <summary>The log-odds below which a verb is no cue whatever the grammar says.</summary>
    private const float Doubt = -0.8f;

    private readonly Draft _draft;
    private readonly CueWeights _weights;
    private readonly NounPhrases _phrases;
    private readonly CueReader _cues;
    private readonly CueTailReader _tails;
    private readonly SentenceAttributions _here;
    private readonly AccordingToReader _accordingTo;
    private readonly NounCueReader _nouns;
    private readonly SourceLabelReader _labels;
    private readonly TrailingCueReader _trailing;
    private readonly SharedSourceReader _shared;

    public AttributionReader(Draft draft, CueWeights weights)
    {
        _weights = weights;
        _draft = draft;
        _phrases = new NounPhrases(draft);
        _cues = new CueReader(draft);
        _tails = new CueTailReader(draft, _phrases);
        _here = new SentenceAttributions(draft);
        _accordingTo = new AccordingToReader(draft, _here);
        _nouns = new NounCueReader(draft, _here, _phrases);
        _labels = new SourceLabelReader(draft, _here, _phrases);
        _trailing = new TrailingCueReader(draft, _here, _phrases, _tails);
        _shared = new SharedSourceReader(draft, _here, _phrases, _tails);
    }

    public void Read()
    {
        for (int s = 0; s < _draft.Sentences.Count; s++)
            if ((_draft.Sentences[s].Places & (Place.Boilerplate | Place.Caption)) == 0) ReadSentence(s);
    }

    private void ReadSentence(int sentence)
    {
        _here.Begin(sentence);
        for (int i = _labels.ReadLeading(); i < _here.End; i++)
        {
            int quotationEnd = QuotationEnd(i);
            if (quotationEnd > i + 1 || quotationEnd == _here.End)
            {
                i = quotationEnd - 1;
                continue;
            }

            if (_here.EndsObject(i)) _here.CloseOpen(i);
            if (_accordingTo.Begins(i)) i = _accordingTo.Read(i);
            else if (_nouns.Begins(i)) i = _nouns.Read(i);
            else if (_draft.Is(i, WordClass.Cue)) i = Math.Max(i, ReadCue(i));
        }

        _here.CloseOpen(_here.End);
        _labels.ReadTrailing();
    }

    /// <summary>The end of the quotation around <paramref name="token"/> in this sentence, or -1.</summary>
    private int QuotationEnd(int token)
    {
        int quotation = _draft.QuotationOf[token];
        return quotation >= 0 ? Math.Min(_draft.Quotations[quotation].Tokens.End, _here.End) : -1;
    }

    /// <summary>Tries the verb at <paramref name="at"/> as a cue; gives the last token that it used.</summary>
    private int ReadCue(int at)
    {
        Cue cue = _cues.At(at, _here.Start, _here.End, _here.IsHeading);
        if (!cue.IsCue || IsDoubtful(cue)) return at;
        if (cue.IsParticiple) return _shared.ReadParticiple(cue);
        int left = cue.Tokens.First - 1;
        if (left < _here.Start) return at;
        if (_trailing.IsInverted(cue)) return _trailing.ReadInverted(cue);
        if (IsRelative(left)) return ReadRelative(cue, left);
        if (_draft.Is(left, WordClass.Coordinator)) return _shared.ReadLinked(cue);
        TokenRange source = _phrases.Before(left, _here.Start);
        if (source.IsEmpty && _draft.IsComma(left)) return _here.IsHeading || _here.Last >= 0 ? _shared.ReadLinked(cue) : at;
        if (source.IsEmpty || (source.First < _here.Cursor && _here.Open < 0)) return at;
        return SourceAgreement.Holds(_draft, cue, source) ? ReadWithSource(cue, source) : at;
    }

    /// <summary>Whether the words around the verb speak against it. One before <c>that</c>, a colon or a quotation is never in doubt.</summary>
    private bool IsDoubtful(Cue cue)
    {
        int next = cue.Tokens.End;
        if (next < _here.End && (_draft.Is(next, WordClass.That) || _draft.IsMark(next, ':') || _draft.Kind(next) == TokenKind.QuoteMark)) return false;
        CueWeights.Setting setting = CueWeights.Setting.Grammatical | CueWeights.Setting.BesideReport;
        if (_draft.QuotationOf[cue.Verb] >= 0) setting |= CueWeights.Setting.Quoted;
        if (_here.Open >= 0) setting |= CueWeights.Setting.Reported;
        float score = _weights.Score(_draft, cue.Verb, new TokenRange(_here.Start, _here.End), setting);
        return score < Doubt && !float.IsNegativeInfinity(score);
    }

    private bool IsRelative(int token) =>
        _draft.Is(token, WordClass.Relative) && !_draft.IsWord(token, "what") && !_draft.IsWord(token, "where");

    /// <summary>A source right before its cue: the content stands behind it, or before both of them.</summary>
    private int ReadWithSource(Cue cue, TokenRange source)
    {
        bool quoted = _trailing.QuotationEndsBefore(source.First);
        bool before = !quoted && _trailing.ClauseEndsBefore(source.First);
        if (before && cue.CanFollow && _trailing.GoesOn(cue.Tokens.End)) return _trailing.Read(cue, source, false);
        bool said = quoted || (before && _trailing.CanCover(cue, source));
        CueTail tail = _tails.Of(cue, _here.End, said);
        bool follows = tail.Exists ? quoted && !tail.IsMarked : said;
        if (follows) return cue.CanFollow ? _trailing.Read(cue, source, quoted) : cue.Tokens.End - 1;
        if (!tail.Exists) return IntroducesClause(cue, source) ? OpenBehindComma(cue, source) : ReadBare(cue, source);
        if (!tail.IsMarked && cue.IsWeak && !SourceAgreement.TakesObject(_draft, cue, source) && !_tails.BeginsFiniteClause(tail.Content, _here.End))
            return cue.Tokens.End - 1;
        if (_here.Open >= 0)
        {
            if (!BeginsClause(source.First)) return ReadNested(cue, source, tail);
            _here.CloseOpen(BackOverLink(source.First));
        }

        DraftAttribution added = _here.Add(source, cue, source with { End = tail.Content });
        if (quoted && tail.IsMarked) AddBefore(added, source.First);
        _here.OpenContent(added, tail.Content, cue.TakesObjectOnly);
        return Math.Max(cue.Tokens.End, tail.Content) - 1;
    }

    /// <summary><c>Orme said that Brandt denies it</c>: what Brandt denies stays a part of what Orme says.</summary>
    private int ReadNested(Cue cue, TokenRange source, CueTail tail)
    {
        bool speaks = (cue.Class & (WordClass.Says | WordClass.Tells | WordClass.Stance)) != 0;
        bool plain = !cue.IsWeak && (cue.Class & WordClass.Infinitive) == 0;
        if (speaks && (tail.IsMarked || plain)) _here.AddWithin(_here.Add(source, cue, source with { End = tail.Content }), tail.Content);
        return Math.Max(cue.Tokens.End, tail.Content) - 1;
    }

    /// <summary><c>As the Post reported, …</c>, <c>Orme said, if elected, …</c>: what was said stands behind the comma.</summary>
    private bool IntroducesClause(Cue cue, TokenRange source)
    {
        if (_here.Open >= 0 || !cue.CanFollow || cue.IsWeak || !_trailing.GoesOn(cue.Tokens.End)) return false;
        int first = source.First;
        if (first > _here.Start && _draft.IsWord(first - 1, "as")) first--;
        return !_draft.HasWords(_here.Start, first) || (first == _here.Start + 1 && _draft.Is(_here.Start, WordClass.Coordinator | WordClass.Adverb));
    }

    private int OpenBehindComma(Cue cue, TokenRange source)
    {
        int first = cue.Tokens.End + 1;
        _here.OpenContent(_here.Add(source, cue, source with { End = first }), first, false);
        return first - 1;
    }

    /// <summary><c>Orme said on Friday.</c> with nothing said: who speaks is known for the words around it.</summary>
    private int ReadBare(Cue cue, TokenRange source)
    {
        bool speaks = (cue.Class & (WordClass.Says | WordClass.Tells)) != 0 && (cue.Class & WordClass.NounToo) == 0 && !cue.IsWeak;
        if (speaks && _here.Open < 0 && cue.CanFollow && _draft.Is(cue.Verb, WordClass.PastForm))
            _here.Pass(_here.Add(source, cue, TokenRange.Over(source, cue.Tokens)), cue.Tokens.End);
        return cue.Tokens.End - 1;
    }

    /// <summary><c>"…," Lu said, "…"</c>: the quotation before is content too.</summary>
    private void AddBefore(DraftAttribution added, int sourceFirst)
    {
        int end = sourceFirst;
        while (end > _here.Cursor && _draft.IsComma(end - 1)) end--;
        if (end > _here.Cursor) added.Content2 = new TokenRange(_here.Cursor, end);
    }

    /// <summary><c>the minister, who said that …</c></summary>
    private int ReadRelative(Cue cue, int relative)
    {
        int last = cue.Tokens.End - 1;
        int before = relative - 1;
        if (before >= _here.Start && _draft.IsComma(before)) before--;
        TokenRange source = before >= _here.Start ? _phrases.Before(before, _here.Start) : default;
        if (source.IsEmpty || source.First < _here.Cursor) return last;
        CueTail tail = _tails.Of(cue, _here.End, false);
        if (!tail.Exists || (!tail.IsMarked && cue.IsWeak)) return last;
        if (_here.Open >= 0) return ReadNested(cue, new TokenRange(relative, relative + 1), tail);
        DraftAttribution added = _here.Add(source, cue, new TokenRange(relative, tail.Content));
        (added.Frame2, added.Confidence) = (source, 0.7);
        _here.OpenContent(added, tail.Content, true);
        return tail.Content - 1;
    }

    /// <summary>Whether a new main clause begins at <paramref name="token"/>: <c>…, while Lu said</c>.</summary>
    private bool BeginsClause(int token)
    {
        int p = token - 1;
        if (p <= _here.Start) return false;
        if (_draft.IsMark(p, ';') || (_draft.IsComma(p) && _here.IsOpenInFirstClause)) return true;
        bool link = _draft.IsWord(p, "while") || _draft.IsWord(p, "but") || _draft.IsWord(p, "and") || _draft.IsWord(p, "whereas");
        return link && (_draft.IsComma(p - 1) || _draft.IsMark(p - 1, ';') || _draft.Kind(p - 1) == TokenKind.QuoteMark);
    }

    private int BackOverLink(int token) => _draft.Is(token - 1, WordClass.Coordinator | WordClass.Subordinator) ? token - 1 : token;
}
