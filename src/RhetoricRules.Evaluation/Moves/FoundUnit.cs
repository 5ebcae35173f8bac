using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>One finding as scoring sees it.</summary>
public readonly record struct FoundUnit(string Article, string Code, TextSpan Span);
