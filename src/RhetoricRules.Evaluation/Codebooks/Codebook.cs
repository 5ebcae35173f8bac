using System.Collections.Immutable;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Codebooks;

/// <summary>The pages about rules, made from the rules alone: a page for each, and a codebook of all.</summary>
public static class Codebook
{
    /// <summary>The files, each with its path: a page beside each rule's file, and the codebook.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="sources">The packs they come from, as they were loaded.</param>
    /// <param name="root">The folder that the paths of rule files begin with; what stands elsewhere comes without a folder.</param>
    public static ImmutableArray<(string Path, string Text)> Of(RuleSet rules, ImmutableArray<PackSource> sources, string root)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(root);
        ImmutableArray<RulePage> pages = RulePage.Of(rules, sources);
        PackHeader? pack = rules.Packs.FirstOrDefault();
        string title = $"Codebook of {pack?.Name}{(pack?.Version is { Length: > 0 } version ? $" {version}" : "")}";
        string about = pack?.Description is { Length: > 0 } description ? description : "What each rule finds, and where its boundaries are.";
        return
        [
            .. pages.Select(page => (PathOf(page, root), CodebookMarkdown.Page(page))),
            ("codebook.md", CodebookMarkdown.Book(title, about, pages)),
            ("codebook.html", CodebookHtml.Book(title, about, pages)),
        ];
    }

    /// <summary>Whether <paramref name="text"/> is one of these files, of whatever rules.</summary>
    public static bool IsWritten(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Contains(CodebookMarkdown.Source, StringComparison.Ordinal);
    }

    private static string PathOf(RulePage page, string root)
    {
        string path = page.Place.File.Path.Replace('\\', '/');
        string prefix = root.Replace('\\', '/').TrimEnd('/') + "/";
        string below = path.StartsWith(prefix, StringComparison.Ordinal) ? path[prefix.Length..] : "";
        return $"{below[..(below.LastIndexOf('/') + 1)]}{page.Rule.Id}-{page.Rule.Code}.md";
    }
}
