namespace RhetoricRules.Evaluation.Moves;

/// <summary>A line of the rules that some finding of a rule rests on.</summary>
/// <param name="Rule">The ID of the rule that reports.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Owner">The lexicon or signal, as phrases name it.</param>
/// <param name="Text">The entry or phrase as it is written.</param>
public readonly record struct FindingSource(string Rule, SourceKind Kind, string Owner, string Text);
