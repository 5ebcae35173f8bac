namespace RhetoricRules.Evaluation.Regression;

/// <summary>A rule whose findings were recorded.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Code">Its name.</param>
/// <param name="Meaning">The mark of its clauses and of all that it builds on, as <c>releases.md</c> keeps it.</param>
public sealed record BaselineRule(string Id, string Code, string Meaning);
