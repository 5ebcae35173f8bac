namespace RhetoricRules.Rules;

/// <summary>Who must be speaking; exactly one part says it.</summary>
/// <param name="Text">As its author wrote it.</param>
/// <param name="Kind">What the other part is.</param>
/// <param name="Name">The type of <see cref="SpeakerRuleKind.Typed"/>, else the key of the entity or lexicon, else empty.</param>
internal sealed record SpeakerRule(string Text, SpeakerRuleKind Kind, string Name = "");

/// <summary>The kinds of what a <see cref="SpeakerRule"/> asks for.</summary>
internal enum SpeakerRuleKind : byte
{
    /// <summary>Anybody whose side is known: <c>actor</c>.</summary>
    Actor,

    /// <summary>An actor of a type, or somebody introduced with one: <c>actor.media</c>.</summary>
    Typed,

    /// <summary>A person with a name.</summary>
    Person,

    /// <summary>An entity, or whoever belongs to it.</summary>
    Entity,

    /// <summary>Somebody who is introduced with an entry of a lexicon.</summary>
    Lexicon,
}
