using RhetoricRules.Matching;

namespace RhetoricRules.Analysis;

/// <summary>
/// Of overlapping hits of one signal the leftmost, then the longest wins; then a hit that an <c>unless</c> phrase overlaps is cancelled and
/// leaves no shorter one behind.
/// </summary>
internal static class HitSelector
{
    /// <summary>
    /// Sorts <paramref name="hits"/> of one statement and calls <paramref name="keep"/> for those that count, signal by signal; where somebody wants to
    /// know, <paramref name="cancel"/> for those that are cancelled, with the first hit that cancels them.
    /// </summary>
    public static void Select(List<PhraseHit> hits, Action<PhraseHit> keep, Action<PhraseHit, PhraseHit>? cancel = null)
    {
        hits.Sort(Compare);
        int first = 0;
        while (first < hits.Count)
        {
            int signal = hits[first].Owner / 2;
            int unless = first;
            while (unless < hits.Count && hits[unless].Owner == signal * 2) unless++;
            int end = unless;
            while (end < hits.Count && hits[end].Owner == (signal * 2) + 1) end++;

            // Hits are taken from left to right, so it is enough to know how far any exception that starts before a hit's end has come.
            (int taken, int exception, int reached) = (0, unless, 0);
            for (int i = first; i < unless; i++)
            {
                if (hits[i].Start < taken) continue;
                taken = hits[i].End;
                for (; exception < end && hits[exception].Start < taken; exception++) reached = Math.Max(reached, hits[exception].End);
                if (reached <= hits[i].Start) keep(hits[i]);
                else cancel?.Invoke(hits[i], FirstOver(hits, unless, hits[i]));
            }

            first = end;
        }
    }

    private static PhraseHit FirstOver(List<PhraseHit> hits, int exception, PhraseHit hit)
    {
        while (hits[exception].End <= hit.Start) exception++;
        return hits[exception];
    }

    // By owner, start, longest first; of equal hits the phrase that stands first in the rule.
    private static int Compare(PhraseHit left, PhraseHit right)
    {
        if (left.Owner != right.Owner) return left.Owner.CompareTo(right.Owner);
        if (left.Start != right.Start) return left.Start.CompareTo(right.Start);
        return left.End != right.End ? right.End.CompareTo(left.End) : left.Sequence.CompareTo(right.Sequence);
    }
}
