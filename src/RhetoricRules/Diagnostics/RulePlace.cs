using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>A place in a rule file.</summary>
public readonly record struct RulePlace(RuleFile File, TextSpan Span);
