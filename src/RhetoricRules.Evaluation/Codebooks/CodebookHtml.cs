using System.Collections.Immutable;
using System.Net;
using System.Text;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Codebooks;

/// <summary>The codebook as one HTML file that needs nothing else: to be read, searched and printed.</summary>
internal static class CodebookHtml
{
    private const string Style = """
        :root{color-scheme:light dark;--ink:#1d1d1f;--soft:#56565c;--paper:#fdfdfb;--line:#d9d8d2;--mark:#ffe9a8;--link:#0b57a4;--card:#f4f3ee}
        @media(prefers-color-scheme:dark){:root{--ink:#e9e8e4;--soft:#b0afa9;--paper:#18191b;--line:#3b3c40;--mark:#5e4a08;--link:#8bbdf2;--card:#222326}}
        *{box-sizing:border-box}
        body{margin:0 auto;max-width:46rem;padding:2rem 1.2rem 4rem;background:var(--paper);color:var(--ink);font:1.05rem/1.6 Georgia,"Times New Roman",serif}
        h1,h2,h3,h4,nav,.about,dt{font-family:system-ui,"Segoe UI",Roboto,Helvetica,Arial,sans-serif;line-height:1.25}
        h1{font-size:2rem;margin:0 0 .5rem}h2{margin:3.2rem 0 0;padding-bottom:.3rem;border-bottom:2px solid var(--line);text-transform:capitalize}
        h3{font-size:1.25rem;margin:2.4rem 0 .2rem}h4{font-size:.95rem;margin:1.3rem 0 .3rem;color:var(--soft)}
        .id{color:var(--soft);font-weight:400}.about{color:var(--soft);font-size:.9rem;margin:0 0 .8rem}
        a{color:var(--link)}nav ul{columns:2;column-gap:2rem;padding:0;list-style:none;font-size:.92rem}nav li{break-inside:avoid;margin:.25rem 0}
        ul{padding-left:1.2rem}li{margin:.35rem 0}.why{color:var(--soft);font-style:italic}
        mark{background:var(--mark);color:inherit;padding:.05em .15em;border-radius:.2em}
        code{font:.86em/1.5 ui-monospace,Consolas,monospace;background:var(--card);padding:.1em .3em;border-radius:.2em;overflow-wrap:anywhere}
        details{border:1px solid var(--line);border-radius:.4rem;padding:.4rem .8rem;margin-top:1.2rem}summary{cursor:pointer;font:600 .95rem system-ui,sans-serif}
        dt{font-weight:600;font-size:.88rem;margin-top:.6rem}dd{margin:0}
        a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
        @media(max-width:34rem){nav ul{columns:1}}
        @media print{:root{--ink:#000;--soft:#444;--paper:#fff;--line:#999;--mark:#eee;--link:#000;--card:#fff}body{max-width:none;padding:0;font-size:10.5pt}
        nav{break-after:page}article{break-inside:auto}h2,h3,h4{break-after:avoid}li{break-inside:avoid}mark{text-decoration:underline}a{text-decoration:none}}
        """;

    /// <summary>All rules on one page, by category, with a table of contents.</summary>
    public static string Book(string title, string about, ImmutableArray<RulePage> pages)
    {
        var html = new StringBuilder($"<!DOCTYPE html>\n{CodebookMarkdown.Source}\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append($"<title>{Escaped(title)}</title>\n<style>\n{Style}\n</style>\n</head>\n<body>\n<header>\n<h1>{Escaped(title)}</h1>\n<p>{Escaped(about)}</p>\n</header>\n");
        html.Append("<nav aria-label=\"Rules\">\n<ul>\n");
        foreach (RulePage page in CodebookMarkdown.Categories(pages).SelectMany(category => category))
            html.Append($"<li><a href=\"#{page.Rule.Id}\"><span class=\"id\">{page.Rule.Id}</span> {Escaped(page.Rule.Title)}</a></li>\n");
        html.Append("</ul>\n</nav>\n<main>\n");
        foreach (IGrouping<string, RulePage> category in CodebookMarkdown.Categories(pages))
        {
            html.Append($"<section>\n<h2>{Escaped(category.Key.Replace('-', ' '))}</h2>\n");
            foreach (RulePage page in category) Append(html, page);
            html.Append("</section>\n");
        }

        return html.Append("</main>\n</body>\n</html>\n").ToString();
    }

    private static void Append(StringBuilder html, RulePage page)
    {
        string id = page.Rule.Id.Value;
        html.Append($"<article id=\"{id}\" aria-labelledby=\"{id}-title\">\n<h3 id=\"{id}-title\"><span class=\"id\">{id}</span> {Escaped(page.Rule.Title)}</h3>\n");
        html.Append($"<p class=\"about\">{Escaped(PageSections.Reported(page))}</p>\n");
        if (page.Description.Length > 0) html.Append($"<p>{Escaped(page.Description)}</p>\n");
        html.Append($"<p class=\"about\">A finding reads: {Escaped(page.Message)}</p>\n");
        foreach ((RuleTestKind kind, string title) in PageSections.Examples)
            AppendList(html, title, page.Examples.Where(example => example.Kind == kind).Select(Example));
        AppendList(html, PageSections.FalseAlarms, page.FalseAlarms.Select(Escaped));
        html.Append($"<details>\n<summary>{PageSections.Clauses}</summary>\n<dl>\n");
        foreach (RuleSheetSection section in page.Clauses)
        {
            html.Append($"<dt>{Escaped(section.Title)}</dt>\n");
            foreach (string line in section.Lines) html.Append($"<dd><code>{Escaped(line)}</code></dd>\n");
        }

        html.Append("</dl>\n</details>\n");
        AppendList(html, PageSections.Mappings, page.Rule.MapsTo.Select(Escaped));
        AppendList(html, PageSections.References, page.References.Select(Escaped));
        AppendList(html, PageSections.Releases, page.Releases.Select(Escaped));
        html.Append("</article>\n");
    }

    private static void AppendList(StringBuilder html, string title, IEnumerable<string> items)
    {
        string[] all = [.. items];
        if (all.Length == 0) return;
        html.Append($"<h4>{title}</h4>\n<ul>\n");
        foreach (string item in all) html.Append($"<li>{item}</li>\n");
        html.Append("</ul>\n");
    }

    private static string Example(PageExample example)
    {
        string words = string.Concat(example.Pieces.Select(piece => piece.IsMarked ? $"<mark>{Escaped(piece.Text)}</mark>" : Escaped(piece.Text)));
        return example.Why.Length == 0 ? words : $"<span class=\"why\">{Escaped(example.Why)}:</span> {words}";
    }

    private static string Escaped(string text) => WebUtility.HtmlEncode(text);
}
