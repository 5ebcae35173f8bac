using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>A step of a pattern, or one of its <c>none</c> clauses.</summary>
/// <param name="Alias">Its name in the pattern.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Sources">Keys of the signals or patterns of which any will do; at least one.</param>
/// <param name="AtLeast">How many facts there must be; one where nothing is written.</param>
/// <param name="AtMost">How many there may be, or null.</param>
/// <param name="Within">A window of its own, measured from the reported step alone, or null for the pattern's.</param>
/// <param name="Same">A <c>same</c> of its own, or null for the pattern's.</param>
internal sealed record StepRule(
    string Alias,
    RulePlace Place,
    ImmutableArray<string> Sources,
    CountRule AtLeast,
    CountRule? AtMost,
    WindowRule? Within,
    SameRule? Same)
{
    /// <summary>Whether it counts facts: only then one step stands for more than one fact.</summary>
    public bool Counts => AtLeast != CountRule.One || AtMost is not null;

    /// <summary>Its options as they are written, and each of its sources under <c>any-of</c>.</summary>
    public ImmutableArray<WrittenClause> Written { get; init; } = [];
}
