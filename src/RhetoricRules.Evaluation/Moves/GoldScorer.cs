using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>
/// Scores findings against annotations by coders: a finding is right when enough coders have its code on its words; recall counts the units that enough
/// have. Words agree when they share at least half of the characters of the shorter span and the finding is not far too long, or when they are the same.
/// </summary>
public sealed class GoldScorer(ImmutableArray<GoldUnit> gold, MoveScoring scoring)
{
    private const int LongFinding = 400;
    private const int TimesTooLong = 3;

    private readonly bool _isExact = scoring.Match != MoveMatch.Overlap;

    /// <summary>The score of each of <paramref name="codes"/>, in their order.</summary>
    public ImmutableArray<CodeScore> Score(IEnumerable<FoundUnit> findings, IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(codes);
        ILookup<string, FoundUnit> byCode = findings.ToLookup(finding => finding.Code, StringComparer.Ordinal);
        return [.. codes.Select(code => Score(code, byCode[code]))];
    }

    /// <summary>The findings of <paramref name="findings"/> that are not annotated; overlapping ones of one code once.</summary>
    public ImmutableArray<FoundUnit> Wrong(IEnumerable<FoundUnit> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return
        [
            .. findings.GroupBy(finding => finding.Code, StringComparer.Ordinal)
                .SelectMany(code => Clusters(code).Where(cluster => !cluster.Any(IsRight)).Select(cluster => cluster[0])),
        ];
    }

    /// <summary>The units that must be found and that no finding hits, with the code that is missed.</summary>
    public ImmutableArray<FoundUnit> Missed(IReadOnlyCollection<FoundUnit> findings, IEnumerable<string> codes)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(codes);
        return
        [
            .. codes.SelectMany(code => Units(code, scoring.CodersForRecall)
                .Where(unit => !findings.Any(finding => finding.Code == code && Agree(finding, unit)))
                .Select(unit => new FoundUnit(unit.Article, code, unit.Span))),
        ];
    }

    /// <summary>Whether enough coders have the code of <paramref name="finding"/> on its words.</summary>
    internal bool IsRight(FoundUnit finding) => Units(finding.Code, scoring.CodersForPrecision).Any(unit => Agree(finding, unit));

    /// <summary>Whether the words of both agree, whatever their codes.</summary>
    internal bool Agree(FoundUnit finding, GoldUnit unit)
    {
        if (!string.Equals(finding.Article, unit.Article, StringComparison.Ordinal)) return false;
        if (_isExact) return finding.Span == unit.Span;
        if (finding.Span.Length > TimesTooLong * unit.Span.Length && finding.Span.Length > LongFinding) return false;
        int shared = Math.Min(finding.Span.End, unit.Span.End) - Math.Max(finding.Span.Start, unit.Span.Start);
        return shared > 0 && 2 * shared >= Math.Min(finding.Span.Length, unit.Span.Length);
    }

    /// <summary>Findings of one code that overlap, as one, in the order of the text; where words must be the same, only those of the same words.</summary>
    internal ImmutableArray<ImmutableArray<FoundUnit>> Clusters(IEnumerable<FoundUnit> findings)
    {
        List<List<FoundUnit>> clusters = [];
        TextSpan reach = default;
        foreach (FoundUnit finding in findings.OrderBy(finding => finding.Article, StringComparer.Ordinal).ThenBy(finding => finding.Span))
        {
            bool joins = clusters.Count > 0 && clusters[^1][0].Article == finding.Article && (_isExact ? finding.Span == reach : finding.Span.Start < reach.End);
            if (joins) clusters[^1].Add(finding);
            else clusters.Add([finding]);
            reach = joins ? TextSpan.Between(reach.Start, Math.Max(reach.End, finding.Span.End)) : finding.Span;
        }

        return [.. clusters.Select(cluster => cluster.ToImmutableArray())];
    }

    private CodeScore Score(string code, IEnumerable<FoundUnit> findings)
    {
        ImmutableArray<ImmutableArray<FoundUnit>> clusters = Clusters(findings);
        GoldUnit[] wanted = [.. Units(code, scoring.CodersForRecall)];
        return new CodeScore(
            code,
            clusters.Length,
            clusters.Count(cluster => cluster.Any(IsRight)),
            wanted.Length,
            wanted.Count(unit => clusters.Any(cluster => cluster.Any(finding => Agree(finding, unit)))),
            clusters.Count(cluster => cluster.Any(IsForbidden)));
    }

    private IEnumerable<GoldUnit> Units(string code, int coders) => gold.Where(unit => unit.Coders.GetValueOrDefault(code) >= coders);

    private bool IsForbidden(FoundUnit finding) => gold.Any(unit => unit.Forbidden.Contains(finding.Code) && Agree(finding, unit));
}
