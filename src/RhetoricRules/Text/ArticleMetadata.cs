namespace RhetoricRules.Text;

/// <summary>What is known of an article besides its characters.</summary>
/// <param name="Id">The article's name in reports; never empty.</param>
/// <param name="Title">The headline as the source gives it; marks the title only where the text begins with it.</param>
/// <param name="Source">The outlet or author as the source names it.</param>
/// <param name="Date">The date as the source writes it.</param>
public sealed record ArticleMetadata(string Id, string? Title = null, string? Source = null, string? Date = null);
