using RhetoricRules.Actors;
using RhetoricRules.Compilation;
using RhetoricRules.Matching;
using RhetoricRules.Rules;
using RhetoricRules.Tagging;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>
/// Builds the lattices of one statement after the other and runs the automaton over them. A position is a token that is not transparent.
/// Content and frame of a statement are one speaker's words, so a match may run from cue to content ("rejects the report"), but not where
/// a comma, a colon, "that" or the marks of a whole quotation part them, nor over words of somebody else.
/// </summary>
internal sealed class StatementLattice(ArticleContext context, AutomatonWork? work = null)
{
    private const string That = "that";
    private readonly Lexis _lexis = context.Rules.Lexis;
    private readonly PhraseAutomaton _automaton = context.Rules.Automaton;
    private readonly List<TokenRange> _runs = [];
    private readonly List<int> _tokens = [];
    private readonly List<(int Position, Symbol Symbol)> _written = [];
    private SpeakerSide _speaker;
    private int _nextRun;

    /// <summary>The edges of the run read last.</summary>
    public Lattice Lattice { get; } = new() { Work = work };

    /// <summary>The bits of the signals for which runs are read with the classes of words: all of them, unless they can wait (<see cref="TagDemand"/>).</summary>
    public ulong WithTags { get; set; } = ulong.MaxValue;

    /// <summary>The bits of the signals for which some run so far would need the classes of words.</summary>
    public ulong Wanting { get; private set; }

    /// <summary>The bits of the signals for which the run read last would need the classes of words.</summary>
    public ulong WantingHere { get; private set; }

    /// <summary>Whether the statement has a run that was neither read nor passed over.</summary>
    public bool HasNext => _nextRun < _runs.Count;

    /// <summary>For each position its token.</summary>
    public IReadOnlyList<int> Tokens => _tokens;

    /// <summary>Takes up a statement; <see cref="ReadNext"/> then reads its runs.</summary>
    public void Open(int statement)
    {
        Statement opened = context.Article.Statements[statement];
        _speaker = context.Sides[opened.Speaker];
        _nextRun = 0;
        _runs.Clear();
        int frame = 0;
        foreach (TokenRange content in opened.Content)
        {
            while (frame < opened.Frame.Length && opened.Frame[frame].First < content.First) Join(opened.Frame[frame++]);
            Join(content);
        }

        while (frame < opened.Frame.Length) Join(opened.Frame[frame++]);
    }

    /// <summary>Reads the next run of the statement and adds what the automaton finds in it to <paramref name="hits"/>; false where none is left.</summary>
    public bool ReadNext(List<PhraseHit> hits)
    {
        if (!HasNext) return false;
        Read(_runs[_nextRun++], hits);
        return true;
    }

    /// <summary>Passes over the next run of the statement.</summary>
    public void SkipNext() => _nextRun++;

    /// <summary>Reads a run of tokens that is no statement, such as a speaker's name and office.</summary>
    public void Read(TokenRange run, List<PhraseHit> hits)
    {
        _tokens.Clear();
        _written.Clear();
        Gather(run);
        int before = hits.Count;
        ulong wanting = _lexis.Tags is null ? 0 : SignalsThatWantTags(_lexis.Tags);
        WantingHere = wanting;
        Wanting |= wanting;
        bool isTagged = (wanting & WithTags) != 0;
        Read(hits, isTagged);
        if (isTagged || _lexis.Tags is not { } tags || !HasMatchOf(tags, hits, before)) return;
        hits.RemoveRange(before, hits.Count - before);
        Read(hits, isTagged: true);
    }

    private void Read(List<PhraseHit> hits, bool isTagged)
    {
        Lattice.Reset(_tokens.Count);
        foreach ((int position, Symbol symbol) in _written) Lattice.Add(position, symbol, position);

        for (int position = _tokens.Count - 1; position >= 0; position--)
        {
            AddWord(position);
            AddQuantity(position);
            AddActor(position, _speaker);
            if (isTagged) AddTagged(position);
            if (_lexis.Repeat is { } repeat) AddRepeat(position, repeat);
            if (!Lattice.MaskAt(position).IsEmpty) _automaton.Visit(Lattice, position, hits);
        }
    }

    private ulong SignalsThatWantTags(TagDemand demand)
    {
        UInt128 present = 0;
        foreach (int token in _tokens)
        {
            TokenId word = context.Words[token];
            if (word != TokenId.Unseen) present |= demand.Words[word.Value];
        }

        return demand.SignalsIn(present);
    }

    private static bool HasMatchOf(TagDemand demand, List<PhraseHit> hits, int from)
    {
        for (int i = from; i < hits.Count && demand.Owners.Count > 0; i++)
        {
            if (demand.Owners.Contains(hits[i].Owner)) return true;
        }

        return false;
    }

    private void Join(TokenRange run)
    {
        if (_runs.Count > 0 && _runs[^1].End == run.First && !IsParted(run.First)) _runs[^1] = _runs[^1] with { End = run.End };
        else _runs.Add(run);
    }

    // Whether the tokens on either side of a border part what stands before it from what follows.
    private bool IsParted(int border) => Parts(border - 1) || Parts(border);

    private bool Parts(int token)
    {
        Token mark = context.Article.Tokens[token];
        return mark.Kind switch
        {
            TokenKind.Punctuation or TokenKind.Stop => true,
            TokenKind.QuoteMark => !context.IsFragment[token],
            TokenKind.Word => mark.Length == That.Length && Folding.Equal(context.Article.Source.Slice(mark.Span), That),
            _ => false,
        };
    }

