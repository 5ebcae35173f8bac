namespace RhetoricRules.Evaluation.Regression.Lines;

/// <summary>A rule that was looked for.</summary>
internal sealed record RuleLine(string Rule, string Code, string Meaning);
