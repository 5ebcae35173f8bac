using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Cli.Inputs;

/// <summary>An article as it came in: its text, or why there is none.</summary>
/// <param name="Path">The path as the user gave it.</param>
/// <param name="Line">The line in a file of JSON Lines, from 1; null elsewhere.</param>
/// <param name="Metadata">What is known besides.</param>
/// <param name="Text">The text; null where there is a problem.</param>
/// <param name="Problem">What stood in the way; null where nothing did.</param>
internal sealed record ArticleText(string Path, int? Line, ArticleMetadata Metadata, string? Text, ArticleProblem? Problem)
{
    /// <summary>The path, with the line where one file holds many articles: <c>corpus.jsonl:12</c>.</summary>
    public string Place => Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{Path}:{line}") : Path;
}
