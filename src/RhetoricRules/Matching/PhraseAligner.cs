using System.Collections.Immutable;

namespace RhetoricRules.Matching;

/// <summary>
/// Runs one sequence again over a hit, to learn which positions its captures and gaps took. Of several readings the one with the shortest
/// gaps, from left to right, counts; of two edges with one symbol the longer one.
/// </summary>
internal sealed class PhraseAligner
{
    private readonly List<(int Slot, int Start, int End)> _captures = [];
    private readonly List<(int Start, int End)> _gaps = [];

    /// <summary>The captures of the last alignment, in the order in which they end.</summary>
    public IReadOnlyList<(int Slot, int Start, int End)> Captures => _captures;

    /// <summary>The positions that gaps took in the last alignment; empty gaps left out.</summary>
    public IReadOnlyList<(int Start, int End)> Gaps => _gaps;

    /// <summary>Aligns the items of a hit with its positions, from <paramref name="start"/> to <paramref name="end"/>. False where they do not fit.</summary>
    public bool Align(Lattice lattice, ImmutableArray<PhraseItem> items, int start, int end)
    {
        _captures.Clear();
        _gaps.Clear();
        if (items is [{ Kind: PhraseItemKind.Symbol }]) return true;
        if (items is not [{ Kind: PhraseItemKind.Open }, { Kind: PhraseItemKind.Symbol }, { Kind: PhraseItemKind.Close }])
        {
            return AlignFrom(lattice, items, 0, start, end);
        }

        _captures.Add((items[0].Value, start, end));
        return true;
    }

    private bool AlignFrom(Lattice lattice, ImmutableArray<PhraseItem> items, int item, int position, int end)
    {
        if (item == items.Length) return position == end;
        if (position > end) return false;
        PhraseItem current = items[item];
        return current.Kind switch
        {
            PhraseItemKind.Gap => AlignGap(lattice, items, item, position, end),
            PhraseItemKind.Open => AlignCapture(lattice, items, item, position, end),
            PhraseItemKind.Close => AlignFrom(lattice, items, item + 1, position, end),
            _ => AlignSymbol(lattice, items, item, position, end),
        };
    }

    private bool AlignSymbol(Lattice lattice, ImmutableArray<PhraseItem> items, int item, int position, int end)
    {
        if (position >= lattice.Length) return false;
        int below = int.MaxValue;
        while (true)
        {
            int longest = lattice.FarthestEnd(position, new Symbol(items[item].Value), below);
            if (longest < 0) return false;
            if (AlignFrom(lattice, items, item + 1, longest, end))
            {
                // Any word is a gap in all but name: nobody wrote it, so a negator in it cancels.
                if (items[item].Value == Symbol.AnyWord.Value) _gaps.Add((position, longest));
                return true;
            }

            below = longest;
        }
    }

    private bool AlignGap(Lattice lattice, ImmutableArray<PhraseItem> items, int item, int position, int end)
    {
        (int captures, int gaps) = (_captures.Count, _gaps.Count);
        int most = Math.Min(items[item].Value, end - position);
        for (int width = 0; width <= most; width++)
        {
            if (width > 0) _gaps.Add((position, position + width));
            if (AlignFrom(lattice, items, item + 1, position + width, end)) return true;
            _captures.RemoveRange(captures, _captures.Count - captures);
            _gaps.RemoveRange(gaps, _gaps.Count - gaps);
        }

        return false;
    }

    private bool AlignCapture(Lattice lattice, ImmutableArray<PhraseItem> items, int open, int position, int end)
    {
        int close = open + 1;
        while (items[close].Kind != PhraseItemKind.Close || items[close].Value != items[open].Value) close++;
        (int captures, int gaps) = (_captures.Count, _gaps.Count);
        ImmutableArray<PhraseItem> inner = items[(open + 1)..close];
        for (int stop = end; stop >= position; stop--)
        {
            if (AlignFrom(lattice, inner, 0, position, stop))
            {
                _captures.Add((items[open].Value, position, stop));
                if (AlignFrom(lattice, items, close + 1, stop, end)) return true;
            }

            _captures.RemoveRange(captures, _captures.Count - captures);
            _gaps.RemoveRange(gaps, _gaps.Count - gaps);
        }

        return false;
    }
}
