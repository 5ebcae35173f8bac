using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Codebooks;

/// <summary>Pages and the codebook as Markdown.</summary>
internal static class CodebookMarkdown
{
    internal const string Source = "<!-- Written by `rhetoric rules docs` from the rule; change the rule instead. -->";

    /// <summary>A page of its own for one rule.</summary>
    public static string Page(RulePage page)
    {
        var text = new StringBuilder($"{Source}\n\n");
        Append(text, page, 1);
        return text.ToString();
    }

    /// <summary>All rules on one page, by category.</summary>
    public static string Book(string title, string about, ImmutableArray<RulePage> pages)
    {
        var text = new StringBuilder($"{Source}\n\n# {Escaped(title)}\n\n{Escaped(about)}\n");
        foreach (IGrouping<string, RulePage> category in Categories(pages))
        {
            text.Append($"\n## {Escaped(category.Key)}\n");
            foreach (RulePage page in category)
            {
                text.Append('\n');
                Append(text, page, 3);
            }
        }

        return text.ToString();
    }

    /// <summary>The pages by category, in ordinal order; what has none comes last.</summary>
    public static IEnumerable<IGrouping<string, RulePage>> Categories(ImmutableArray<RulePage> pages) =>
        pages.GroupBy(page => page.Rule.Category.Length == 0 ? "no category" : page.Rule.Category).OrderBy(group => group.Key == "no category").ThenBy(group => group.Key, StringComparer.Ordinal);

    private static void Append(StringBuilder text, RulePage page, int level)
    {
        string heading = new('#', level);
        text.Append($"{heading} {page.Rule.Id} {Escaped(page.Rule.Title)}\n\n{Escaped(PageSections.Reported(page))}\n");
        if (page.Description.Length > 0) text.Append($"\n{Escaped(OneLine(page.Description))}\n");
        text.Append($"\nA finding reads: {Escaped(page.Message)}\n");
        foreach ((RuleTestKind kind, string title) in PageSections.Examples)
            AppendList(text, heading, title, page.Examples.Where(example => example.Kind == kind).Select(Example));
        AppendList(text, heading, PageSections.FalseAlarms, page.FalseAlarms.Select(Escaped));
        text.Append($"\n{heading}# {PageSections.Clauses}\n\n");
        foreach (RuleSheetSection section in page.Clauses)
        {
            text.Append($"- {section.Title}{(section.Lines.Length == 1 ? $": {Code(section.Lines[0])}" : "")}\n");
            if (section.Lines.Length == 1) continue;
            foreach (string line in section.Lines) text.Append($"  - {Code(line)}\n");
        }

        AppendList(text, heading, PageSections.Mappings, page.Rule.MapsTo.Select(Escaped));
        AppendList(text, heading, PageSections.References, page.References.Select(Escaped));
        AppendList(text, heading, PageSections.Releases, page.Releases.Select(Escaped));
    }

    private static void AppendList(StringBuilder text, string heading, string title, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length == 0) return;
        text.Append($"\n{heading}# {title}\n\n");
        foreach (string item in all) text.Append($"- {item}\n");
    }

    private static string Example(PageExample example)
    {
        string words = string.Concat(example.Pieces.Select(piece => piece.IsMarked ? $"**{Escaped(piece.Text)}**" : Escaped(piece.Text)));
        return example.Why.Length == 0 ? OneLine(words) : $"{Escaped(example.Why)}: {OneLine(words)}";
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Code(string text) => text.Contains('`', StringComparison.Ordinal) ? $"`` {text} ``" : $"`{text}`";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#') escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
