using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Reporting;

public sealed class TextReportWriterTests
{
    private const string Said = "\"These are lies,\" Lu Kang said. \"The US should look at its own record.\"";

    [Fact]
    public void A_finding_shows_its_sentences_the_words_by_step_and_why()
    {
        Article article = Sample.Article("Head\n\n" + Said, "Head", "\"These are lies,\" Lu Kang said.", "\"The US should look at its own record.\"");
        Finding finding = Sample.Finding(article, "The US should look at its own record", ("rejection", "These are lies"), ("turn", "look at its own"), ("self", "own"));
        Assert.Equal(
            """
            news/a1.txt: (no title)

            3:34 warning RR1001 Title of whataboutism
              3 │ "These are lies," Lu Kang said.
                │  ~~~~~~~~~~~~~~ rejection
                │                   ------- speaker
              3 │ "The US should look at its own record."
                │  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ whataboutism
                │                ~~~~~~~~~~~~~~~ turn
                │      -- target             ~~~ self
                = Lu Kang points to the US's own record.
                speaker: Lu Kang (china) · target: US (united-states) · confidence high · direct
                why: same speaker: Lu Kang; within 3 sentences

            technique     rule    findings  articles
            whataboutism  RR1001         1         1

            1 finding of 1 technique in 1 article (15 words)

            """,
            Write(TextReportOptions.Plain, Sample.Report(article, finding)));
    }

