using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>An actor's name in an article.</summary>
/// <param name="Span">The name.</param>
/// <param name="Entity">The actor by its name in the rules: <c>united-states</c>.</param>
public readonly record struct ActorMention(TextSpan Span, string Entity);
