using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Tells which findings of one rule in one article are the same before and now, which moved, came and went.</summary>
internal static class FindingPairs
{
    /// <summary>The pairs that differ, in text order; one side is null where a finding came or went. Of several that could have moved, those that share most characters did.</summary>
    public static ImmutableArray<(RecordedFinding? Before, RecordedFinding? Now)> Of(IEnumerable<RecordedFinding> before, IEnumerable<RecordedFinding> now)
    {
        List<RecordedFinding> lost = [.. before];
        List<RecordedFinding> gained = [.. now];
        gained.RemoveAll(finding =>
        {
            int same = lost.FindIndex(other => finding.DifferenceFrom(other).Length == 0);
            if (same >= 0) lost.RemoveAt(same);
            return same >= 0;
        });

        List<(RecordedFinding? Before, RecordedFinding? Now)> pairs = [];
        while (Nearest(lost, gained) is { } moved)
        {
            pairs.Add((lost[moved.Lost], gained[moved.Gained]));
            lost.RemoveAt(moved.Lost);
            gained.RemoveAt(moved.Gained);
        }

        pairs.AddRange(lost.Select(finding => ((RecordedFinding?)finding, (RecordedFinding?)null)));
        pairs.AddRange(gained.Select(finding => ((RecordedFinding?)null, (RecordedFinding?)finding)));
        return [.. pairs.OrderBy(pair => (pair.Now ?? pair.Before)!.Span)];
    }

    private static (int Lost, int Gained)? Nearest(List<RecordedFinding> lost, List<RecordedFinding> gained)
    {
        (int Lost, int Gained)? nearest = null;
        int most = 0;
        for (int i = 0; i < lost.Count; i++)
        {
            for (int j = 0; j < gained.Count; j++)
            {
                int shared = Math.Min(lost[i].Span.End, gained[j].Span.End) - Math.Max(lost[i].Span.Start, gained[j].Span.Start);
                if (shared > most) (nearest, most) = ((i, j), shared);
            }
        }

        return nearest;
    }
}
