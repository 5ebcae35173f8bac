using RhetoricRules.Diagnostics;

namespace RhetoricRules.Cli.Inputs;

/// <summary>A line of a file of JSON Lines as it was read.</summary>
/// <param name="Number">Its number, from 1; null where the file as a whole could not be read.</param>
/// <param name="Bytes">Its bytes without the line end; null where there is a problem.</param>
/// <param name="Problem">What stood in the way; null where nothing did.</param>
internal sealed record NumberedLine(int? Number, byte[]? Bytes, ArticleProblem? Problem);
