using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>One <c>where</c> condition.</summary>
internal sealed record ConditionRule(RulePlace Place, string Text, ConditionPath Left, Comparison Comparison, ConditionOperand Right);

/// <summary>What a condition looks at: a capture of a step, or its <c>speaker</c> or <c>place</c>.</summary>
/// <param name="Alias">The step; null at level 1, where there is only one.</param>
/// <param name="Member">The capture, <c>speaker</c>, <c>place</c> or, in messages, <c>count</c> or <c>words</c> (the step's own words).</param>
internal readonly record struct ConditionPath(string? Alias, string Member);

/// <summary>The right side of a condition; exactly one of its parts is set.</summary>
/// <param name="Path">Another path.</param>
/// <param name="Side"><c>self</c> or <c>other</c>, of the reported step's speaker.</param>
/// <param name="Lexicon">Keys of the lexicons whose entries count.</param>
/// <param name="Number">A number to compare with.</param>
/// <param name="Entity">The key of a named entity.</param>
/// <param name="Place">A place, or several that one word stands for.</param>
internal sealed record ConditionOperand(
    ConditionPath? Path = null, ActorSide? Side = null, string? Lexicon = null, double? Number = null, string? Entity = null, RulePlaces? Place = null);

/// <summary>How a condition compares.</summary>
internal enum Comparison : byte
{
    /// <summary>The same after aliases.</summary>
    Is,

    /// <summary>Both known and not the same.</summary>
    IsNot,

    /// <summary>The same, or one is unknown.</summary>
    MayBe,

    /// <summary>Both belong, in the end, to the same actor.</summary>
    SidesWith,

    /// <summary>The same, or one is unknown.</summary>
    MaySideWith,

    /// <summary>The words are an entry of a lexicon.</summary>
    In,

    /// <summary>Greater.</summary>
    Greater,

    /// <summary>Greater or equal.</summary>
    GreaterOrEqual,

    /// <summary>Less.</summary>
    Less,

    /// <summary>Less or equal.</summary>
    LessOrEqual,

    /// <summary>Equal numbers.</summary>
    Equal,
}
