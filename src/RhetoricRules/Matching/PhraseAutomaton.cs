using System.Collections.Immutable;

namespace RhetoricRules.Matching;

/// <summary>
/// All lexicon entries and phrases of all rules as one tree of states over symbols, run over a <see cref="Lattice"/> from right to left:
/// when a position is visited, everything that starts further right is complete, so an entry found here can be the first word of the next.
/// Work per position is bounded by the rules (gaps are bounded, states form a tree), hence linear in the text.
/// </summary>
internal sealed partial class PhraseAutomaton
{
    private readonly int[] _rootTargets;
    private readonly SymbolSet[] _rootFollowers;

    // Where something ends in the state, or a gap follows it, it must be entered whatever follows.
    private readonly bool[] _isEnteredAlways;
    private readonly State[] _states;
    private readonly int[] _edgeSymbols;
    private readonly int[] _edgeTargets;
    private readonly int[] _gapChildren;
    private readonly ulong[][] _gapFollowers;
    private readonly Accept[] _accepts;

    internal PhraseAutomaton(
        int[] rootTargets,
        State[] states,
        int[] edgeSymbols,
        int[] edgeTargets,
        int[] gapChildren,
        ulong[][] gapFollowers,
        Accept[] accepts,
        ImmutableArray<PhraseSequence> sequences)
    {
        _rootTargets = rootTargets;
        _states = states;
        _edgeSymbols = edgeSymbols;
        _edgeTargets = edgeTargets;
        _gapChildren = gapChildren;
        _gapFollowers = gapFollowers;
        _accepts = accepts;
        Sequences = sequences;
        _rootFollowers = [.. rootTargets.Select(target => target < 0 ? SymbolSet.Empty : states[target].SymbolMask)];
        _isEnteredAlways = [.. rootTargets.Select(target => target >= 0 && (states[target].FirstAccept < states[target].EndAccept || states[target].FirstGap < states[target].EndGap))];
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
        // New edges are put before the ones already seen, so look again until nothing new has come.
        int seenUpTo = -1;
        int newest = lattice.FirstEdge(position);
        while (newest != seenUpTo)
        {
            for (int e = newest; e != seenUpTo; e = lattice[e].Next)
            {
                // Most first words are not followed by a second one: that is seen here, without a look at the state.
                ref readonly Lattice.Edge edge = ref lattice[e];
                if (_isEnteredAlways[edge.Symbol] || _rootFollowers[edge.Symbol].Meets(lattice.MaskAt(edge.End))) Enter(_rootTargets[edge.Symbol], lattice, position, edge.End, hits);
            }

            seenUpTo = newest;
            newest = lattice.FirstEdge(position);
        }
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

    // After an actor or a common noun hundreds of symbols may follow some gap, and most words are none of them: one bit tells.
    private void StepOverGaps(in State state, Lattice lattice, int start, int position, List<PhraseHit> hits)
    {
        ulong[] followers = _gapFollowers[state.GapFollowers];
        int last = Math.Min(position + state.LongestGap, lattice.Length - 1);
        if (lattice.Work is { } work) CountGaps(in state, work, lattice.Length - position);
        for (int at = position; at <= last; at++)
        {
            if (!state.GapMask.Meets(lattice.MaskAt(at))) continue;
            for (int e = lattice.FirstEdge(at); e >= 0; e = lattice[e].Next)
            {
                int symbol = lattice[e].Symbol;
                if ((followers[symbol >> 6] & new Symbol(symbol).Bit) == 0) continue;
                int end = lattice[e].End;
                for (int g = state.FirstGap; g < state.EndGap; g++)
                {
                    ref readonly State afterGap = ref _states[_gapChildren[g]];
                    if (at - position > afterGap.Slack || !afterGap.SymbolMask.MayHave(new Symbol(symbol))) continue;
                    int target = Target(in afterGap, symbol);
                    if (target >= 0 && lattice.IsFirstTime(target, end)) Enter(target, lattice, start, end, hits);
                }
            }
        }
    }

    private void CountGaps(in State state, AutomatonWork work, int positionsLeft)
    {
        for (int g = state.FirstGap; g < state.EndGap; g++) work.Count(_gapChildren[g], Math.Min(_states[_gapChildren[g]].Slack + 1, positionsLeft));
    }

    private void Step(in State state, Lattice lattice, int start, int position, List<PhraseHit> hits)
    {
        for (int e = lattice.FirstEdge(position); e >= 0; e = lattice[e].Next)
        {
            var symbol = new Symbol(lattice[e].Symbol);
            if (!state.SymbolMask.MayHave(symbol)) continue;
            int target = Target(in state, symbol.Value);
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
    /// and those of the states behind its gaps, step on; the latter are also numbered in a set of their own.
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
        SymbolSet SymbolMask,
        SymbolSet GapMask);

    /// <summary>What ends in a state: a lexicon's symbol or a phrase's sequence.</summary>
    internal readonly record struct Accept(bool IsLexicon, int Number);
}
