using System.Globalization;
using RhetoricRules.Diagnostics;

namespace RhetoricRules.Reporting;

/// <summary>How often each technique was found, and in how many articles: the commonest first.</summary>
internal sealed class TechniqueTable
{
    private readonly Dictionary<RuleId, TechniqueCount> _counts = [];
    private int _articles;
    private int _failed;
    private int _findings;
    private long _words;

    /// <summary>Counts the findings of one article.</summary>
    public void Count(ArticleReport article)
    {
        _articles++;
        if (article.Result is not { } result)
        {
            _failed++;
            return;
        }

        _words += result.Article.WordCount;
        _findings += result.Findings.Length;
        foreach (IGrouping<RuleId, Finding> findings in result.Findings.GroupBy(finding => finding.Rule.Id))
        {
            TechniqueCount before = _counts.GetValueOrDefault(findings.Key, new TechniqueCount(findings.First().Rule, 0, 0));
            _counts[findings.Key] = before with { Findings = before.Findings + findings.Count(), Articles = before.Articles + 1 };
        }
    }

    public void Write(StyledWriter output)
    {
        if (_counts.Count > 0)
        {
            string[][] rows = [.. _counts.Values.OrderByDescending(count => count.Findings).ThenBy(count => count.Rule.Id).Select(RowOf)];
            string[] heads = ["technique", "rule", "findings", "articles"];
            int[] widths = [.. heads.Select((head, column) => rows.Max(row => row[column].Length) is var most && most > head.Length ? most : head.Length)];
            WriteRow(output, heads, widths, TextStyle.Faint);
            foreach (string[] row in rows) WriteRow(output, row, widths, TextStyle.Plain);
            output.WriteLine();
        }

        output.WriteLine(Totals());
    }

    private static void WriteRow(StyledWriter output, string[] cells, int[] widths, TextStyle style) =>
        output.WriteLine($"{cells[0].PadRight(widths[0])}  {cells[1].PadRight(widths[1])}  {cells[2].PadLeft(widths[2])}  {cells[3].PadLeft(widths[3])}", style);

    private static string[] RowOf(TechniqueCount count) => [count.Rule.Code, count.Rule.Id.Value, Number(count.Findings), Number(count.Articles)];

    private string Totals()
    {
        string found = _counts.Count switch
        {
            0 => "No findings",
            1 => $"{Counted(_findings, "finding")} of 1 technique",
            _ => $"{Counted(_findings, "finding")} of {Number(_counts.Count)} techniques",
        };
        string failed = _failed == 0 ? "" : $", {Number(_failed)} not analysed";
        return $"{found} in {Counted(_articles, "article")} ({Counted(_words, "word")}){failed}";
    }

    private static string Counted(long count, string noun) => count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
