namespace RhetoricRules.Text;

/// <summary>Gives every attribution its speaker, in text order: mentions are found again by name, role noun or pronoun, each by one look-up.</summary>
internal sealed class SpeakerReader(Draft draft)
{
    private readonly SourceReader _sources = new(draft);
    private readonly Dictionary<string, int> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> _byNoun = new(StringComparer.OrdinalIgnoreCase);
    private readonly TitledNames _titled = new(draft);
    private int _unknown = -1;
    private int _lastPerson = -1;
    private int _lastBody = -1;
    private int _lastPlural = -1;
    private int _spokenSentence = -1;

    public List<DraftSpeaker> Speakers { get; } = [new DraftSpeaker { Kind = SpeakerKind.Outlet }];

    public void Read()
    {
        for (int a = 0; a < draft.Attributions.Count; a++)
        {
            DraftAttribution attribution = draft.Attributions[a];
            _titled.ReadTo(attribution.Source.IsEmpty ? attribution.Cue.First : attribution.Source.First);
            if (attribution.IsAttitude)
            {
                Recognize(attribution);
                continue;
            }

            if (attribution.Inherits >= 0)
            {
                DraftAttribution from = draft.Attributions[attribution.Inherits];
                attribution.Speaker = from.Speaker;
                attribution.IsCitation = from.IsCitation && (from.AlwaysCites || from.MayCite || from.IsCitation);
                continue;
            }

            (int person, int body, int plural) = (_lastPerson, _lastBody, _lastPlural);
            Resolve(attribution);
            // Who is only quoted by the speaker is not whom the next "he" means.
            if (attribution.IsNested) (_lastPerson, _lastBody, _lastPlural) = (person, body, plural);
            else _spokenSentence = attribution.Sentence;
        }
    }

    /// <summary>Who holds an attitude is looked up among the speakers; nobody becomes known by it.</summary>
    private void Recognize(DraftAttribution attribution)
    {
        TokenRange source = attribution.Source;
        attribution.Speaker = source.IsEmpty ? Unknown() : Known(source);
        if (attribution.Speaker < 0) attribution.Speaker = New(SpeakerKind.Unknown, source, source);
    }

    private int Known(TokenRange source)
    {
        if (source.Count == 1 && PronounAt(source.First) is not WordClass.None and WordClass pronoun)
            return (pronoun & WordClass.HeShe) != 0 ? _lastPerson : (pronoun & WordClass.They) != 0 ? _lastPlural : (pronoun & WordClass.It) != 0 ? _lastBody : -1;
        SourceReading reading = _sources.Read(source);
        if (reading.Kind == SpeakerKind.Person) return FindPerson(reading.Name);
        return _byName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(TextOf(source), out int found) ? found : -1;
    }

    private int Unknown() => _unknown >= 0 ? _unknown : _unknown = New(SpeakerKind.Unknown, default, default);

    private void Resolve(DraftAttribution attribution)
    {
        TokenRange source = attribution.Source;
        if (source.Count == 1 && PronounAt(source.First) is not WordClass.None and WordClass pronoun)
        {
            attribution.Speaker = OfPronoun(source.First, pronoun, attribution.Sentence, out double confidence);
            attribution.Confidence = Math.Min(attribution.Confidence, confidence);
            attribution.IsCitation = attribution.AlwaysCites || (Speakers[attribution.Speaker].Publishes && (pronoun & WordClass.It) != 0);
            return;
        }

        SourceReading reading = _sources.Read(source);
        attribution.IsCitation = attribution.AlwaysCites || reading.Publishes || (reading.Kind == SpeakerKind.Body && attribution.MayCite);
        attribution.Speaker = reading.Kind switch
        {
            SpeakerKind.Person => OfPerson(source, reading),
            SpeakerKind.Role => OfRole(source, reading, attribution),
            SpeakerKind.Body => OfBody(source, reading),
            _ => New(SpeakerKind.Unknown, default, source),
        };
        if (Speakers[attribution.Speaker].Kind == SpeakerKind.Unknown) attribution.Confidence = Math.Min(attribution.Confidence, 0.4);
    }

