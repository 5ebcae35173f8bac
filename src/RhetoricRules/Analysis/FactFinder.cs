using System.Collections.Immutable;
using System.Runtime.InteropServices;
using RhetoricRules.Actors;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Matching;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>Reads an article statement by statement and turns the hits that count into facts.</summary>
internal sealed class FactFinder
{
    private readonly ArticleContext _context;
    private readonly FactStore _facts;
    private readonly StatementLattice _lattice;
    private readonly PolarityReader _polarity;
    private readonly PhraseAligner _aligner = new();
    private readonly SpeakerCheck _speakers;
    private readonly List<PhraseHit> _hits = [];
    private readonly Action<PhraseHit> _keep;
    private readonly Action<PhraseHit, PhraseHit>? _cancel;
    private readonly HitLog? _log;
    private readonly Predicate<PhraseHit>? _leavesOut;
    // For each run that was read so far, what it would need the classes of words for, and how many facts there were before it.
    private readonly List<(ulong Wanting, int Facts)> _runs = [];
    private int _statement;

    /// <param name="context">The article.</param>
    /// <param name="facts">Where facts go.</param>
    /// <param name="log">Keeps where each fact is from and what was cancelled; null where nobody asks.</param>
    /// <param name="leavesOut">Sees every hit first; a hit that it leaves out is as if the phrase could not be read that way. Null leaves out none.</param>
    /// <param name="work">Counts the automaton's steps; null where nobody asks.</param>
    public FactFinder(ArticleContext context, FactStore facts, HitLog? log = null, Predicate<PhraseHit>? leavesOut = null, AutomatonWork? work = null)
    {
        (_context, _facts, _log, _leavesOut) = (context, facts, log, leavesOut);
        _lattice = new StatementLattice(context, work);
        _polarity = new PolarityReader(context);
        _speakers = new SpeakerCheck(context);
        _keep = Keep;
        if (log is not null) _cancel = (hit, exception) => Cancel(hit, CancelReason.Unless, TokensOf(exception.Start, exception.End), exception.Sequence);
    }

    private Article Article => _context.Article;

    /// <summary>Adds the facts of all statements to the store, in text order of the statements.</summary>
    public void Find(CancellationToken cancellation)
    {
        // Who watches the search sees every phrase, whether it can matter or not.
        bool canWait = _log is null && _leavesOut is null && _lattice.Lattice.Work is null && _context.Rules.Lexis.Tags is { Always: false };
        if (canWait) _lattice.WithTags = 0;
        FindAll(cancellation);
        if (!canWait || _lattice.Wanting == 0) return;
        _lattice.WithTags = _lattice.Wanting & _context.Rules.Lexis.Tags!.RelevantBeside(_facts);
        if (_lattice.WithTags != 0) FindWithTags(cancellation);
    }

    private void FindAll(CancellationToken cancellation)
    {
        for (_statement = 0; _statement < Article.Statements.Length; _statement++)
        {
            if ((_statement & 1023) == 0) cancellation.ThrowIfCancellationRequested();
            _lattice.Open(_statement);
            while (_lattice.ReadNext(_hits))
            {
                _runs.Add((_lattice.WantingHere, _facts.Count));
                Take(_hits);
            }
        }
    }

    // Reads those runs again that need the classes of words; what was found in the others stands.
    private void FindWithTags(CancellationToken cancellation)
    {
        Fact[] known = _facts.ToArray();
        _facts.Clear();
        int run = 0;
        for (_statement = 0; _statement < Article.Statements.Length; _statement++)
        {
            if ((_statement & 1023) == 0) cancellation.ThrowIfCancellationRequested();
            _lattice.Open(_statement);
            for (; _lattice.HasNext; run++)
            {
                int end = run + 1 < _runs.Count ? _runs[run + 1].Facts : known.Length;
                if ((_runs[run].Wanting & _lattice.WithTags) == 0)
                {
                    _lattice.SkipNext();
                    foreach (Fact fact in known.AsSpan(_runs[run].Facts, end - _runs[run].Facts)) _facts.Add(fact);
                }
                else if (_lattice.ReadNext(_hits))
                {
                    Take(_hits);
                }
            }
        }
    }

    private void Take(List<PhraseHit> hits)
    {
        if (_leavesOut is not null) hits.RemoveAll(_leavesOut);
        if (hits.Count == 0) return;
        _polarity.Open(_lattice.Tokens);
        HitSelector.Select(hits, _keep, _cancel);
        hits.Clear();
    }

