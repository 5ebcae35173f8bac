using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Tests.Text;

namespace RhetoricRules.Tests.Analysis;

public sealed class StrongerWithTests
{
    private const string Rules = """
        signals:
          insists: {match: always}
        patterns:
          boast:
            id: MY1001
            title: Boasts
            message: "{speaker} boasts."
            match: [known to all]
            stronger-with: [insists]
            within: 2 sentences
            same: speaker
            confidence: medium
          chorus:
            id: MY1002
            title: Several boast
            message: "{boasts.count} boast."
            all: [{boasts: boast, at-least: 2 distinct speaker}]
            within: article
            same: nothing
        """;

    [Fact]
    public void A_further_signal_in_the_window_raises_the_confidence_and_is_told()
    {
        Finding finding = Assert.Single(Findings("\"It is known to all. It always was,\" Orme said."));
        Assert.Equal(Confidence.High, finding.Confidence);
        Assert.Contains("surer: insists \u201Calways\u201D", finding.Reasons);
    }

    [Theory]
    [InlineData("\"It is known to all,\" Orme said.")]
    [InlineData("\"It is known to all,\" Orme said. \"It always was,\" Dale said.")]
    [InlineData("\"It is known to all. The day is fine. It always was,\" Orme said.")]
    public void Without_one_or_by_another_speaker_or_too_far_away_it_does_not(string text) =>
        Assert.Equal(Confidence.Medium, Assert.Single(Findings(text)).Confidence);

    [Fact]
    public void A_count_of_distinct_speakers_is_told_as_such()
    {
        Finding chorus = Findings("\"It is known to all,\" Orme said. \"It is known to all,\" Dale said.").First(finding => finding.Rule.Id.Value == "MY1002");
        Assert.Equal("2 boast.", chorus.Message);
        Assert.Contains("2 boasts in the article, at least 2 distinct speaker", chorus.Reasons);
    }

    private static ImmutableArray<Finding> Findings(string text) =>
        new RhetoricAnalyzer(RuleCompiler.Compile(Packs.Sound(Rules)), AnalysisOptions.Default).Analyze(Reading.Of(text)).Findings;
}
