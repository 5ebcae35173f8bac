using System.Runtime.InteropServices;

namespace RhetoricRules.Matching;

/// <content>Whose work it was.</content>
internal sealed partial class PhraseAutomaton
{
    /// <summary>
    /// Shares <paramref name="work"/> out: the steps of a state belong in equal parts to the sequences and entries that go through it. The shares add up to all steps.
    /// </summary>
    public WorkShares ShareOut(AutomatonWork work)
    {
        // A state's number is above its parent's, so one run backwards counts what lies below each and one forwards hands the shares down.
        int[] below = CountBelow();
        var shares = new SequenceWork[Sequences.Length];
        var parts = new Part[_states.Length];
        double entries = 0;
        for (int number = 0; number < _states.Length; number++)
        {
            State state = _states[number];
            Part here = parts[number].With(work.Steps[number] / (double)below[number]);
            for (int a = state.FirstAccept; a < state.EndAccept; a++)
            {
                if (_accepts[a].IsLexicon) entries += here.Inherited;
                else shares[_accepts[a].Number] = new SequenceWork(here.Inherited, ItemAt(Sequences[_accepts[a].Number], here.LargestDepth));
            }

            Part next = here with { Depth = here.Depth + 1 };
            for (int e = state.FirstEdge; e < state.EndEdge; e++) parts[_edgeTargets[e]] = next;
            for (int g = state.FirstGap; g < state.EndGap; g++) parts[_gapChildren[g]] = next;
        }

        return new WorkShares(ImmutableCollectionsMarshal.AsImmutableArray(shares), entries);
    }

    private int[] CountBelow()
    {
        int[] below = new int[_states.Length];
        for (int number = _states.Length - 1; number >= 0; number--)
        {
            State state = _states[number];
            below[number] = state.EndAccept - state.FirstAccept;
            for (int e = state.FirstEdge; e < state.EndEdge; e++) below[number] += below[_edgeTargets[e]];
            for (int g = state.FirstGap; g < state.EndGap; g++) below[number] += below[_gapChildren[g]];
        }

        return below;
    }

    // Captures lead to no state.
    private static int ItemAt(PhraseSequence sequence, int depth)
    {
        int seen = -1;
        for (int i = 0; i < sequence.Items.Length; i++)
        {
            if (sequence.Items[i].Kind is PhraseItemKind.Symbol or PhraseItemKind.Gap && ++seen == depth) return i;
        }

        throw new ArgumentOutOfRangeException(nameof(depth));
    }

    // What the way to a state hands down to each sequence below it, and which step of the way has the largest part in that.
    private readonly record struct Part(double Inherited, double Largest, int LargestDepth, int Depth)
    {
        public Part With(double own) =>
            own > Largest ? new Part(Inherited + own, own, Depth, Depth) : this with { Inherited = Inherited + own };
    }
}