    /// <summary>What pronoun a source is, possessives as their subject forms: <c>his claim that</c> is his.</summary>
    private WordClass PronounAt(int token)
    {
        if (!draft.Is(token, WordClass.Possessive))
            return draft.Is(token, WordClass.PlaceName) ? WordClass.None : draft.Classes[token] & WordClass.Subject;
        if (draft.IsWord(token, "their")) return WordClass.They;
        return draft.IsWord(token, "its") ? WordClass.It : WordClass.HeShe;
    }

    private int OfPronoun(int token, WordClass pronoun, int sentence, out double confidence)
    {
        confidence = 0.9;
        if ((pronoun & WordClass.HeShe) != 0) FollowSubject(sentence - 1);
        int found = (pronoun & WordClass.HeShe) != 0 ? _lastPerson
            : (pronoun & WordClass.They) != 0 ? (_lastPlural >= 0 ? _lastPlural : _lastBody)
            : (pronoun & WordClass.It) != 0 ? _lastBody : -1;
        if (found >= 0) return found;
        confidence = 0.4;
        return New(SpeakerKind.Unknown, default, new TokenRange(token, token + 1));
    }

    /// <summary>"Orme left. He said …": a person who is the subject of the bare sentence before is meant, if known or if nobody else is.</summary>
    private void FollowSubject(int sentence)
    {
        if (sentence < 0 || sentence == _spokenSentence || (draft.Sentences[sentence].Places & Place.Body) == 0) return;
        TokenRange tokens = draft.Sentences[sentence].Tokens;
        int first = tokens.First;
        int end = first;
        while (end < tokens.End && end - first < 5 && draft.Kind(end) == TokenKind.Word && draft.IsCapital(end)
            && !draft.Is(end, WordClass.Function | WordClass.Source | WordClass.PlaceName | WordClass.Adverb)) end++;
        if (end == first || end >= tokens.End || draft.Kind(end) is not TokenKind.Word || draft.IsCapital(end)) return;
        if (draft.Is(first, WordClass.Title)) first = Math.Min(first + 1, end - 1);
        var name = new TokenRange(first, end);
        int known = FindPerson(name);
        if (known < 0 && _lastPerson >= 0) return;
        _lastPerson = OfPerson(new TokenRange(tokens.First, end), new SourceReading(SpeakerKind.Person, name, -1, false, false, false));
    }

    private int OfPerson(TokenRange source, SourceReading reading)
    {
        TokenRange name = reading.Name;
        int found = FindPerson(name);
        if (found < 0)
        {
            TokenRange introduction = source;
            TokenRange full = name;
            if (name.Count == 1 && _titled.TryGet(draft.Word(name.First), out TokenRange titled))
            {
                full = _titled.NameOf(titled);
                introduction = titled;
                found = full.Count > 1 ? FindPerson(full) : -1;
            }

            if (found < 0) found = New(SpeakerKind.Person, full, introduction);
            if (introduction != source) Introduce(found, source);
        }
        else Introduce(found, source);

        if (name.Count > Speakers[found].Name.Count) Speakers[found].Name = name;
        NamePerson(Speakers[found].Name, found);
        RegisterRoles(source, found);
        _lastPerson = found;
        return found;
    }

    private int FindPerson(TokenRange name)
    {
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> names = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        if (names.TryGetValue(TextOf(name), out int found)) return found;
        if (name.Count == 1) return -1;
        // A full name continues the speaker who had its surname alone so far.
        if (names.TryGetValue(draft.Word(name.End - 1), out found) && Speakers[found] is { Kind: SpeakerKind.Person, Name.Count: 1 }) return found;
        if (names.TryGetValue(draft.Word(name.First), out found) && Speakers[found] is { Kind: SpeakerKind.Person, Name.Count: 1 }) return found;
        return -1;
    }

    private void NamePerson(TokenRange name, int speaker)
    {
        SetName(TextOf(name), speaker);
        if (name.Count == 1) return;
        SetName(draft.Word(name.First), speaker);
        int last = name.End - 1;
        if (last > name.First && draft.Word(last) is "Jr." or "Sr." or "II" or "III") last--;
        SetName(draft.Word(last), speaker);
    }

