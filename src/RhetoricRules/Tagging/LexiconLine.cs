using RhetoricRules.Matching;

namespace RhetoricRules.Tagging;

/// <summary>One line of the lexicon, read in place: what a lemma can be and how often it is that.</summary>
internal readonly ref struct LexiconLine
{
    private readonly ReadOnlySpan<byte> _line;
    private readonly int _lemmaLength;

    public LexiconLine(ReadOnlySpan<byte> line)
    {
        _line = line;
        int blank = line.IndexOf((byte)' ');
        _lemmaLength = blank < 0 ? line.Length : blank;
        if (blank < 0)
        {
            Traits = InflectionTraits.Noun;
            return;
        }

        InflectionTraits last = InflectionTraits.None;
        for (int at = blank + 1; at < line.Length && line[at] != ' '; at++)
        {
            char flag = (char)line[at];
            if (!char.IsAsciiDigit(flag))
            {
                last = InflectionLexicon.TraitOf(flag);
                Traits |= last;
                continue;
            }

            int digit = flag - '0';
            if (last == InflectionTraits.Noun) NounCount = digit;
            else if (last == InflectionTraits.Verb) VerbCount = digit;
            else if (last == InflectionTraits.Adjective) AdjectiveCount = digit;
            else if (last == InflectionTraits.Adverb) AdverbCount = digit;
        }
    }

    /// <summary>Parts of speech and how the forms are made.</summary>
    public InflectionTraits Traits { get; }

    /// <summary>How common the word is as a noun: the binary digits of a count, at most 9.</summary>
    public int NounCount { get; }

    /// <summary>How common it is as a verb.</summary>
    public int VerbCount { get; }

    /// <summary>How common it is as an adjective.</summary>
    public int AdjectiveCount { get; }

    /// <summary>How common it is as an adverb.</summary>
    public int AdverbCount { get; }

    /// <summary>The lemma.</summary>
    public string Lemma => System.Text.Encoding.ASCII.GetString(_line[.._lemmaLength]);

    public bool Is(InflectionTraits trait) => (Traits & trait) != 0;

    /// <summary>How many of the irregular forms, plurals left out, look like past participles, and how many there are.</summary>
    public (int Participles, int Forms) VerbForms()
    {
        int participles = 0;
        int forms = 0;
        int at = _lemmaLength + 1;
        int flagsEnd = at < _line.Length ? _line[at..].IndexOf((byte)' ') : -1;
        if (flagsEnd < 0) return (0, 0);
        Span<char> buffer = stackalloc char[40];
        for (at += flagsEnd + 1; at < _line.Length;)
        {
            int length = _line[at..].IndexOf((byte)' ');
            if (length < 0) length = _line.Length - at;
            ReadOnlySpan<byte> form = _line.Slice(at, length);
            at += length + 1;
            Span<char> text = buffer[..Math.Min(form.Length, buffer.Length)];
            for (int i = 0; i < text.Length; i++) text[i] = (char)form[i];
            if (Is(InflectionTraits.Noun) && IrregularForms.IsPlural(text)) continue;
            forms++;
            if (IrregularForms.IsParticiple(text)) participles++;
        }

        return (participles, forms);
    }
}
