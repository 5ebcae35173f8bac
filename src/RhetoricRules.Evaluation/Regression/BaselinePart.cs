using System.Collections.Immutable;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>A pattern or signal as it was when findings were recorded: marks of what it said, clause by clause. Compared by reference.</summary>
public sealed class BaselinePart
{
    /// <summary>Its key: <c>core-en/whataboutism</c>.</summary>
    public required string Key { get; init; }

    /// <summary>The mark of each of its clauses.</summary>
    public required ImmutableSortedDictionary<string, string> Clauses { get; init; }

    /// <summary>The marks of its phrases, sorted; empty where it has none of its own.</summary>
    public required ImmutableArray<string> Phrases { get; init; }
}
