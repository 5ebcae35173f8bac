using System.Collections.Immutable;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>What one statement says: phrases that become facts.</summary>
/// <param name="Key">Its unique key in the <see cref="RuleSet"/>; a level-1 pattern's own signal has the pattern's key and <c>#match</c>.</param>
/// <param name="Name">Its name as authors write it.</param>
/// <param name="Place">Where it is defined.</param>
/// <param name="Match">The phrases; one is enough.</param>
/// <param name="Unless">Phrases that cancel a match they overlap by one token or more.</param>
/// <param name="In">Places of which one must hold; <see cref="RulePlaces.None"/> means everything but caption and boilerplate.</param>
/// <param name="NotIn">Places of which none may hold.</param>
/// <param name="Polarity">Affirmed, negated or any.</param>
/// <param name="Speaker">Who must be speaking, or null for anybody.</param>
/// <param name="Captures">The names captured by at least one phrase, in order of first sight.</param>
internal sealed record SignalRule(
    string Key,
    string Name,
    RulePlace Place,
    ImmutableArray<PhraseNode> Match,
    ImmutableArray<PhraseNode> Unless,
    RulePlaces In,
    RulePlaces NotIn,
    Polarity Polarity,
    SpeakerRule? Speaker,
    ImmutableArray<string> Captures)
{
    /// <summary>The tests written with the signal: what they mark is its matches.</summary>
    public ImmutableArray<RuleTest> Tests { get; init; } = [];

    /// <summary>Its <c>in</c>, <c>not-in</c>, <c>polarity</c> and <c>speaker</c> as they are written.</summary>
    public ImmutableArray<WrittenClause> Written { get; init; } = [];
}
