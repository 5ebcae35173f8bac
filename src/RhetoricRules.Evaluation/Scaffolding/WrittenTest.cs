using System.Collections.Immutable;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Scaffolding;

/// <summary>A test that is to stand in a rule's file.</summary>
/// <param name="Kind">What it expects.</param>
/// <param name="Text">The small article with its marks.</param>
/// <param name="Perspective">The entity an office without a country belongs to, or null for the pack's.</param>
/// <param name="Source">The outlet, or null.</param>
/// <param name="Why">What it shows; may be empty.</param>
internal sealed record WrittenTest(RuleTestKind Kind, string Text, string? Perspective = null, string? Source = null, string Why = "")
{
    /// <summary>The key of the list it belongs to.</summary>
    public string List => Kind == RuleTestKind.Match ? "match" : "no-match";

    /// <summary>Its keys that have a value, in the order in which they are written; the text is the last.</summary>
    public ImmutableArray<(string Key, string Value)> Keys =>
    [
        .. new (string Key, string? Value)[] { ("why", Why), ("perspective", Perspective), ("source", Source), ("text", Text) }
            .Where(key => !string.IsNullOrEmpty(key.Value)).Select(key => (key.Key, key.Value!)),
    ];

    /// <summary>As it is read from a rule's file.</summary>
    public RuleTest Read(PatternRule owner) => new(Kind, owner.Place, Text, null, Perspective, null, Source, Why);
}