    private void Keep(PhraseHit hit)
    {
        SignalPlan signal = _context.Rules.Signals[hit.Owner / 2];
        int first = _lattice.Tokens[hit.Start];
        RulePlaces places = PlaceReader.PlacesOf(_context, first);
        if (!PlaceReader.Allows(signal.In, signal.NotIn, places))
        {
            Cancel(hit, CancelReason.Place);
            return;
        }

        if (signal.Speaker is { } wanted && !_speakers.Is(wanted, Article.Statements[_statement].Speaker))
        {
            Cancel(hit, CancelReason.Speaker);
            return;
        }

        ImmutableArray<PhraseItem> items = _context.Rules.Automaton.Sequences[hit.Sequence].Items;
        if (!_aligner.Align(_lattice.Lattice, items, hit.Start, hit.End)) return;
        if (!HasPolarity(signal, hit, places))
        {
            CancelForPolarity(signal, hit);
            return;
        }

        FactId id = _facts.Add(FactOf(signal, signal.Kind, hit, items, places));
        _log?.Keep(id, hit.Sequence);
    }

    private void CancelForPolarity(SignalPlan signal, PhraseHit hit)
    {
        if (_log is null) return;
        if (signal.Polarity == Polarity.Negated) Cancel(hit, CancelReason.NotNegated);
        else if (_polarity.IsNegated(_lattice.Tokens, hit.Start, _aligner.Gaps)) Cancel(hit, CancelReason.Negated, WordAt(_polarity.FindNegator(_lattice.Tokens, hit.Start, _aligner.Gaps)));
        else if (_polarity.IsHypothetical(hit.Start)) Cancel(hit, CancelReason.Hypothetical, WordAt(_polarity.FindSupposition(_lattice.Tokens, hit.Start)));
        else Cancel(hit, CancelReason.Question);
    }

    private TokenRange WordAt(int? position) => position is { } at ? TokensOf(at, at + 1) : default;

    // For explanations a cancelled match is kept too, as a fact of a kind that no rule reads.
    private void Cancel(PhraseHit hit, CancelReason reason, TokenRange words = default, int exception = -1)
    {
        if (_log is null) return;
        SignalPlan signal = _context.Rules.Signals[hit.Owner / 2];
        ImmutableArray<PhraseItem> items = _context.Rules.Automaton.Sequences[hit.Sequence].Items;
        if (!_aligner.Align(_lattice.Lattice, items, hit.Start, hit.End)) return;
        FactId id = _facts.Add(FactOf(signal, _log.CancelledKindOf(signal.Kind), hit, items, PlaceReader.PlacesOf(_context, _lattice.Tokens[hit.Start])));
        _log.Cancel(id, hit.Sequence, new Cancellation(reason, words, exception));
    }

    private bool HasPolarity(SignalPlan signal, PhraseHit hit, RulePlaces places)
    {
        if (signal.Polarity == Polarity.Any) return true;
        bool isNegated = _polarity.IsNegated(_lattice.Tokens, hit.Start, _aligner.Gaps);
        if (signal.Polarity == Polarity.Negated) return isNegated;
        bool isAsked = places.HasFlag(RulePlaces.Question) && !signal.In.HasFlag(RulePlaces.Question);
        return !isNegated && !isAsked && !_polarity.IsHypothetical(hit.Start);
    }

    private Fact FactOf(SignalPlan signal, FactKind kind, PhraseHit hit, ImmutableArray<PhraseItem> items, RulePlaces places)
    {
        TokenRange tokens = TokensOf(hit.Start, hit.End);
        Statement statement = Article.Statements[_statement];
        SpeakerSide side = _context.Sides[statement.Speaker];
        bool isNameless = Article.Speakers[statement.Speaker].Kind == SpeakerKind.Unknown;
        return new Fact
        {
            Kind = kind,
            Tokens = tokens,
            Span = SpanOf(tokens),
            Statement = _statement,
            Sentence = statement.Sentence,
            Places = (int)places,
            Speaker = new FactSpeaker(statement.Speaker, isNameless ? -1L - _statement : statement.Speaker, _context.ValueOf(side.Actor)),
            Roles = RolesOf(signal, side),
            IsDoubtful = (!side.Side.IsKnown || side.IsAssumed) && AsksForSide(items, hit),
        };
    }

