using System.Collections.Immutable;

namespace RhetoricRules.Evaluation;

/// <summary>
/// Scores findings against annotations by two coders: a finding is right when any coder has its code on its words; recall counts the units that
/// both have. Words agree when they share at least half of the characters of the shorter span and the finding is not far too long.
/// </summary>
public sealed class GoldScorer(ImmutableArray<GoldUnit> gold)
{
    private const int AllCoders = 2;
    private const int LongFinding = 400;
    private const int TimesTooLong = 3;

    /// <summary>The score of each of <paramref name="codes"/>, in their order.</summary>
    public ImmutableArray<CodeScore> Score(IEnumerable<FoundUnit> findings, IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(codes);
        ILookup<string, FoundUnit> byCode = findings.ToLookup(finding => finding.Code, StringComparer.Ordinal);
        return [.. codes.Select(code => Score(code, byCode[code]))];
    }

    /// <summary>The findings of <paramref name="findings"/> that no coder has; overlapping ones of one code once.</summary>
    public ImmutableArray<FoundUnit> Wrong(IEnumerable<FoundUnit> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return
        [
            .. findings.GroupBy(finding => finding.Code, StringComparer.Ordinal)
                .SelectMany(code => Clusters(code).Where(cluster => !cluster.Any(IsRight)).Select(cluster => cluster[0])),
        ];
    }

    /// <summary>The units that both coders have and that no finding hits, with the code that is missed.</summary>
    public ImmutableArray<FoundUnit> Missed(IReadOnlyCollection<FoundUnit> findings, IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(codes);
        return
        [
            .. codes.SelectMany(code => Units(code, AllCoders)
                .Where(unit => !findings.Any(finding => finding.Code == code && Agree(finding, unit)))
                .Select(unit => new FoundUnit(unit.Article, code, unit.Span))),
        ];
    }

    private CodeScore Score(string code, IEnumerable<FoundUnit> findings)
    {
        List<List<FoundUnit>> clusters = Clusters(findings);
        GoldUnit[] both = [.. Units(code, AllCoders)];
        return new CodeScore(
            code,
            clusters.Count,
            clusters.Count(cluster => cluster.Any(IsRight)),
            both.Length,
            both.Count(unit => clusters.Any(cluster => cluster.Any(finding => Agree(finding, unit)))),
            clusters.Count(cluster => cluster.Any(IsForbidden)));
    }

    private IEnumerable<GoldUnit> Units(string code, int coders) => gold.Where(unit => unit.Coders.GetValueOrDefault(code) >= coders);

    private bool IsRight(FoundUnit finding) => Units(finding.Code, 1).Any(unit => Agree(finding, unit));

    private bool IsForbidden(FoundUnit finding) => gold.Any(unit => unit.Forbidden.Contains(finding.Code) && Agree(finding, unit));

    private static bool Agree(FoundUnit finding, GoldUnit unit)
    {
        if (!string.Equals(finding.Article, unit.Article, StringComparison.Ordinal)) return false;
        if (finding.Span.Length > TimesTooLong * unit.Span.Length && finding.Span.Length > LongFinding) return false;
        int shared = Math.Min(finding.Span.End, unit.Span.End) - Math.Max(finding.Span.Start, unit.Span.Start);
        return shared > 0 && 2 * shared >= Math.Min(finding.Span.Length, unit.Span.Length);
    }

    private static List<List<FoundUnit>> Clusters(IEnumerable<FoundUnit> findings)
    {
        List<List<FoundUnit>> clusters = [];
        int end = 0;
        foreach (FoundUnit finding in findings.OrderBy(finding => finding.Article, StringComparer.Ordinal).ThenBy(finding => finding.Span))
        {
            bool joins = clusters.Count > 0 && clusters[^1][0].Article == finding.Article && finding.Span.Start < end;
            if (joins) clusters[^1].Add(finding);
            else clusters.Add([finding]);
            end = joins ? Math.Max(end, finding.Span.End) : finding.Span.End;
        }

        return clusters;
    }
}
