using System.Collections.Immutable;

namespace RhetoricRules.Matching;

/// <summary>
/// All lexicon entries and phrases of all rules as one tree of states over symbols, run over a <see cref="Lattice"/> from right to left:
/// when a position is visited, everything that starts further right is complete, so an entry found here can be the first word of the next.
/// Work per position is bounded by the rules (gaps are bounded, states form a tree), hence linear in the text.
/// </summary>
internal sealed partial class PhraseAutomaton
{
    /// <summary>Where a state has no more edges than this, each is looked for among the symbols of a position; where it has more, each symbol is looked for among its edges.</summary>
    public const int Few = 16;

    // For each symbol the number of its root, or -1.
    private readonly int[] _rootNumbers;
    private readonly Root[] _roots;
    private readonly State[] _states;
    private readonly int[] _edgeSymbols;
    private readonly int[] _edgeTargets;
    private readonly int[] _gapChildren;
    private readonly GapEdge[] _gapEdges;
    private readonly ulong[][] _gapFollowers;
    private readonly Accept[] _accepts;

    internal PhraseAutomaton(
        int[] rootTargets,
        State[] states,
        int[] edgeSymbols,
        int[] edgeTargets,
        int[] gapChildren,
        GapEdge[] gapEdges,
        ulong[][] gapFollowers,
        Accept[] accepts,
        ImmutableArray<PhraseSequence> sequences)
    {
        _states = states;
        _edgeSymbols = edgeSymbols;
        _edgeTargets = edgeTargets;
        _gapChildren = gapChildren;
        _gapEdges = gapEdges;
        _gapFollowers = gapFollowers;
        _accepts = accepts;
        Sequences = sequences;
        _rootNumbers = new int[rootTargets.Length];
        _roots = new Root[rootTargets.Count(static target => target >= 0)];
        int roots = 0;
        for (int symbol = 0; symbol < rootTargets.Length; symbol++)
        {
            _rootNumbers[symbol] = rootTargets[symbol] < 0 ? -1 : roots;
            if (rootTargets[symbol] >= 0) _roots[roots++] = new Root(rootTargets[symbol], in states[rootTargets[symbol]]);
        }
    }

    /// <summary>The phrases' sequences; <see cref="PhraseHit.Sequence"/> indexes them.</summary>
    public ImmutableArray<PhraseSequence> Sequences { get; }

    /// <summary>How many states there are, the root left out.</summary>
    public int StateCount => _states.Length;

    /// <summary>
    /// Finds everything that starts at <paramref name="position"/>: lexicon entries become edges of <paramref name="lattice"/>, phrases become
    /// <paramref name="hits"/>. All edges that start further right must be there already.
    /// </summary>
    public void Visit(Lattice lattice, int position, List<PhraseHit> hits)
    {
        lattice.ForgetVisits();
        if (position < lattice.Length)
        {
            SymbolSet next = lattice.MaskAt(position + 1);
            foreach (Symbol symbol in lattice.WordAt(position).First) Begin(in _roots[_rootNumbers[symbol.Value]], next, lattice, position, position + 1, hits);
        }

        // New edges are put before the ones already seen, so look again until nothing new has come.
        int seenUpTo = -1;
        int newest = lattice.FirstEdge(position);
        while (newest != seenUpTo)
        {
            for (int e = newest; e != seenUpTo; e = lattice[e].Next)
            {
                int root = _rootNumbers[lattice[e].Symbol];
                int end = lattice[e].End;
                if (root >= 0) Begin(in _roots[root], lattice.MaskAt(end), lattice, position, end, hits);
            }

            seenUpTo = newest;
            newest = lattice.FirstEdge(position);
        }
    }

    // Most first words are not followed by a second one: that is seen here, without a look at the state.
    private void Begin(in Root root, SymbolSet next, Lattice lattice, int start, int end, List<PhraseHit> hits)
    {
        if (root.IsEnteredAlways || root.Followers.Meets(next)) Enter(root.State, lattice, start, end, hits);
    }

