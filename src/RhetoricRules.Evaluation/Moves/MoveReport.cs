namespace RhetoricRules.Evaluation.Moves;

/// <summary>A score and what was compared.</summary>
/// <param name="Gold">The path of the annotations, as the user gave it.</param>
/// <param name="Against">The path of the annotations that took the rules' place; null where rules ran.</param>
/// <param name="Scoring">The choices.</param>
/// <param name="Score">The score.</param>
public sealed record MoveReport(string Gold, string? Against, MoveScoring Scoring, MoveScore Score);
