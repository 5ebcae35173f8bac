namespace RhetoricRules.Evaluation.Moves.Forms;

/// <summary>What is wrong with an annotation, for the person who made it.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Message">What is wrong and what to do.</param>
public readonly record struct GoldProblem(int Line, string Message);
