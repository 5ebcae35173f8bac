using RhetoricRules.Diagnostics;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>Alternatives that stand side by side, compared by identity: the phrases of one list, or what bars part in one phrase.</summary>
/// <param name="place">Where they stand.</param>
/// <param name="thing">What they are, in the plural.</param>
/// <param name="count">How many there are.</param>
internal sealed class Choice(RulePlace place, string thing, int count)
{
    /// <summary>Where they stand.</summary>
    public RulePlace Place => place;

    /// <summary>What they are, in the plural: <c>phrases</c>.</summary>
    public string Thing => thing;

    /// <summary>How many there are.</summary>
    public int Count => count;
}
