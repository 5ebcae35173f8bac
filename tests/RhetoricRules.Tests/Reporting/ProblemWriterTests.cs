using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Reporting;

public sealed class ProblemWriterTests
{
    [Fact]
    public void A_problem_shows_its_place_its_line_the_reason_and_what_to_try() => Assert.Equal(
        """
        rules/a.yml(2,3): error RR9999: Unknown.
            witin: 3 sentences
            ^^^^^
          why: Because.
          try: Do this.

        """.ReplaceLineEndings("\n"),
        Print("patterns:\n  witin: 3 sentences\n", "witin", "Because.", "Do this."));

    [Fact]
    public void Without_reason_and_suggestion_the_line_ends_it() =>
        Assert.Equal("rules/a.yml(1,1): error RR9999: Unknown.\n  abc\n  ^^^\n", Print("abc", "abc"));

    [Fact]
    public void A_known_code_points_to_its_section() =>
        Assert.EndsWith("  help: docs/problems.md#rr0002\n", Print(Problem(new SourceText("a"), new TextSpan(0, 1), "", "") with { Code = "RR0002" }), StringComparison.Ordinal);

    [Fact]
    public void Tabs_are_kept_so_that_the_caret_aligns() =>
        Assert.Equal("rules/a.yml(1,3): error RR9999: Unknown.\n  \t\tx\ty\n  \t\t^\n", Print("\t\tx\ty", "x"));

    [Fact]
    public void A_character_of_two_units_takes_one_column() =>
        Assert.Equal("rules/a.yml(1,4): error RR9999: Unknown.\n  😀 x\n    ^\n", Print("😀 x", "x"));

    [Fact]
    public void A_span_of_several_lines_is_marked_in_its_first() =>
        Assert.Equal("rules/a.yml(1,2): error RR9999: Unknown.\n  abc\n   ^^\n", Print("abc\r\ndef", "bc\r\nde"));

    [Fact]
    public void A_long_line_is_cut_around_the_caret()
    {
        string text = new string('a', 300) + "X" + new string('b', 300);
        string[] lines = Print(text, "X").Split('\n');
        Assert.Equal("  …" + new string('a', 40) + "X" + new string('b', 59) + "…", lines[1]);
        Assert.Equal(lines[1].IndexOf('X', StringComparison.Ordinal), lines[2].IndexOf('^', StringComparison.Ordinal));
    }

    [Fact]
    public void The_end_of_a_line_can_be_marked() =>
        Assert.Equal("rules/a.yml(1,3): error RR9999: Unknown.\n  ab\n    ^\n", Print(new SourceText("ab\ncd"), new TextSpan(2, 0)));

    [Fact]
    public void An_empty_line_needs_no_caret() =>
        Assert.Equal("rules/a.yml(1,1): error RR9999: Unknown.\n", Print(new SourceText(""), new TextSpan(0, 0)));

    [Fact]
    public void Between_two_problems_stands_a_blank_line()
    {
        var writer = new StringWriter();
        RuleProblem problem = Problem(new SourceText("a"), new TextSpan(0, 1), "", "");
        ProblemWriter.WriteAll(writer, [problem, problem with { Severity = Severity.Warning }]);
        Assert.Equal(
            "rules/a.yml(1,1): error RR9999: Unknown.\n  a\n  ^\n\nrules/a.yml(1,1): warning RR9999: Unknown.\n  a\n  ^\n",
            writer.ToString());
    }

    private static string Print(string text, string marked, string reason = "", string suggestion = "") =>
        Print(new SourceText(text), new TextSpan(text.IndexOf(marked, StringComparison.Ordinal), marked.Length), reason, suggestion);

    private static string Print(SourceText text, TextSpan span, string reason = "", string suggestion = "") =>
        Print(Problem(text, span, reason, suggestion));

    private static string Print(RuleProblem problem)
    {
        var writer = new StringWriter();
        ProblemWriter.Write(writer, problem);
        return writer.ToString();
    }

    private static RuleProblem Problem(SourceText text, TextSpan span, string reason, string suggestion) =>
        new("RR9999", Severity.Error, new RulePlace(new RuleFile("rules/a.yml", text), span), "Unknown.", reason, suggestion);
}
