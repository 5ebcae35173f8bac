using RhetoricRules.Reporting;

namespace RhetoricRules.Tests.Reporting;

public sealed class ParseTextWriterTests
{
    private const string Text =
        "Bridge is safe, mayor says\n\nPaul Orme said that the bridge is safe, adding that it cost $5. It is a fine bridge.\n\n\"I doubt it,\" said Ann Brandt. Rain fell on Friday.\n\nShare\n";

    [Fact]
    public void Every_sentence_has_its_place_and_whose_words_it_holds() =>
        Assert.Equal(
            """
            news/a1.txt: 34 words
            SSSS source  CCCC cue  ──── what is said  name? not sure who

            title                1 │ Bridge is safe, mayor says
                mayor · indirect   │ ──────────────  SSSSS CCCC

            lead                 3 │ Paul Orme said that the bridge is safe, adding that it cost $5.
            Paul Orme · indirect   │ SSSSSSSSS CCCC ───────────────────────
            Paul Orme · indirect   │                                         CCCCCC ───────────────
             Paul Orme · carried 3 │ It is a fine bridge.

            body                 5 │ "I doubt it," said Ann Brandt.
             Ann Brandt · direct   │ ───────────── CCCC SSSSSSSSSS
                       narration 5 │ Rain fell on Friday.

            boilerplate          7 │ Share

            who speaks
              mayor: 1 indirect
              Paul Orme (city): 2 indirect, 1 carried
              Ann Brandt: 1 direct
              the outlet: 2 narration
            actors
              city: Orme (1)
            numbers
              money: $5

            """,
            Write(TextReportOptions.Plain, ParsedSample.Report(Text, ("Orme", "city"))));

    [Fact]
    public void A_sentence_that_one_speaker_says_from_end_to_end_needs_no_marks()
    {
        string report = Write(TextReportOptions.Plain, ParsedSample.Report("Head\n\n\"One came. Two went. Three stayed,\" said Paul Orme.\n"));
        Assert.Contains("lead  Paul Orme · direct 3 │ \"One came.\n      Paul Orme · direct 3 │ Two went.\n", report, StringComparison.Ordinal);
        Assert.Contains("                         3 │ Three stayed,\" said Paul Orme.\n      Paul Orme · direct   │ ────────────── CCCC SSSSSSSSS\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Wrapped_the_marks_stay_beneath_their_words()
    {
        string report = Write(new TextReportOptions { Width = 60 }, ParsedSample.Report("Head\n\nPaul Orme said that the old bridge over the river is as safe as any.\n"));
        Assert.Contains(
            """
            lead                 3 │ Paul Orme said that the old bridge
            Paul Orme · indirect   │ SSSSSSSSS CCCC ───────────────────
                                   │ over the river is as safe as any.
                                   │ ────────────────────────────────

            """,
            report,
            StringComparison.Ordinal);
        Assert.All(report.Split('\n'), line => Assert.True(line.Length <= 60, line));
    }

    [Fact]
    public void Without_a_width_nothing_is_wrapped_or_cut()
    {
        string sentence = $"Paul Orme said that {string.Join(' ', Enumerable.Repeat("rain", 300))} fell.";
        Assert.Contains($"│ {sentence}\n", Write(TextReportOptions.Plain, ParsedSample.Report($"Head\n\n{sentence}\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_name_is_cut_in_the_margin_and_stands_whole_in_the_list()
    {
        const string name = "Maximiliana Featherstone Cholmondeley";
        string report = Write(new TextReportOptions { Width = 60 }, ParsedSample.Report($"Head\n\n{name} said that it rains.\n"));
        Assert.Contains("… · indirect ", report, StringComparison.Ordinal);
        Assert.Contains($"  {name}: 1 indirect\n", report, StringComparison.Ordinal);
    }

    [Fact]
    public void Few_quoted_words_have_marks_of_their_own() =>
        Assert.Contains(
            "lead   narration 3 │ Experts inspected the so-called \"bridge\" on Friday.\n    scare quotes   │                                 \"\"\"\"\"\"\"\"\n",
            Write(TextReportOptions.Plain, ParsedSample.Report("Head\n\nExperts inspected the so-called \"bridge\" on Friday.\n")),
            StringComparison.Ordinal);

    [Fact]
    public void Colour_is_written_only_when_wanted()
    {
        Assert.DoesNotContain('\e', Write(TextReportOptions.Plain, ParsedSample.Report(Text)));
        Assert.Contains("\e[32mSSSSSSSSS\e[0m \e[33mCCCC\e[0m \e[36m────", Write(new TextReportOptions { Colour = true }, ParsedSample.Report(Text)), StringComparison.Ordinal);
    }

    [Fact]
    public void Escapes_in_the_text_steer_no_terminal() =>
        Assert.DoesNotContain('\e', Write(TextReportOptions.Plain, ParsedSample.Report("Head\n\nPaul \e[31mOrme said that it rains.\n", ("Orme", "city"))));

    [Fact]
    public void An_article_that_could_not_be_read_takes_one_line() =>
        Assert.Equal("b.txt: not read\n", Write(TextReportOptions.Plain, Sample.Failure("b.txt", "RR0903", "is empty")));

    private static string Write(TextReportOptions options, params ArticleReport[] reports)
    {
        using StringWriter output = new();
        ParseTextWriter writer = new(output, options);
        foreach (ArticleReport report in reports) writer.Write(report);
        writer.End();
        return output.ToString();
    }
}
