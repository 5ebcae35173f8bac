using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>A test written with a pattern: a small article and what must be found in it.</summary>
/// <param name="Kind">What is expected.</param>
/// <param name="Place">Where the test's text stands.</param>
/// <param name="Text">The article with its markup: <c>{|reported|}</c>, <c>{|step:words|}</c>.</param>
/// <param name="Title">The headline, or null.</param>
/// <param name="Perspective">The entity an office without a country belongs to, or null for the pack's.</param>
/// <param name="Speaker">The entity whose own speech or post the text is, or null where the text is a report.</param>
/// <param name="Source">The outlet, or null.</param>
/// <param name="Why">What the test shows; may be empty.</param>
internal sealed record RuleTest(RuleTestKind Kind, RulePlace Place, string Text, string? Title, string? Perspective, string? Speaker, string? Source, string Why);

/// <summary>What a test expects.</summary>
internal enum RuleTestKind : byte
{
    /// <summary>The pattern reports the marked spans.</summary>
    Match,

    /// <summary>The pattern reports nothing.</summary>
    NoMatch,

    /// <summary>A match that the pattern does not find yet.</summary>
    KnownMiss,

    /// <summary>A no-match that the pattern still reports.</summary>
    KnownFalseAlarm,
}
