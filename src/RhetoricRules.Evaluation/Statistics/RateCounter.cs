using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>Counts the moves of a group and tells their rates.</summary>
internal static class RateCounter
{
    /// <summary>The rate of all moves, then that of each of <paramref name="techniques"/>, those without a move included.</summary>
    public static ImmutableArray<MoveRate> Of(MoveGroup group, ImmutableArray<string> techniques, RateInterval kind)
    {
        long[] moves = new long[techniques.Length];
        int[] articles = new int[techniques.Length];
        foreach (GroupUnit unit in group.Units)
        {
            foreach (int technique in unit.Techniques) moves[technique]++;
            foreach (int technique in unit.Techniques.Distinct()) articles[technique]++;
        }

        long[] counts = [group.Moves, .. moves];
        Interval?[] intervals = kind == RateInterval.Poisson ? [.. counts.Select(count => PoissonInterval.PerThousand(count, group.Words))] : Drawn(group, counts);
        ImmutableArray<MoveRate>.Builder rates = ImmutableArray.CreateBuilder<MoveRate>(techniques.Length + 1);
        rates.Add(new MoveRate(group.Name, null, group.Units.Count, group.Units.Count(unit => unit.Techniques.Length > 0), group.Words, group.Moves, intervals[0]));
        for (int technique = 0; technique < techniques.Length; technique++)
            rates.Add(new MoveRate(group.Name, techniques[technique], group.Units.Count, articles[technique], group.Words, moves[technique], intervals[technique + 1]));
        return rates.ToImmutable();
    }

    /// <summary>
    /// How much more articles differ in their moves than chance would have it if every word had the same chance to begin one: Pearson's chi square divided by
    /// its degrees of freedom, about 1 where moves come each by itself. Null where it does not exist.
    /// </summary>
    public static double? DispersionOf(MoveGroup group)
    {
        GroupUnit[] units = [.. group.Units.Where(unit => unit.Words > 0)];
        if (units.Length < 2 || group.Moves == 0 || group.Words == 0) return null;
        double rate = (double)group.Moves / group.Words;
        double sum = 0;
        foreach (GroupUnit unit in units)
        {
            double expected = rate * unit.Words;
            double difference = unit.Techniques.Length - expected;
            sum += difference * difference / expected;
        }

        return sum / (units.Length - 1);
    }

    // Samples of articles without a move have none either and cannot tell how rare it is: the exact upper end of nought stands for them.
    private static Interval?[] Drawn(MoveGroup group, long[] counts)
    {
        if (group.Units.Count < 2) return new Interval?[counts.Length];
        List<double?>[] samples = [.. counts.Select(_ => new List<double?>())];
        long[] sums = new long[counts.Length];
        foreach (int[] drawn in Resampling.Draw(group.Units.Count))
        {
            Array.Clear(sums);
            long words = 0;
            foreach (int number in drawn)
            {
                GroupUnit unit = group.Units[number];
                words += unit.Words;
                sums[0] += unit.Techniques.Length;
                foreach (int technique in unit.Techniques) sums[technique + 1]++;
            }

            for (int i = 0; i < sums.Length; i++) samples[i].Add(words == 0 ? null : sums[i] * 1000.0 / words);
        }

        return [.. counts.Select((count, i) => count == 0 ? PoissonInterval.PerThousand(0, group.Words) : Resampling.IntervalOf(group.Units.Count, samples[i]))];
    }
}
