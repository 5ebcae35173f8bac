using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>
/// Sets what is annotated against what was found on the same words: an annotated unit counts once as itself where its own code was found, else once for each
/// other code found there, and once as nothing where none was; a finding where nothing is annotated counts once.
/// </summary>
internal static class ConfusionCounter
{
    public static ImmutableArray<Confusion> Count(GoldScorer scorer, ImmutableArray<GoldUnit> units, int coders, ImmutableArray<FoundUnit> findings)
    {
        List<(string Gold, string Found)> pairs = [];
        foreach (GoldUnit unit in units)
        {
            string[] found = [.. findings.Where(finding => scorer.Agree(finding, unit)).Select(finding => finding.Code).Distinct(StringComparer.Ordinal)];
            foreach (string code in unit.Coders.Where(code => code.Value >= coders).Select(code => code.Key))
                pairs.AddRange((found.Contains(code) ? [code] : found).DefaultIfEmpty("").Select(other => (code, other)));
        }

        foreach (IGrouping<string, FoundUnit> code in findings.GroupBy(finding => finding.Code, StringComparer.Ordinal))
        {
            pairs.AddRange(scorer.Clusters(code).Where(cluster => !cluster.Any(IsAnnotated)).Select(_ => ("", code.Key)));
        }

        return Sum(pairs.Select(pair => new Confusion(pair.Gold, pair.Found, 1)));

        bool IsAnnotated(FoundUnit finding) => units.Any(unit => unit.Coders.Any(code => code.Value >= coders) && scorer.Agree(finding, unit));
    }

    /// <summary>Equal pairs together, by code; what is not annotated comes last, and so does what was not found.</summary>
    public static ImmutableArray<Confusion> Sum(IEnumerable<Confusion> confusions) =>
    [
        .. confusions.GroupBy(confusion => (confusion.Gold, confusion.Found))
            .Select(pair => new Confusion(pair.Key.Gold, pair.Key.Found, pair.Sum(confusion => confusion.Count)))
            .OrderBy(confusion => confusion.Gold.Length == 0)
            .ThenBy(confusion => confusion.Gold, StringComparer.Ordinal)
            .ThenBy(confusion => confusion.Found.Length == 0)
            .ThenBy(confusion => confusion.Found, StringComparer.Ordinal),
    ];
}
