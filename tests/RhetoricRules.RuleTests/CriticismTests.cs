using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests;

/// <summary>The accuser and the accused of an article, as the part pattern <c>criticism</c> hands them to rules.</summary>
public sealed class CriticismTests
{
    private const string Probe = """
        patterns:
          probe: {id: ZZ1001, title: t, message: "{c.accuser} > {c.accused}", all: [{c: criticism}], within: article, same: nothing}
        """;

    private static readonly CompiledRules Rules = Compile();

    [Theory]
    [InlineData("An office's report", "The US State Department released a report on Tuesday that lists China among the worst offenders.", "US State Department > China")]
    [InlineData("A report with a fault", "A report by the United Nations accuses Norway of neglect.", "United Nations > Norway")]
    [InlineData("A rating", "Amnesty International downgraded Hungary in its yearly rating.", "Amnesty International > Hungary")]
    [InlineData("A letter", "In a letter, France accused Turkey of breaking the truce.", "France > Turkey")]
    [InlineData("A statement", "In a statement, the European Union condemned Belarus for the arrests.", "European Union > Belarus")]
    [InlineData("Sanctions", "The United States sanctioned Iran over the drones.", "United States > Iran")]
    [InlineData("A tribunal", "The International Criminal Court accused Russia of war crimes.", "International Criminal Court > Russia")]
    [InlineData("Passive", "Myanmar was condemned on Monday by Canada.", "Canada > Myanmar")]
    [InlineData("Passive with a deed", "Japan has been accused by South Korea of rewriting history.", "South Korea > Japan")]
    [InlineData("An answer", "China rejects the US report.", "US > China")]
    [InlineData("An answer to a maker", "Ethiopia dismissed the allegations by Egypt.", "Egypt > Ethiopia")]
    [InlineData("A noun", "Britain's criticism of Saudi Arabia grew louder.", "Britain > Saudi Arabia")]
    [InlineData("A claim with a deed", "Poland said that Belarus was behind the crossings.", "Poland > Belarus")]
    [InlineData("A demand", "Germany urged Cuba to release the poets.", "Germany > Cuba")]
    public void The_text_says_who_accuses_whom(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Contains(expected, Pairs(text));
    }

    [Theory]
    [InlineData("US Accuses China of Theft\nThe talks were short.", "US > China")]
    [InlineData("China Slams US Report\nThe talks were short.", "US > China")]
    [InlineData("China: US report groundless\nThe talks were short.", "US > China")]
    [InlineData("China: US report groundless\nChina said that the paper was full of holes.", "US > China")]
    public void A_headline_says_who_accuses_whom(string text, string expected) => Assert.Contains(expected, Pairs(text));

    [Theory]
    [InlineData("The United States and China signed a pact.")]
    [InlineData("Norway released a report on its fisheries.")]
    [InlineData("Canada praised Japan for its aid.")]
    public void Who_does_not_accuse_is_no_accuser(string text) => Assert.Empty(Pairs(text));

    private static string[] Pairs(string text)
    {
        Article article = ArticleReader.Read(text, new ArticleMetadata("made-up"));
        return [.. new RhetoricAnalyzer(Rules, AnalysisOptions.Default).Analyze(article).Findings.Where(finding => finding.Rule.Code == "probe").Select(finding => finding.Message)];
    }

    private static CompiledRules Compile()
    {
        RuleSetLoad load = PackLoader.Load([new PackSource("core-en", [.. ShippedPack.Files, new RuleFile("probe.yml", new SourceText(Probe))])]);
        Assert.Empty(load.Problems.Select(problem => problem.Message));
        return RuleCompiler.Compile(load.Rules);
    }
}
