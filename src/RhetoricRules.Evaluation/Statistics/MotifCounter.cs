using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>
/// Counts which move comes right after which, and what an order by lot would bring: each turn (or article) keeps its moves, all orders of them are equally
/// likely. So a motif tells of order alone, not of which moves are frequent or keep company.
/// </summary>
/// <remarks>
/// In m moves, c of them of the first technique and d of the next, the lot brings c·d/m pairs in the mean (each of the m − 1 neighbouring places has the
/// pair with probability c·d/m(m − 1)) and c(c − 1)d(d − 1)/m(m − 1) ordered pairs of pairs, since two such pairs cannot share a move. Of one technique
/// after itself the mean is c(c − 1)/m, and the pairs of pairs are c(c − 1)(c − 2)(c − 3)/m(m − 1), and 2c(c − 1)(c − 2)/m(m − 1) that share a move.
/// The variance is pairs of pairs + mean − mean². Turns are independent: means and variances add up.
/// </remarks>
internal sealed class MotifCounter
{
    private readonly ImmutableArray<string> _techniques;
    private readonly double[,] _times;
    private readonly double[,] _expected;
    private readonly double[,] _variance;

    private MotifCounter(ImmutableArray<string> techniques)
    {
        _techniques = techniques;
        _times = new double[techniques.Length, techniques.Length];
        _expected = new double[techniques.Length, techniques.Length];
        _variance = new double[techniques.Length, techniques.Length];
    }

    /// <summary>The motifs that <paramref name="sequences"/> have or could have, those furthest above chance first.</summary>
    /// <param name="sequences">For each turn (or article) its moves: the number of the technique and the place.</param>
    /// <param name="techniques">The techniques by number.</param>
    public static ImmutableArray<Motif> Count(IEnumerable<ImmutableArray<(int Technique, int Place)>> sequences, ImmutableArray<string> techniques)
    {
        var counter = new MotifCounter(techniques);
        foreach (ImmutableArray<(int Technique, int Place)> sequence in sequences.Where(sequence => sequence.Length > 1))
        {
            counter.AddTimes(sequence);
            counter.AddChance(sequence);
        }

        return counter.Motifs();
    }

    private ImmutableArray<Motif> Motifs()
    {
        List<Motif> motifs = [];
        for (int i = 0; i < _techniques.Length; i++)
        {
            for (int j = 0; j < _techniques.Length; j++)
            {
                if (_expected[i, j] > 0) motifs.Add(new Motif(_techniques[i], _techniques[j], _times[i, j], _expected[i, j], _variance[i, j]));
            }
        }

        return
        [
            .. motifs.OrderByDescending(motif => Math.Round(motif.Deviation ?? 0, 6)).ThenByDescending(motif => motif.Times)
                .ThenBy(motif => motif.First, StringComparer.Ordinal).ThenBy(motif => motif.Next, StringComparer.Ordinal),
        ];
    }

    // Moves that begin at the same place have no order among them: the mean over all their orders counts.
    private void AddTimes(ImmutableArray<(int Technique, int Place)> sequence)
    {
        int[] before = [];
        foreach (IGrouping<int, (int Technique, int Place)> place in sequence.GroupBy(move => move.Place).OrderBy(place => place.Key))
        {
            int[] here = [.. place.Select(move => move.Technique)];
            for (int i = 0; i < here.Length; i++)
            {
                foreach (int first in before) _times[first, here[i]] += 1.0 / (before.Length * here.Length);
                for (int j = 0; j < here.Length; j++)
                {
                    if (i != j) _times[here[i], here[j]] += 1.0 / here.Length;
                }
            }

            before = here;
        }
    }

    private void AddChance(ImmutableArray<(int Technique, int Place)> sequence)
    {
        double m = sequence.Length;
        (int Technique, double Count)[] counts = [.. sequence.GroupBy(move => move.Technique).Select(group => (group.Key, (double)group.Count())).OrderBy(group => group.Key)];
        foreach ((int first, double c) in counts)
        {
            foreach ((int next, double d) in counts)
            {
                bool isSame = first == next;
                double mean = isSame ? c * (c - 1) / m : c * d / m;
                double pairs = isSame
                    ? ((c * (c - 1) * (c - 2) * (c - 3)) + (2 * c * (c - 1) * (c - 2))) / (m * (m - 1))
                    : c * (c - 1) * d * (d - 1) / (m * (m - 1));
                _expected[first, next] += mean;
                _variance[first, next] += pairs + mean - (mean * mean);
            }
        }
    }
}
