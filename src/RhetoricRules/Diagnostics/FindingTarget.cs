using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>At whom a move is aimed.</summary>
/// <param name="Name">As the article names it.</param>
/// <param name="Entity">The actor by its name in the rules; null where it is unknown.</param>
/// <param name="Span">Where the name stands, for reports that mark it; null where that is not known.</param>
public sealed record FindingTarget(string Name, string? Entity, TextSpan? Span = null);
