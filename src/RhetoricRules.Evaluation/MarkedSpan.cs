using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>A marked run of words in a rule's test.</summary>
/// <param name="Step">The step that must have matched them, or null for what is reported.</param>
/// <param name="Span">Where they stand in the text without marks.</param>
internal readonly record struct MarkedSpan(string? Step, TextSpan Span);