    private TokenRange TokensOf(int start, int end) =>
        end > start ? new TokenRange(_lattice.Tokens[start], _lattice.Tokens[end - 1] + 1) : new TokenRange(_lattice.Tokens[start], _lattice.Tokens[start]);

    // A match that fills a quotation takes its marks (ruling 7).
    private TextSpan SpanOf(TokenRange tokens)
    {
        int before = tokens.First - 1;
        int after = tokens.End;
        while (before >= 0 && Article.Tokens[before].Is(TokenTraits.Transparent) && Article.Tokens[before].Kind != TokenKind.QuoteMark) before--;
        if (after < Article.Tokens.Length && Article.Tokens[after].Kind == TokenKind.Stop) after++;
        bool isFilled = before >= 0 && after < Article.Tokens.Length
            && Article.Tokens[before].Kind == TokenKind.QuoteMark && Article.Tokens[after].Kind == TokenKind.QuoteMark
            && _context.FindQuotation(before) is { } quotation && quotation.Tokens.End == after + 1;
        return Article.SpanOf(isFilled ? new TokenRange(before, after + 1) : tokens);
    }

    private ImmutableArray<Role> RolesOf(SignalPlan signal, SpeakerSide speaker)
    {
        if (_aligner.Captures.Count == 0) return [];
        var roles = new Role[_aligner.Captures.Count];
        int count = 0;
        foreach ((int slot, int start, int end) in _aligner.Captures)
        {
            var id = new RoleId(slot);
            bool isTaken = false;
            for (int i = 0; i < count; i++) isTaken |= roles[i].Id == id;
            if (!isTaken) roles[count++] = new Role(id, ValueOf(signal, id, start, end, speaker), TokensOf(start, end));
        }

        if (count < roles.Length) Array.Resize(ref roles, count);
        return ImmutableCollectionsMarshal.AsImmutableArray(roles);
    }

    private RoleValue ValueOf(SignalPlan signal, RoleId id, int start, int end, SpeakerSide speaker)
    {
        RoleValue value;
        if (signal.ActorRoles.Contains(id)) value = ActorIn(start, end, speaker);
        else if (signal.NumberRoles.Contains(id)) value = NumberIn(start, end);
        else value = RoleValue.OfWords(HashOf(start, end));

        return value with { Lexicons = LexiconsOf(start, end) };
    }

    // The first actor in the captured words; we, our and us stand for the speaker's own.
    private RoleValue ActorIn(int start, int end, SpeakerSide speaker)
    {
        for (int position = start; position < end; position++)
        {
            int token = _lattice.Tokens[position];
            if (_context.FindMention(token) is { } mention) return _context.ValueOf(mention.Actor);
            if (_context.ClassOf(token).HasFlag(ClosedClass.SelfPronoun)) return _context.ValueOf(speaker.Actor) with { IsSelf = true };
        }

        return RoleValue.Unknown;
    }

    private RoleValue NumberIn(int start, int end)
    {
        for (int position = start; position < end; position++)
        {
            if (_context.FindQuantity(_lattice.Tokens[position]) is { } quantity) return quantity.Value is { } number ? RoleValue.OfNumber(number) : RoleValue.Unknown;
        }

        return RoleValue.Unknown;
    }

    private ulong HashOf(int start, int end)
    {
        ulong hash = 14695981039346656037;
        for (int position = start; position < end; position++)
        {
            hash = (hash ^ Folding.Hash(Article.Source.Slice(Article.Tokens[_lattice.Tokens[position]].Span))) * 1099511628211;
        }

        return hash;
    }

    private ulong LexiconsOf(int start, int end)
    {
        ulong lexicons = 0;
        for (int i = 0; i < _context.Rules.AskedLexicons.Length; i++)
        {
            if (_lattice.Lattice.Has(start, _context.Rules.AskedLexicons[i], end)) lexicons |= 1UL << i;
        }

        return lexicons;
    }

    // "we" is the speaker's own side whoever speaks; any other actor is self or other only as far as the speaker's side is known.
    private bool AsksForSide(ImmutableArray<PhraseItem> items, PhraseHit hit)
    {
        foreach (PhraseItem item in items)
        {
            if (item.Kind != PhraseItemKind.Symbol || !_context.Rules.Lexis.IsSided(new Symbol(item.Value))) continue;
            for (int position = hit.Start; position < hit.End; position++)
            {
                if (_context.FindMention(_lattice.Tokens[position]) is not null) return true;
            }
        }

        return false;
    }
}