    private void SetName(ReadOnlySpan<char> name, int speaker) => _byName.GetAlternateLookup<ReadOnlySpan<char>>()[name] = speaker;

    private int OfRole(TokenRange source, SourceReading reading, DraftAttribution attribution)
    {
        bool bare = reading.IsDefinite && reading.Name.Count <= 3;
        string noun = TitledNames.RoleKey(draft.Word(reading.Noun));
        if (reading.IsDefinite && _byNoun.TryGetValue(noun, out int known))
        {
            attribution.Confidence = Math.Min(attribution.Confidence, 0.9);
            if (reading.IsPlural) _lastPlural = known;
            else _lastPerson = known;
            Introduce(known, source);
            return known;
        }

        if (bare && _titled.TryGet(noun, out TokenRange titled))
        {
            TokenRange name = _titled.NameOf(titled);
            int found = FindPerson(name);
            if (found < 0)
            {
                found = New(SpeakerKind.Person, name, titled);
                NamePerson(name, found);
            }

            attribution.Confidence = Math.Min(attribution.Confidence, 0.8);
            _byNoun[noun] = found;
            _lastPerson = found;
            return found;
        }

        int added = New(SpeakerKind.Role, reading.Name, source);
        RegisterRoles(source, added);
        if (reading.IsPlural) _lastPlural = added;
        else _lastPerson = added;
        return added;
    }

    private int OfBody(TokenRange source, SourceReading reading)
    {
        TokenRange name = reading.Name;
        int first = name.First;
        while (first + 1 < name.End && draft.Is(first, WordClass.Determiner)) first++;
        var core = new TokenRange(first, name.End);
        ReadOnlySpan<char> key = TextOf(core);
        string noun = TitledNames.RoleKey(draft.Word(reading.Noun));
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> names = _byName.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!names.TryGetValue(key, out int found))
        {
            bool again = core.Count == 1 && reading.IsDefinite && !draft.IsCapital(core.First);
            if (!again || !_byNoun.TryGetValue(noun, out found) || Speakers[found].Kind != SpeakerKind.Body) found = New(SpeakerKind.Body, name, source);
            if (Speakers[found].Name.Count <= name.Count) names[key] = found;
        }

        Introduce(found, source);
        if (core.Count > 1 || !draft.IsCapital(core.First)) _byNoun[noun] = found;
        RegisterAcronym(source, found);
        Speakers[found].Publishes |= reading.Publishes;
        _lastBody = found;
        return found;
    }

    private void RegisterAcronym(TokenRange source, int speaker)
    {
        for (int i = source.First + 1; i + 1 < source.End; i++)
        {
            bool bracketed = draft.IsMark(i - 1, '(') && draft.IsMark(i + 1, ')') && draft.Tokens[i].Is(TokenTraits.AllCapitals);
            if (bracketed) SetName(draft.Word(i), speaker);
        }
    }

    private void RegisterRoles(TokenRange source, int speaker)
    {
        for (int i = source.First; i < source.End; i++)
            if (draft.Is(i, WordClass.RoleNoun)) _byNoun[TitledNames.RoleKey(draft.Word(i))] = speaker;
    }

    private int New(SpeakerKind kind, TokenRange name, TokenRange introduction)
    {
        Speakers.Add(new DraftSpeaker { Kind = kind, Name = name });
        if (!introduction.IsEmpty) Speakers[^1].Introductions.Add(introduction);
        return Speakers.Count - 1;
    }

    private void Introduce(int speaker, TokenRange source)
    {
        List<TokenRange> introductions = Speakers[speaker].Introductions;
        if (introductions.Count >= DraftSpeaker.MostIntroductions || source.Count <= 1) return;
        foreach (TokenRange known in introductions) if (known == source) return;
        introductions.Add(source);
    }

    private ReadOnlySpan<char> TextOf(TokenRange tokens) =>
        draft.Text.AsSpan(draft.Tokens[tokens.First].Start, draft.Tokens[tokens.End - 1].End - draft.Tokens[tokens.First].Start);
}
