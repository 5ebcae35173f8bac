using RhetoricRules.Text;

namespace RhetoricRules.RuleTests.Judging;

/// <summary>The arithmetic of judged findings, the form of their file, and the guard against quotation, on made-up ones.</summary>
public sealed class JudgementScoreTests
{
    // Of 10 findings the judges call 6 both right, 2 both wrong, and differ on 1 each way: raw 0.8; by chance 0.7 * 0.7 + 0.3 * 0.3 = 0.58; kappa 0.22 / 0.42.
    private static readonly JudgedFinding[] Ten =
    [
        .. Enumerable.Range(0, 6).Select(at => Finding(at, "doubt", true, true)),
        Finding(6, "doubt", true, false), Finding(7, "threat", false, true), Finding(8, "threat", false, false), Finding(9, "threat", false, false),
    ];

    [Fact]
    public void Precision_and_agreement_are_as_counted_by_hand()
    {
        var score = new JudgementScore([.. Ten]);
        Assert.Equal((0.7, 0.8), (score.All.Precision, score.RawAgreement));
        Assert.Equal(0.22 / 0.42, score.Agreement.Kappa!.Value, 10);
        Assert.Equal([("doubt", 1.0)], score.CodesWith(4).Select(code => (code.Code, code.Precision!.Value)));
    }

    [Fact]
    public void A_line_reads_as_it_was_written()
    {
        JudgedFinding finding = Ten[7] with { Second = new Judgement(true, ["doubt", "threat"], "names harm to “come”") };
        JudgedFinding read = JudgedFinding.Read(finding.Write(), 1);
        Assert.Equal(finding.Write(), read.Write());
        Assert.Equal((finding.Key, finding.Second.Reason, finding.First), (read.Key, read.Second.Reason, read.First));
        Assert.Equal("doubt threat", string.Join(' ', read.Second.Codes!.Value));
    }

    [Theory]
    [InlineData("\"right\"", "\"perhaps\"")]
    [InlineData("\"reason\":\"a\"", "\"reason\":\"\"")]
    [InlineData("\"start\"", "\"begin\"")]
    [InlineData("{\"corpus\"", "\"corpus\"")]
    public void A_wrong_line_is_told_with_its_number(string part, string instead)
    {
        string line = Ten[0].Write().Replace(part, instead, StringComparison.Ordinal);
        Assert.Contains("line 12", Assert.Throws<FormatException>(() => JudgedFinding.Read(line, 12)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It says that the harbour is, dark at night.", "the harbour is dark at")]
    [InlineData("The Harbour is dark", null)]
    public void A_reason_may_share_four_words_with_the_text_and_no_more(string reason, string? quote) =>
        Assert.Equal(quote, Reasons.QuoteFrom("Here the harbour is dark at night and cold.", reason));

    private static JudgedFinding Finding(int at, string code, bool first, bool second) =>
        new("made/up.jsonl", "d", new TextSpan(at, 1), "0", code, new Judgement(first, null, "a"), new Judgement(second, second ? [code] : [], "b"));
}
