using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>Finds for each annotated attribution the one that the engine read in its place.</summary>
internal static class ContentMatcher
{
    /// <summary>
    /// For each of <paramref name="gold"/> that one of <paramref name="read"/> whose content is most like its own (Dice), the first of equals; null where it
    /// covers less than half of the annotated content.
    /// </summary>
    public static ScoredAttribution?[] Match(ImmutableArray<ScoredAttribution> gold, ImmutableArray<ScoredAttribution> read, int tokenCount)
    {
        List<int>[] covering = new List<int>[tokenCount];
        for (int i = 0; i < read.Length; i++)
        {
            foreach (int token in read[i].Content) (covering[token] ??= []).Add(i);
        }

        return [.. gold.Select(attribution => Match(attribution, read, covering))];
    }

    /// <summary>Twice what both share by the sum of their sizes; 0 where both are empty.</summary>
    public static double Dice(ImmutableArray<int> one, ImmutableArray<int> other)
    {
        (int shared, int i, int j) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            if (one[i] == other[j]) (shared, i, j) = (shared + 1, i + 1, j + 1);
            else if (one[i] < other[j]) i++;
            else j++;
        }

        return shared == 0 ? 0 : 2.0 * shared / (one.Length + other.Length);
    }

    private static ScoredAttribution? Match(ScoredAttribution gold, ImmutableArray<ScoredAttribution> read, List<int>?[] covering)
    {
        SortedDictionary<int, int> shared = [];
        foreach (int token in gold.Content)
        {
            foreach (int candidate in covering[token] ?? []) shared[candidate] = shared.GetValueOrDefault(candidate) + 1;
        }

        (int best, int bestShared, double bestDice) = (-1, 0, 0);
        foreach ((int candidate, int count) in shared)
        {
            double dice = 2.0 * count / (gold.Content.Length + read[candidate].Content.Length);
            if (dice > bestDice) (best, bestShared, bestDice) = (candidate, count, dice);
        }

        return best >= 0 && 2 * bestShared >= gold.Content.Length ? read[best] : null;
    }
}