    private void Enter(int stateId, Lattice lattice, int start, int position, List<PhraseHit> hits)
    {
        ref readonly State state = ref _states[stateId];
        lattice.Work?.Count(stateId, 1);
        for (int a = state.FirstAccept; a < state.EndAccept; a++)
        {
            Accept accept = _accepts[a];
            if (accept.IsLexicon) lattice.Add(start, new Symbol(accept.Number), position);
            else hits.Add(new PhraseHit(Sequences[accept.Number].Owner, accept.Number, start, position));
        }

        if (state.SymbolMask.Meets(lattice.MaskAt(position))) Step(in state, lattice, start, position, hits);
        if (state.FirstGap < state.EndGap) StepOverGaps(in state, lattice, start, position, hits);
    }

    private void StepOverGaps(in State state, Lattice lattice, int start, int position, List<PhraseHit> hits)
    {
        int last = Math.Min(position + state.LongestGap, lattice.Length - 1);
        if (lattice.Work is { } work) CountGaps(in state, work, lattice.Length - position);
        for (int at = position; at <= last; at++)
        {
            SymbolSet mask = lattice.MaskAt(at);
            if (!state.GapMask.Meets(mask)) continue;
            if (state.GapFollowers < 0) TryFewFollowers(in state, mask, lattice, start, position, at, hits);
            else TryManyFollowers(in state, lattice, start, position, at, hits);
        }
    }

    private void TryFewFollowers(in State state, SymbolSet mask, Lattice lattice, int start, int position, int at, List<PhraseHit> hits)
    {
        for (int g = state.FirstGapEdge; g < state.EndGapEdge; g++)
        {
            GapEdge edge = _gapEdges[g];
            var symbol = new Symbol(edge.Symbol);
            if (at - position > edge.Slack || !mask.MayHave(symbol)) continue;
            if (lattice.WordAt(at).Has(symbol)) EnterOnce(edge.Target, lattice, start, at + 1, hits);
            for (int e = lattice.FirstEdge(at); e >= 0; e = lattice[e].Next)
            {
                if (lattice[e].Symbol == edge.Symbol) EnterOnce(edge.Target, lattice, start, lattice[e].End, hits);
            }
        }
    }

    // After an actor or a common noun hundreds of symbols may follow some gap, and most words are none of them: one bit tells.
    private void TryManyFollowers(in State state, Lattice lattice, int start, int position, int at, List<PhraseHit> hits)
    {
        ulong[] followers = _gapFollowers[state.GapFollowers];
        foreach (Symbol symbol in lattice.WordAt(at).All)
        {
            if ((followers[symbol.Value >> 6] & symbol.Bit) != 0) FollowGaps(in state, symbol.Value, lattice, start, at - position, at + 1, hits);
        }

        for (int e = lattice.FirstEdge(at); e >= 0; e = lattice[e].Next)
        {
            int symbol = lattice[e].Symbol;
            if ((followers[symbol >> 6] & new Symbol(symbol).Bit) != 0) FollowGaps(in state, symbol, lattice, start, at - position, lattice[e].End, hits);
        }
    }

    private void FollowGaps(in State state, int symbol, Lattice lattice, int start, int width, int end, List<PhraseHit> hits)
    {
        for (int g = state.FirstGap; g < state.EndGap; g++)
        {
            ref readonly State afterGap = ref _states[_gapChildren[g]];
            if (width > afterGap.Slack || !afterGap.SymbolMask.MayHave(new Symbol(symbol))) continue;
            int target = Target(in afterGap, symbol);
            if (target >= 0) EnterOnce(target, lattice, start, end, hits);
        }
    }

    private void EnterOnce(int state, Lattice lattice, int start, int position, List<PhraseHit> hits)
    {
        if (lattice.IsFirstTime(state, position)) Enter(state, lattice, start, position, hits);
    }

