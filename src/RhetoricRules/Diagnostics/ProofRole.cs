using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>A capture of a fact.</summary>
/// <param name="Name">Its name in the phrase.</param>
/// <param name="Span">The words captured.</param>
/// <param name="Value">What they stand for: an actor's name in the rules, a number; null where that is the words themselves or unknown.</param>
public sealed record ProofRole(string Name, TextSpan Span, string? Value);
