using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>Who makes a move.</summary>
/// <param name="Name">As the article names the speaker: <c>Lu Kang</c>; for the outlet its name, else <c>the outlet</c>.</param>
/// <param name="Entity">The actor the speaker belongs to, by its name in the rules; null where the side is unknown.</param>
/// <param name="Span">Where the name stands; null for the outlet.</param>
public sealed record FindingSpeaker(string Name, string? Entity, TextSpan? Span);
