namespace RhetoricRules.Evaluation.Regression.Lines;

/// <summary>An article; its findings stand on the lines below it.</summary>
internal sealed record ArticleLine(
    string Article, string Path, string Hash, int Words, int? Line = null, string? Title = null, string? Source = null, string? Date = null, string? Text = null);
