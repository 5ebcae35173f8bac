using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Statistics;

/// <summary>Counts which techniques stand in the same articles.</summary>
internal static class PairCounter
{
    /// <summary>Every pair of <paramref name="techniques"/>, those that most often share articles against chance first, then those that least do.</summary>
    public static ImmutableArray<TechniquePair> Of(MoveGroup whole, ImmutableArray<string> techniques)
    {
        int[] with = new int[techniques.Length];
        int[,] both = new int[techniques.Length, techniques.Length];
        foreach (GroupUnit unit in whole.Units)
        {
            int[] present = [.. unit.Techniques.Distinct().Order()];
            for (int i = 0; i < present.Length; i++)
            {
                with[present[i]]++;
                for (int j = i + 1; j < present.Length; j++) both[present[i], present[j]]++;
            }
        }

        List<TechniquePair> pairs = [];
        for (int i = 0; i < techniques.Length; i++)
        {
            for (int j = i + 1; j < techniques.Length; j++) pairs.Add(new TechniquePair(techniques[i], techniques[j], with[i], with[j], both[i, j], whole.Units.Count));
        }

        return
        [
            .. pairs.OrderByDescending(pair => Math.Round(pair.Deviation ?? 0, 6)).ThenByDescending(pair => pair.Both)
                .ThenBy(pair => pair.First, StringComparer.Ordinal).ThenBy(pair => pair.Second, StringComparer.Ordinal),
        ];
    }
}
