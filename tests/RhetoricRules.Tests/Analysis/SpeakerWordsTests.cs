using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Tests.Text;

namespace RhetoricRules.Tests.Analysis;

public sealed class SpeakerWordsTests
{
    private const string Rules = """
        patterns:
          praise: {id: MY1001, title: Praises, message: "{speaker} praises.", match: [fine]}
        """;

    // Orme has both sentences, the words that name him included; the outlet the last.
    [Fact]
    public void Every_word_belongs_to_one_speaker()
    {
        AnalysisResult result = Analyze("Paul Orme said that the bridge is fine. \"It is a fine bridge,\" he added.\n\nRain fell on the town.");
        Assert.Equal([("the outlet", 5), ("Paul Orme", 15)], result.Speakers.Select(speaker => (speaker.Name, speaker.Words)));
        Assert.Equal(result.Article.WordCount, result.Speakers.Sum(speaker => speaker.Words));
    }

    [Fact]
    public void Speakers_whom_nothing_names_have_no_name()
    {
        AnalysisResult result = Analyze("He said that it is fine.\n\nRain fell on the town.");
        Assert.Equal([("the outlet", 5), (null, 6)], result.Speakers.Select(speaker => (speaker.Name, speaker.Words)));
    }

    [Fact]
    public void Findings_of_one_turn_have_its_number()
    {
        AnalysisResult result = Analyze("Paul Orme said that the bridge is fine. \"It is a fine bridge,\" he added.\n\nEva Stahl said that the town is fine.");
        int[] turns = [.. result.Findings.Select(finding => finding.Reply)];
        Assert.Equal(3, turns.Length);
        Assert.Equal(turns[0], turns[1]);
        Assert.NotEqual(turns[0], turns[2]);
    }

    private static AnalysisResult Analyze(string text) => new RhetoricAnalyzer(RuleCompiler.Compile(Packs.Sound(Rules)), AnalysisOptions.Default).Analyze(Reading.Of(text));
}
