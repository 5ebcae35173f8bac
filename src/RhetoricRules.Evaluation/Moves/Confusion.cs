namespace RhetoricRules.Evaluation.Moves;

/// <summary>How often words of one code were found as another.</summary>
/// <param name="Gold">The annotated code; empty for findings where nothing is annotated.</param>
/// <param name="Found">The code that was found there; empty where nothing was.</param>
/// <param name="Count">How often.</param>
public readonly record struct Confusion(string Gold, string Found, int Count);
