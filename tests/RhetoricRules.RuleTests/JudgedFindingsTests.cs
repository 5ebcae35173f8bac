using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.RuleTests.Judging;
using RhetoricRules.Text;
using Xunit.Abstractions;

namespace RhetoricRules.RuleTests;

/// <summary>
/// Findings in texts that nobody annotated, judged one by one. Wanted are 0.80 of all findings and 0.70 of each code with ten or more; the floor is what was
/// reached, so that no change of a rule gives it up unseen.
/// </summary>
public sealed class JudgedFindingsTests(ITestOutputHelper output)
{
    private const int Enough = 10;
    private const double PrecisionFloor = 0.65;

    [JudgedFact(needsTexts: false)]
    public void Every_finding_stands_once_and_in_order() =>
        Assert.Equal(Judged.All.Select(finding => finding.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), Judged.All.Select(finding => finding.Key));

    [JudgedFact(needsTexts: true)]
    public void Offsets_and_marks_fit_the_texts() => Assert.Empty(Judged.All
        .Where(finding => Judged.ArticleOf(finding) is not { } article || finding.Span.End > article.Source.Length || JudgedFinding.MarkOf(article.Source.Slice(finding.Span)) != finding.Mark)
        .Select(finding => finding.Key));

    [JudgedFact(needsTexts: true)]
    public void No_reason_quotes_more_than_four_words() => Assert.Empty(
        from finding in Judged.All
        where Judged.ArticleOf(finding) is not null
        from judge in new[] { finding.First, finding.Second }
        where Reasons.QuoteFrom(Judged.ArticleOf(finding)!.Source.Content, judge.Reason) is not null
        select finding.Key);

    [JudgedFact(needsTexts: true)]
    public void What_is_still_reported_is_right_as_often_as_was_reached()
    {
        ILookup<bool, JudgedFinding> byReported = Judged.All.ToLookup(IsReported);
        var score = new JudgementScore([.. byReported[true]]);
        var gone = new JudgementScore([.. byReported[false]]);
        string told = $"{score.Table(Enough)}no longer reported: {gone.All.Found}, {gone.All.Right} of them right\nall judged: {new JudgementScore(Judged.All).Table(int.MaxValue)}";
        output.WriteLine(told);
        Assert.True(score.All.Precision >= PrecisionFloor, told);
    }

    private static readonly Lazy<ImmutableDictionary<Article, ImmutableArray<Finding>>> Today = new(() =>
    {
        var analyzer = new RhetoricAnalyzer(ShippedPack.Rules, AnalysisOptions.Default);
        return Judged.All.Select(Judged.ArticleOf).OfType<Article>().Distinct().ToImmutableDictionary(article => article, article => analyzer.Analyze(article).Findings);
    });

    private static bool IsReported(JudgedFinding judged) =>
        Judged.ArticleOf(judged) is { } article && Today.Value[article].Any(finding => finding.Rule.Code == judged.Code && IsSame(finding.Span, judged.Span));

    // A rule may come to take in a word more or less; the move is the same.
    private static bool IsSame(TextSpan left, TextSpan right) =>
        2 * (Math.Min(left.End, right.End) - Math.Max(left.Start, right.Start)) >= Math.Min(left.Length, right.Length);
}
