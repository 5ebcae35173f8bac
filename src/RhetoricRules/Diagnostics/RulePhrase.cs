namespace RhetoricRules.Diagnostics;

/// <summary>A phrase of a rule.</summary>
/// <param name="Text">As its author wrote it, on one line.</param>
/// <param name="Place">Where it stands.</param>
public sealed record RulePhrase(string Text, RulePlace Place);
