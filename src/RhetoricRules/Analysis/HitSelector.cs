using RhetoricRules.Matching;

namespace RhetoricRules.Analysis;

/// <summary>
/// Of overlapping hits of one signal the leftmost, then the longest wins; then a hit that an <c>unless</c> phrase overlaps is cancelled and
/// leaves no shorter one behind.
/// </summary>
internal static class HitSelector
{
    /// <summary>Sorts <paramref name="hits"/> of one statement and calls <paramref name="keep"/> for those that count, signal by signal.</summary>
    public static void Select(List<PhraseHit> hits, Action<PhraseHit> keep)
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
            }

            first = end;
        }
    }

    // By owner, start, longest first; of equal hits the phrase that stands first in the rule.
    private static int Compare(PhraseHit left, PhraseHit right)
    {
        if (left.Owner != right.Owner) return left.Owner.CompareTo(right.Owner);
        if (left.Start != right.Start) return left.Start.CompareTo(right.Start);
        return left.End != right.End ? right.End.CompareTo(left.End) : left.Sequence.CompareTo(right.Sequence);
    }
}
