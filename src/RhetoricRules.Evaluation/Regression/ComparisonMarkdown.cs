using System.Text;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>A comparison as a page of Markdown: for notes and pull requests.</summary>
public static class ComparisonMarkdown
{
    /// <summary>The page about the baseline in <paramref name="path"/>, with up to <paramref name="limit"/> findings for each clause.</summary>
    public static string Page(string path, CorpusComparison comparison, int limit)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(comparison);
        var page = new StringBuilder($"# Compared with {Escaped(path)}\n\n{Escaped(ComparisonWords.Total(comparison))}\n{Escaped(ComparisonWords.Rewritten(comparison))}\n");
        foreach (RuleChanges rule in comparison.Rules.Where(rule => rule.IsChanged)) Append(page, rule, comparison.Words, limit);
        foreach (ArticleState state in (ReadOnlySpan<ArticleState>)[ArticleState.Changed, ArticleState.New, ArticleState.Gone])
        {
            ArticleComparison[] articles = [.. comparison.In(state)];
            if (articles.Length == 0) continue;
            page.Append($"\n## {ComparisonWords.HeadingOf(state)}: {articles.Length}\n\n");
            foreach (ArticleComparison article in articles.Take(limit)) page.Append($"- {Escaped(ComparisonWords.Line(article))}\n");
            AppendMore(page, articles.Length - limit);
        }

        return page.ToString();
    }

    private static void Append(StringBuilder page, RuleChanges rule, long words, int limit)
    {
        page.Append($"\n## {Escaped(ComparisonWords.HeadingOf(rule))}\n\n{Escaped(ComparisonWords.NumbersOf(rule, words))}\n{Escaped(ComparisonWords.ChangesOf(rule))}\n");
        foreach (ClauseGroup group in rule.Groups)
        {
            // The clause is code already, by its own backticks.
            page.Append($"\n### {group.Changes.Length} {ComparisonWords.NameOf(group.Kind)} · {DisplayLine.Clean(group.Clause)}\n\n");
            page.Append("| article | line | before | words | after | speaker | |\n|---|---:|---:|---|---|---|---|\n");
            foreach (FindingChange change in group.Changes.Take(limit))
            {
                if (change.WordsBefore is { } before) AppendRow(page, change, before, "was", "");
                AppendRow(page, change, change.Words, (change.Now ?? change.Before)!.Speaker ?? "unnamed", string.Join("; ", new[] { ComparisonWords.DifferenceOf(change), change.Told }.Where(text => text.Length > 0)));
            }

            AppendMore(page, group.Changes.Length - limit);
        }
    }

    private static void AppendRow(StringBuilder page, FindingChange change, KeywordInContext words, string speaker, string told) => page.Append(
        $"| {Escaped(change.Article.Id)} | {words.Position.Line + 1} | {Escaped(words.Before)} | **{Escaped(words.Keyword)}** | {Escaped(words.After)} | {Escaped(speaker)} | {Escaped(told)} |\n");

    private static void AppendMore(StringBuilder page, int more)
    {
        if (more > 0) page.Append($"\nand {Rate.Number(more)} more\n");
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char unit in DisplayLine.Clean(text))
        {
            if (unit is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#') escaped.Append('\\');
            escaped.Append(unit);
        }

        return escaped.ToString();
    }
}
