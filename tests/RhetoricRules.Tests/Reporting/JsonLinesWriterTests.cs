using System.Text.Json;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Reporting;

public sealed class JsonLinesWriterTests
{
    [Fact]
    public void A_line_has_every_key_in_the_order_of_the_contract()
    {
        Article article = Sample.Article("Ça va.\nLu Kang: mind your own record.", "Ça va.", "Lu Kang: mind your own record.");
        string line = Write(Sample.Report(article, Sample.Finding(article, "mind your own record", ("turn", "own record"))));
        Assert.Equal(
            """{"schema":1,"article":{"id":"a1","path":"news/a1.txt","title":null,"source":null,"date":null,"sha256":"89c67ec136b97555d26da190b14d2abbe855ebc739d180861398dd6617ecddf4","words":8,"length":37},"findings":[{"""
            + """
              "rule":"RR1001","code":"whataboutism","title":"Title of whataboutism","severity":"warning","confidence":"high","start":16,"end":36,"line":2,"column":10,
              """.Trim()
            + """
              "quote":"mind your own record","message":"Lu Kang points to the US's own record.","speaker":{"name":"Lu Kang","entity":"china","start":7,"end":14},
              """.Trim()
            + """
              "target":{"name":"US","entity":"united-states"},"attribution":"direct","reply":2,
              """.Trim()
            + """
              "steps":[{"name":"turn","signal":"signal-of-turn","start":26,"end":36,"quote":"own record","speaker":"Lu Kang"}],
              """.Trim()
            + """
              "mapsTo":["semeval2023/Whataboutism"]}],"speakers":[{"name":"Lu Kang","entity":"china","words":8}],"problems":[]}
              """.Trim()
            + "\n",
            line);
    }

    [Fact]
    public void The_hash_is_of_the_text_as_utf8() =>
        Assert.Contains("\"sha256\":\"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\"", Write(Sample.Report(Sample.Article("abc", "abc"))), StringComparison.Ordinal);

    [Fact]
    public void An_unnamed_speaker_and_no_target_are_null()
    {
        Article article = Sample.Article("Mind your own.", "Mind your own.");
        Finding finding = new()
        {
            Rule = Sample.Rule("RR1001", "whataboutism"),
            Span = new TextSpan(0, 4),
            Severity = Severity.Note,
            Confidence = Confidence.Low,
            Message = "m",
            Attribution = AttributionKind.Narration,
            Steps = [],
            Reasons = [],
        };
        string line = Write(Sample.Report(article, finding));
        Assert.Contains("\"speaker\":null,\"target\":null,\"attribution\":\"narration\"", line, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outlet_has_no_place_in_the_text()
    {
        Article article = Sample.Article("Mind your own.", "Mind your own.");
        string line = Write(Sample.Report(article, Sample.Finding(article, "your own", ("turn", "own"))));
        Assert.Contains("\"speaker\":{\"name\":\"Lu Kang\",\"entity\":\"china\",\"start\":null,\"end\":null}", line, StringComparison.Ordinal);
    }

    [Fact]
    public void An_article_that_failed_has_its_problem_and_no_findings() =>
        Assert.Equal(
            """{"schema":1,"article":{"id":"a1","path":"b.txt","title":null,"source":null,"date":null,"sha256":null,"words":null,"length":null},"findings":[],"speakers":[],"problems":[{"code":"RR0903","severity":"error","message":"is empty"}]}"""
            + "\n",
            Write(Sample.Failure("b.txt", "RR0903", "is empty")));

    [Fact]
    public void Letters_stay_readable_and_a_lone_surrogate_does_not_throw()
    {
        Article article = Sample.Article("Größe “中国” \uD800 end.", "Größe “中国” \uD800 end.");
        string line = Write(Sample.Report(article, Sample.Finding(article, "Größe “中国” \uD800", ("turn", "end"))));
        Assert.Contains("Größe “中国” ", line, StringComparison.Ordinal);
        JsonDocument.Parse(line).Dispose();
    }

    [Fact]
    public void The_title_is_the_one_its_source_gives_else_the_one_in_the_text()
    {
        Article article = Sample.Article("Head\nBody.", "Head", "Body.");
        ArticleReport report = new() { Path = "a", Metadata = new ArticleMetadata("a1", "Given"), Result = new AnalysisResult(article, []) };
        Assert.Equal("Given", report.Title);
        Assert.Null(Sample.Report(article).Title);
    }

    [Fact]
    public void A_line_that_is_handed_on_in_pieces_is_one_line()
    {
        Article article = Sample.Article("Größe own.", "Größe own.");
        Finding finding = Sample.Finding(article, "Größe", ("turn", "own"));
        string line = Write(Sample.Report(article, [.. Enumerable.Repeat(finding, 2000)]));
        using JsonDocument document = JsonDocument.Parse(line);
        Assert.Equal(2000, document.RootElement.GetProperty("findings").GetArrayLength());
        Assert.Equal(line.Length - 1, line.IndexOf('\n', StringComparison.Ordinal));
    }

    private static string Write(ArticleReport report)
    {
        using StringWriter output = new();
        JsonLinesWriter writer = new(output);
        writer.Write(report);
        writer.End();
        return output.ToString();
    }
}