    private void CountGaps(in State state, AutomatonWork work, int positionsLeft)
    {
        for (int g = state.FirstGap; g < state.EndGap; g++) work.Count(_gapChildren[g], Math.Min(_states[_gapChildren[g]].Slack + 1, positionsLeft));
    }

    private void Step(in State state, Lattice lattice, int start, int position, List<PhraseHit> hits)
    {
        if (state.EndEdge - state.FirstEdge <= Few) StepOnFew(in state, lattice, start, position, hits);
        else StepOnMany(in state, lattice, start, position, hits);
    }

    private void StepOnFew(in State state, Lattice lattice, int start, int position, List<PhraseHit> hits)
    {
        SymbolSet mask = lattice.MaskAt(position);
        for (int i = state.FirstEdge; i < state.EndEdge; i++)
        {
            var symbol = new Symbol(_edgeSymbols[i]);
            if (!mask.MayHave(symbol)) continue;
            if (lattice.WordAt(position).Has(symbol)) Enter(_edgeTargets[i], lattice, start, position + 1, hits);
            for (int e = lattice.FirstEdge(position); e >= 0; e = lattice[e].Next)
            {
                if (lattice[e].Symbol == symbol.Value) Enter(_edgeTargets[i], lattice, start, lattice[e].End, hits);
            }
        }
    }

    private void StepOnMany(in State state, Lattice lattice, int start, int position, List<PhraseHit> hits)
    {
        foreach (Symbol symbol in lattice.WordAt(position).All)
        {
            int target = state.SymbolMask.MayHave(symbol) ? Target(in state, symbol.Value) : -1;
            if (target >= 0) Enter(target, lattice, start, position + 1, hits);
        }

        for (int e = lattice.FirstEdge(position); e >= 0; e = lattice[e].Next)
        {
            var symbol = new Symbol(lattice[e].Symbol);
            int target = state.SymbolMask.MayHave(symbol) ? Target(in state, symbol.Value) : -1;
            if (target >= 0) Enter(target, lattice, start, lattice[e].End, hits);
        }
    }

    private int Target(in State state, int symbol)
    {
        int found = _edgeSymbols.AsSpan(state.FirstEdge, state.EndEdge - state.FirstEdge).BinarySearch(symbol);
        return found >= 0 ? _edgeTargets[state.FirstEdge + found] : -1;
    }

    /// <summary>
    /// One state: its edges by symbol, the states that follow a gap, and what ends here. <see cref="Slack"/> is how many tokens may be
    /// stepped over before its next symbol; only states that follow a gap have any. The masks are the sets of the symbols that its own edges,
    /// and those of the states behind its gaps, step on. The latter are in <see cref="GapEdge"/>s where they are few; where they are many, they are
    /// in the set with the number <see cref="GapFollowers"/>.
    /// </summary>
    internal readonly record struct State(
        int FirstEdge,
        int EndEdge,
        int FirstGap,
        int EndGap,
        int FirstAccept,
        int EndAccept,
        int Slack,
        int LongestGap,
        int GapFollowers,
        int FirstGapEdge,
        int EndGapEdge,
        SymbolSet SymbolMask,
        SymbolSet GapMask);

    /// <summary>A way over a gap of at most <see cref="Slack"/> tokens and on by a symbol.</summary>
    internal readonly record struct GapEdge(int Symbol, int Slack, int Target);

    /// <summary>A first state, and what must be known to see that it leads nowhere.</summary>
    private readonly struct Root(int number, in State state)
    {
        public int State { get; } = number;

        /// <summary>Whether something ends in the state, or a gap follows it: then it must be entered whatever follows.</summary>
        public bool IsEnteredAlways { get; } = state.FirstAccept < state.EndAccept || state.FirstGap < state.EndGap;

        public SymbolSet Followers { get; } = state.SymbolMask;
    }

    /// <summary>What ends in a state: a lexicon's symbol or a phrase's sequence.</summary>
    internal readonly record struct Accept(bool IsLexicon, int Number);
}
