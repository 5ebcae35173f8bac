using System.Net;
using System.Text;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>A comparison as one HTML file that needs nothing else.</summary>
public static class ComparisonHtml
{
    private const string Style = """
        :root{color-scheme:light dark;--ink:#1d1d1f;--soft:#56565c;--paper:#fdfdfb;--line:#d9d8d2;--gained:#1a7f37;--lost:#b3261e;--moved:#8a5a00}
        @media(prefers-color-scheme:dark){:root{--ink:#e9e8e4;--soft:#b0afa9;--paper:#18191b;--line:#3b3c40;--gained:#6fd08c;--lost:#ff9a92;--moved:#f0c36d}}
        body{margin:0 auto;max-width:72rem;padding:2rem 1.2rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif}
        h2{margin:2.5rem 0 .2rem;border-bottom:1px solid var(--line)}p{margin:.2rem 0;color:var(--soft)}.total{color:var(--ink);font-weight:600}
        table{border-collapse:collapse;width:100%;margin:.3rem 0 1.5rem;font-size:.92rem}caption{text-align:left;font-weight:600;padding:.4rem 0}
        th,td{padding:.2rem .5rem;vertical-align:top;text-align:left;border-bottom:1px solid var(--line)}th{color:var(--soft);font-weight:400}.pre{text-align:right}
        .gained caption,.gained strong{color:var(--gained)}.lost caption,.lost strong{color:var(--lost)}.moved caption,.moved strong{color:var(--moved)}
        .was td,.was strong{color:var(--soft);font-weight:400}code{font-family:ui-monospace,Consolas,monospace;overflow-wrap:anywhere}
        @media print{body{max-width:none;padding:0;font-size:9.5pt}tr{break-inside:avoid}}
        """;

    /// <summary>The page about the baseline in <paramref name="path"/>, with up to <paramref name="limit"/> findings for each clause.</summary>
    public static string Page(string path, CorpusComparison comparison, int limit)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(comparison);
        string title = $"Compared with {path}";
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append($"<title>{Escaped(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<main>\n<h1>{Escaped(title)}</h1>\n<p class=\"total\">{Escaped(ComparisonWords.Total(comparison))}</p>\n<p>{Escaped(ComparisonWords.Rewritten(comparison))}</p>\n");
        foreach (RuleChanges rule in comparison.Rules.Where(rule => rule.IsChanged)) Append(html, rule, comparison.Words, limit);
        foreach (ArticleState state in (ReadOnlySpan<ArticleState>)[ArticleState.Changed, ArticleState.New, ArticleState.Gone])
        {
            ArticleComparison[] articles = [.. comparison.In(state)];
            if (articles.Length == 0) continue;
            html.Append($"<section>\n<h2>{Escaped(ComparisonWords.HeadingOf(state))}: {articles.Length}</h2>\n<ul>\n");
            foreach (ArticleComparison article in articles.Take(limit)) html.Append($"<li>{Escaped(ComparisonWords.Line(article))}</li>\n");
            html.Append("</ul>\n");
            AppendMore(html, articles.Length - limit);
            html.Append("</section>\n");
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, RuleChanges rule, long words, int limit)
    {
        html.Append($"<section id=\"{Escaped(rule.Id)}\">\n<h2>{Escaped(ComparisonWords.HeadingOf(rule))}</h2>\n");
        html.Append($"<p>{Escaped(ComparisonWords.NumbersOf(rule, words))}</p>\n<p>{Escaped(ComparisonWords.ChangesOf(rule))}</p>\n");
        foreach (ClauseGroup group in rule.Groups)
        {
            string name = ComparisonWords.NameOf(group.Kind);
            html.Append($"<table class=\"{name}\">\n<caption>{group.Changes.Length} {name} · {Code(group.Clause)}</caption>\n");
            html.Append("<thead><tr><th scope=\"col\">article</th><th scope=\"col\">line</th><th scope=\"col\" class=\"pre\">before</th><th scope=\"col\">words</th><th scope=\"col\">after</th><th scope=\"col\">speaker</th><th scope=\"col\">seen</th></tr></thead>\n<tbody>\n");
            foreach (FindingChange change in group.Changes.Take(limit))
            {
                if (change.WordsBefore is { } before) AppendRow(html, change, before, " class=\"was\"", "was", "");
                AppendRow(html, change, change.Words, "", (change.Now ?? change.Before)!.Speaker ?? "unnamed", string.Join("; ", new[] { ComparisonWords.DifferenceOf(change), change.Told }.Where(text => text.Length > 0)));
            }

            html.Append("</tbody>\n</table>\n");
            AppendMore(html, group.Changes.Length - limit);
        }

        html.Append("</section>\n");
    }

    private static void AppendRow(StringBuilder html, FindingChange change, KeywordInContext words, string row, string speaker, string told) => html.Append(
        $"<tr{row}><td title=\"{Escaped(ComparisonWords.Place(change.Article))}\">{Escaped(change.Article.Id)}</td><td>{words.Position.Line + 1}</td><td class=\"pre\">{Escaped(words.Before)}</td><td><strong>{Escaped(words.Keyword)}</strong></td><td>{Escaped(words.After)}</td><td>{Escaped(speaker)}</td><td>{Code(told)}</td></tr>\n");

    private static void AppendMore(StringBuilder html, int more)
    {
        if (more > 0) html.Append($"<p>and {Rate.Number(more)} more</p>\n");
    }

    // What stands in backticks is code; a lone backtick stays as it is.
    private static string Code(string text)
    {
        string[] pieces = text.Split('`');
        if (pieces.Length % 2 == 0) return Escaped(text);
        return string.Concat(pieces.Select((piece, number) => number % 2 == 0 ? Escaped(piece) : $"<code>{Escaped(piece)}</code>"));
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(DisplayLine.Clean(text));
}