    private void Gather(TokenRange tokens)
    {
        for (int token = tokens.First; token < tokens.End; token++)
        {
            if (!context.Article.Tokens[token].Is(TokenTraits.Transparent)) _tokens.Add(token);
            else if (_lexis.Transparent.Count > 0) GatherWritten(token);
        }
    }

    // A transparent token that some phrase writes out stands before the next position without taking one.
    private void GatherWritten(int token)
    {
        if (context.Article.Tokens[token].Kind is TokenKind.QuoteMark or TokenKind.Hyphen) return;
        ReadOnlySpan<char> text = context.Article.Source.Slice(context.Article.Tokens[token].Span);
        foreach ((string word, Symbol symbol) in _lexis.Transparent)
        {
            if (Folding.Equal(text, word)) _written.Add((_tokens.Count, symbol));
        }
    }

    private void AddWord(int position)
    {
        int token = _tokens[position];
        TokenId word = context.Words[token];
        if (word != TokenId.Unseen)
        {
            Lattice.AddWord(position, _lexis.Symbols[word.Value]);
        }
        else if (!_lexis.Prefixes.IsEmpty)
        {
            _lexis.Prefixes.AddEdges(context.Article.Source.Slice(context.Article.Tokens[token].Span), Lattice, position);
        }

        if (_lexis.AsksForAnyWord && context.Article.Tokens[token].Is(TokenTraits.Counted)) Lattice.Add(position, Symbol.AnyWord, position + 1);
    }

    private void AddQuantity(int position)
    {
        if (context.FindQuantity(_tokens[position]) is not { } quantity) return;
        if (_lexis.Quantities[(int)quantity.Kind] is { } symbol) Lattice.Add(position, symbol, EndOf(position, quantity.Tokens));
    }

    private void AddRepeat(int position, Symbol repeat)
    {
        if (context.Repeats!.EndAt(_tokens[position], _tokens[^1] + 1) is { } end) Lattice.Add(position, repeat, EndOf(position, new TokenRange(_tokens[position], end)));
    }

    private void AddTagged(int position)
    {
        int token = _tokens[position];
        if (ClassAt(token) is { } kind) AddTagged(position, kind, position + 1);
        if (context.FindName(token) is { } name)
        {
            int end = EndOf(position, name.Tokens);
            AddTagged(position, TaggedClass.Name, end);
            if (name.Kind == NameKind.Person) AddTagged(position, TaggedClass.Person, end);
            if (name.Kind == NameKind.Place) AddTagged(position, TaggedClass.Place, end);
        }

        // The pack knows places that no list has; "Chinese" is none.
        bool isNamed = context.Tagged.Classes[token] == PartOfSpeech.Name;
        if (isNamed && context.FindMention(token) is { } mention && IsTerritory(mention.Actor))
            AddTagged(position, TaggedClass.Place, EndOf(position, mention.Tokens));
    }

    private void AddTagged(int position, TaggedClass kind, int end)
    {
        if (_lexis.Tagged[(int)kind] is { } symbol) Lattice.Add(position, symbol, end);
    }

    private bool IsTerritory(ActorId actor) => context.Rules.Actors[actor].Type is "country" or "region" or "city";

    private TaggedClass? ClassAt(int token) => context.Tagged.Classes[token] switch
    {
        PartOfSpeech.Noun => TaggedClass.Noun,
        PartOfSpeech.Verb => TaggedClass.Verb,
        PartOfSpeech.Adjective => TaggedClass.Adjective,
        PartOfSpeech.Adverb => TaggedClass.Adverb,
        _ => null,
    };

    private void AddActor(int position, SpeakerSide speaker)
    {
        int token = _tokens[position];
        if (context.FindMention(token) is { } mention)
        {
            Actor actor = context.Rules.Actors[mention.Actor];
            bool isSelf = speaker.Side.IsKnown && speaker.Side == actor.Side;
            int end = EndOf(position, mention.Tokens);
            AddActorEdges(position, end, actor.Type, isSelf ? ActorSide.Self : ActorSide.Other);
            while (_lexis.OfficeSymbol is { } office && end < Lattice.Length && OfficeEnd(end, office) is { } longer)
            {
                end = longer;
                AddActorEdges(position, end, actor.Type, isSelf ? ActorSide.Self : ActorSide.Other);
            }
        }
        else if (context.ClassOf(token).HasFlag(ClosedClass.SelfPronoun) && IsPronoun(token))
        {
            AddActorEdges(position, position + 1, type: "", ActorSide.Self);
        }
    }

    // "US" in capitals is no pronoun.
    private bool IsPronoun(int token) => !context.Article.Tokens[token].Is(TokenTraits.AllCapitals);

    private void AddActorEdges(int position, int end, string type, ActorSide side)
    {
        AddActorEdge(position, end, type, ActorSide.Any);
        AddActorEdge(position, end, type, side);
    }

    private void AddActorEdge(int position, int end, string type, ActorSide side)
    {
        if (_lexis.Actors.TryGetValue((side, ""), out Symbol any)) Lattice.Add(position, any, end);
        if (type.Length > 0 && _lexis.Actors.TryGetValue((side, type), out Symbol typed)) Lattice.Add(position, typed, end);
    }

    private int? OfficeEnd(int position, Symbol office)
    {
        int end = Lattice.FarthestEnd(position, office);
        return end > position ? end : null;
    }

    private int EndOf(int position, TokenRange tokens)
    {
        int end = position + 1;
        while (end < _tokens.Count && _tokens[end] < tokens.End) end++;
        return end;
    }
}
