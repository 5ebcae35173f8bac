using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>One step of the proof of a finding.</summary>
/// <param name="Name">The step's alias in the pattern.</param>
/// <param name="Signal">The signal or pattern that matched.</param>
/// <param name="Span">The words.</param>
/// <param name="Speaker">Who says them; null where nobody could be named.</param>
public sealed record FindingStep(string Name, string Signal, TextSpan Span, string? Speaker);