    [Fact]
    public void A_step_that_is_the_reported_span_names_it()
    {
        Article article = Sample.Article(Said, Said);
        string report = Write(TextReportOptions.Plain, Sample.Report(article, Sample.Finding(article, "own record", ("turn", "own record"))));
        Assert.Contains("^^^^^^^^^^ turn\n", report, StringComparison.Ordinal);
        Assert.DoesNotContain("~", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Sentences_left_out_between_two_steps_show_as_dots()
    {
        Article article = Sample.Article("One lies. Two. Three own.", "One lies.", "Two.", "Three own.");
        string report = Write(TextReportOptions.Plain, Sample.Report(article, Sample.Finding(article, "own", ("rejection", "lies"), ("turn", "own"))));
        Assert.Contains("  1 │ One lies.\n    │     ~~~~ rejection\n    ⋮\n  1 │ Three own.\n    │       ^^^ turn\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Breaks_tabs_and_escapes_keep_their_column_and_steer_no_terminal()
    {
        Article article = Sample.Article("a\r\nb\tc\u00A0d\u001b[31m own", "a\r\nb\tc\u00A0d\u001b[31m own");
        string report = Write(TextReportOptions.Plain, Sample.Report(article, Sample.Finding(article, "own", ("turn", "own"))));
        Assert.Contains("  1 │ a  b c d\uFFFD[31m own\n    │               ^^^ turn\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Underlines_stand_under_wide_and_combined_letters()
    {
        Article article = Sample.Article("中国 cafe\u0301 own", "中国 cafe\u0301 own");
        string report = Write(TextReportOptions.Plain, Sample.Report(article, Sample.Finding(article, "own", ("turn", "own"), ("place", "中国"))));
        Assert.Contains("    │ ~~~~ place\n", report.Replace("          ^^^ turn", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("    │           ^^^ turn\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Piped_a_long_sentence_is_neither_wrapped_nor_cut()
    {
        string sentence = string.Join(' ', Enumerable.Repeat("word", 300)) + " own";
        Article article = Sample.Article(sentence, sentence);
        string report = Write(TextReportOptions.Plain, Sample.Report(article, Sample.Finding(article, "own", ("turn", "own"))));
        Assert.Contains($"  1 │ {sentence}\n    │ {new string(' ', 1500)}^^^ turn\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_terminal_a_sentence_wraps_together_with_its_underlines()
    {
        const string sentence = "The US should look at its own human rights record before it judges other countries.";
        Article article = Sample.Article(sentence, sentence);
        Finding finding = Sample.Finding(article, "human rights record before it judges", ("turn", "human rights record before it judges"), ("who", "The US"));
        string report = Write(new TextReportOptions { Width = 46 }, Sample.Report(article, finding));
        Assert.Contains(
            """
              1 │ The US should look at its own human
                │ ~~~~~~ who                    ^^^^^
              1 │ rights record before it judges other
            """.Replace("  1 │ rights", "    │     -- target\n    │ rights", StringComparison.Ordinal)
            + """

                │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ turn
                │ countries.

            """,
            report,
            StringComparison.Ordinal);
        Assert.All(report.Split('\n').SkipWhile(line => !line.Contains('│', StringComparison.Ordinal)).TakeWhile(line => line.Length > 0), line => Assert.True(line.Length <= 46, line));
    }

    [Fact]
    public void A_label_without_room_after_its_underline_stands_before_it_or_below()
    {
        const string sentence = "All of these accusations are rejected as lies";
        Article article = Sample.Article(sentence, sentence);
        Finding before = Sample.Finding(article, "lies", ("rejection", "lies"));
        Assert.Contains("rejection ^^^^\n", Write(new TextReportOptions { Width = 51 }, Sample.Report(article, before)), StringComparison.Ordinal);
        Finding below = Sample.Finding(article, sentence, ("rejection", sentence));
        Assert.Contains($"    │ {new string('^', 45)}\n    │ rejection\n", Write(new TextReportOptions { Width = 51 }, Sample.Report(article, below)), StringComparison.Ordinal);
    }

    [Fact]
    public void Colour_is_written_only_when_wanted()
    {
        Article article = Sample.Article(Said, Said);
        ArticleReport report = Sample.Report(article, Sample.Finding(article, "own record", ("turn", "own record")));
        Assert.DoesNotContain('\e', Write(TextReportOptions.Plain, report));
        Assert.Contains("\e[33m^^^^^^^^^^ turn\e[0m", Write(new TextReportOptions { Colour = true }, report), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_without_findings_take_one_line_each()
    {
        Article article = Sample.Article("Calm news.", "Calm news.");
        Assert.Equal(
            "news/a1.txt: no findings\nb.txt: not analysed\n\nNo findings in 2 articles (2 words), 1 not analysed\n",
            Write(TextReportOptions.Plain, Sample.Report(article), Sample.Failure("b.txt", "RR0903", "is empty")));
    }

    [Fact]
    public void Quiet_leaves_only_findings()
    {
        Article calm = Sample.Article("Calm news.", "Calm news.");
        Assert.Equal("", Write(new TextReportOptions { FindingsOnly = true }, Sample.Report(calm), Sample.Failure("b.txt", "RR0903", "is empty")));
    }

    [Fact]
    public void The_table_counts_findings_and_articles_and_puts_the_commonest_first()
    {
        Article article = Sample.Article(Said, Said);
        Finding common = Sample.Finding(article, "own", ("turn", "own"));
        Finding rare = new()
        {
            Rule = Sample.Rule("RR1000", "first-by-id"),
            Span = common.Span,
            Severity = common.Severity,
            Confidence = common.Confidence,
            Message = common.Message,
            Attribution = common.Attribution,
            Steps = common.Steps,
            Reasons = [],
        };
        string report = Write(TextReportOptions.Plain, Sample.Report(article, common, common, rare), Sample.Report(article, common));
        Assert.EndsWith(
            """

            technique     rule    findings  articles
            whataboutism  RR1001         3         2
            first-by-id   RR1000         1         1

            4 findings of 2 techniques in 2 articles (28 words)

            """,
            report,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_any_sentence_end_is_not_printed_whole_for_each_finding()
    {
        string endless = new string('x', 50_000) + " own " + new string('y', 50_000);
        Article article = Sample.Article(endless, endless);
        Assert.True(Write(TextReportOptions.Plain, Sample.Report(article, Sample.Finding(article, "own", ("turn", "own")))).Length < 10_000);
    }

    private static string Write(TextReportOptions options, params ArticleReport[] reports)
    {
        using StringWriter output = new();
        TextReportWriter writer = new(output, options);
        foreach (ArticleReport report in reports) writer.Write(report);
        writer.End();
        return output.ToString();
    }
}
