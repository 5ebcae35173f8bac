namespace RhetoricRules.Matching;

/// <summary>One form of a word and how it was made.</summary>
internal readonly record struct InflectedForm(InflectionEnding Ending, string Text);
