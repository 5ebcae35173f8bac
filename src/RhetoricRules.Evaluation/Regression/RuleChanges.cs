using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>What changed about one rule, in the articles that could be compared. Compared by reference.</summary>
public sealed class RuleChanges
{
    /// <summary>Its ID.</summary>
    public required string Id { get; init; }

    /// <summary>Its name.</summary>
    public required string Code { get; init; }

    /// <summary>What became of the rule itself: <c>same</c>, <c>changed</c>, <c>new</c> or <c>gone</c>.</summary>
    public required string Status { get; init; }

    /// <summary>How many findings it had.</summary>
    public required int FindingsBefore { get; init; }

    /// <summary>How many it has.</summary>
    public required int FindingsNow { get; init; }

    /// <summary>In how many articles it fired.</summary>
    public required int ArticlesBefore { get; init; }

    /// <summary>In how many it fires.</summary>
    public required int ArticlesNow { get; init; }

    /// <summary>In how many it fires and did not.</summary>
    public required int ArticlesGained { get; init; }

    /// <summary>In how many it fired and does not.</summary>
    public required int ArticlesLost { get; init; }

    /// <summary>The changes by what is responsible: gained, lost, moved, and in each the largest group first.</summary>
    public required ImmutableArray<ClauseGroup> Groups { get; init; }

    /// <summary>How many findings came, went or moved.</summary>
    public int Count(ChangeKind kind) => Groups.Where(group => group.Kind == kind).Sum(group => group.Changes.Length);

    /// <summary>Whether any finding came, went or moved, or the rule itself came or went.</summary>
    public bool IsChanged => !Groups.IsEmpty || Status is "new" or "gone";
}
