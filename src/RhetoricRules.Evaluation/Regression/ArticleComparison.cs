using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>One article before and now. Compared by reference.</summary>
public sealed class ArticleComparison
{
    /// <summary>What became of it.</summary>
    public required ArticleState State { get; init; }

    /// <summary>The article as it was recorded; null for a new one.</summary>
    public RecordedArticle? Before { get; init; }

    /// <summary>The article as it is; null for one that is gone.</summary>
    public RecordedArticle? Now { get; init; }

    /// <summary>The article whose findings are held against those before: as it is or, where it is gone or changed, the text that the baseline keeps; null where there is none.</summary>
    public RecordedArticle? Found { get; init; }

    /// <summary>Whether findings before and now are of one text.</summary>
    public bool IsCompared => Found is not null;

    /// <summary>The findings that came, went or moved, by rule, then by place; empty where the texts cannot be compared.</summary>
    public ImmutableArray<FindingChange> Changes { get; init; } = [];
}
