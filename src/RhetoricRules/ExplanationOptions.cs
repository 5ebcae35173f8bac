using RhetoricRules.Text;

namespace RhetoricRules;

/// <summary>What to explain. Change a copy: <c>ExplanationOptions.Default with { … }</c>.</summary>
public sealed record ExplanationOptions
{
    /// <summary>All findings; where there are none, the five nearest misses.</summary>
    public static ExplanationOptions Default { get; } = new();

    /// <summary>How many near misses to give at most.</summary>
    public int Limit { get; init; } = 5;

    /// <summary>Whether to give near misses also where the rule fires.</summary>
    public bool AlsoMisses { get; init; }

    /// <summary>Only what touches these characters of the article; null for all of it.</summary>
    public TextSpan? Within { get; init; }
}
