using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>Gives every token its statement and every statement its reply (rulings 1 and 4).</summary>
internal sealed class StatementReader(Draft draft, int[] carrier)
{
    private readonly int[] _owner = new int[draft.Tokens.Length];
    private readonly bool[] _framed = new bool[draft.Tokens.Length];
    private readonly List<Part> _parts = [];
    private readonly Dictionary<int, int> _partOf = [];

    private sealed class Part(int owner)
    {
        public int Owner { get; } = owner;

        public ImmutableArray<TokenRange>.Builder Content { get; } = ImmutableArray.CreateBuilder<TokenRange>(1);

        public ImmutableArray<TokenRange>.Builder Frame { get; } = ImmutableArray.CreateBuilder<TokenRange>(1);
    }

    public ImmutableArray<Statement>.Builder Statements { get; } = ImmutableArray.CreateBuilder<Statement>();

    public ImmutableArray<Reply>.Builder Replies { get; } = ImmutableArray.CreateBuilder<Reply>();

    public int[] StatementOfToken { get; } = new int[draft.Tokens.Length];

    private int _speaking = -1;
    private int _citing = -1;
    private int _telling = -1;

    public void Read()
    {
        Mark();
        for (int s = 0; s < draft.Sentences.Count; s++) ReadSentence(s, draft.Sentences[s].Tokens);
    }

    private void Mark()
    {
        Array.Fill(_owner, -1);
        foreach (DraftQuotation quotation in draft.Quotations)
            if (quotation.Owner >= 0 && !quotation.IsNested && !IsDropped(quotation.Owner)) Fill(quotation.Tokens, quotation.Owner, false);
        for (int a = 0; a < draft.Attributions.Count; a++)
        {
            if (IsDropped(a)) continue;
            DraftAttribution attribution = draft.Attributions[a];
            Fill(attribution.Content, a, false);
            Fill(attribution.Content2, a, false);
        }

        for (int a = 0; a < draft.Attributions.Count; a++)
        {
            if (IsDropped(a)) continue;
            DraftAttribution attribution = draft.Attributions[a];
            Fill(attribution.Frame, a, true);
            Fill(attribution.Frame2, a, true);
        }
    }

    /// <summary>Nested attributions and citations in carried sentences have no statement of their own.</summary>
    private bool IsDropped(int attribution) => draft.Attributions[attribution].IsNested || carrier[draft.Attributions[attribution].Sentence] >= 0;

    private void Fill(TokenRange tokens, int owner, bool frame)
    {
        for (int i = tokens.First; i < tokens.End; i++) (_owner[i], _framed[i]) = (owner, frame);
    }

    private void ReadSentence(int number, TokenRange tokens)
    {
        _parts.Clear();
        _partOf.Clear();
        bool carried = carrier[number] >= 0;
        int start = tokens.First;
        while (start < tokens.End)
        {
            int end = start + 1;
            while (end < tokens.End && _owner[end] == _owner[start] && _framed[end] == _framed[start]) end++;
            end = Absorb(start, end, tokens);
            int owner = carried ? -1 : _owner[start];
            bool framed = !carried && _framed[start];
            if (!_partOf.TryGetValue(owner, out int part))
            {
                part = _parts.Count;
                _partOf.Add(owner, part);
                _parts.Add(new Part(owner));
            }

            AddRun(framed ? _parts[part].Frame : _parts[part].Content, new TokenRange(start, end));
            int statement = Statements.Count + part;
            Array.Fill(StatementOfToken, statement, start, end - start);
            start = end;
        }

        foreach (Part part in _parts) Add(number, part);
    }

    /// <summary>A run without a word goes with what stands before it: commas and the final stop.</summary>
    private int Absorb(int start, int end, TokenRange tokens)
    {
        while (end < tokens.End && _owner[end] == -1)
        {
            int p = end;
            while (p < tokens.End && _owner[p] == -1 && !draft.Tokens[p].Is(TokenTraits.Counted) && draft.Kind(p) != TokenKind.Symbol) p++;
            if (p < tokens.End && _owner[p] == -1) return end;
            end = p;
            while (end < tokens.End && _owner[end] == _owner[start] && _framed[end] == _framed[start]) end++;
        }

        return end;
    }

    private static void AddRun(ImmutableArray<TokenRange>.Builder runs, TokenRange run)
    {
        if (runs.Count > 0 && runs[^1].End == run.First) runs[^1] = runs[^1] with { End = run.End };
        else runs.Add(run);
    }

    private void Add(int sentence, Part part)
    {
        int carriedBy = carrier[sentence];
        bool attributed = part.Owner >= 0;
        int speaker = attributed ? draft.Attributions[part.Owner].Speaker : Math.Max(carriedBy, Article.Outlet);
        Voice voice = attributed ? Voice.Paraphrase : carriedBy >= 0 ? Voice.Carried : Voice.Narration;
        bool cites = attributed && draft.Attributions[part.Owner].IsCitation;
        int reply = ReplyOf(speaker, voice, cites);
        Replies[reply] = Replies[reply] with { LastStatement = Statements.Count };
        Statements.Add(new Statement(sentence, part.Content.ToImmutable(), part.Frame.ToImmutable(), speaker, voice, part.Owner, reply));
    }

    private int ReplyOf(int speaker, Voice voice, bool cites)
    {
        if (voice == Voice.Narration)
        {
            if (_telling < 0) _telling = NewReply(speaker);
            return _telling;
        }

        if (_speaking >= 0 && Replies[_speaking].Speaker == speaker) return _speaking;
        if (cites)
        {
            if (_citing < 0 || Replies[_citing].Speaker != speaker) _citing = NewReply(speaker);
            return _citing;
        }

        (_telling, _citing) = (-1, -1);
        return _speaking = NewReply(speaker);
    }

    private int NewReply(int speaker)
    {
        Replies.Add(new Reply(speaker, Statements.Count, Statements.Count));
        return Replies.Count - 1;
    }
}
