using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>What an entry or a phrase brings: findings that are right and findings that are not.</summary>
/// <param name="Source">The entry or phrase.</param>
/// <param name="Hits">How many findings that rest on it are annotated.</param>
/// <param name="FalseAlarms">How many are not.</param>
public readonly record struct SourceScore(FindingSource Source, int Hits, int FalseAlarms)
{
    /// <summary>The share of hits; there is at least one finding.</summary>
    public double Precision => Hits / (double)(Hits + FalseAlarms);

    /// <summary>Adds up <paramref name="scores"/> by source: those with most false alarms first, of equal ones those with fewer hits, then by rule, owner and text.</summary>
    public static ImmutableArray<SourceScore> Sum(IEnumerable<SourceScore> scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return
        [
            .. scores.GroupBy(score => score.Source).Select(group => new SourceScore(group.Key, group.Sum(score => score.Hits), group.Sum(score => score.FalseAlarms)))
                .OrderByDescending(score => score.FalseAlarms)
                .ThenBy(score => score.Hits)
                .ThenBy(score => score.Source.Rule, StringComparer.Ordinal)
                .ThenBy(score => score.Source.Kind)
                .ThenBy(score => score.Source.Owner, StringComparer.Ordinal)
                .ThenBy(score => score.Source.Text, StringComparer.Ordinal),
        ];
    }
}
