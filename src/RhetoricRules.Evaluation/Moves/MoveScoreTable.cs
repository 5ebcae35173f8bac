namespace RhetoricRules.Evaluation.Moves;

/// <summary>A table of a report for people.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="Heads">The names of its columns.</param>
/// <param name="WordColumns">How many of the first columns are words and not figures.</param>
/// <param name="Rows">Its rows; at least one.</param>
internal sealed record MoveScoreTable(string Title, string[] Heads, int WordColumns, string[][] Rows);
