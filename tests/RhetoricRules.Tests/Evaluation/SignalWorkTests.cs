using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Linting;
using RhetoricRules.Matching;
using RhetoricRules.Rules;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation;

public sealed class SignalWorkTests
{
    private const string Rules = """
        lexicons:
          weather: [hail, ice storm, ice age]
        signals:
          one: {match: ["ice cold", "ice ...3 cold"]}
          two: {match: ["ice cold drink", "{weather} fall"], unless: ["ice cold war"]}
          quiet: {match: lava flow}
        """;

    [Fact]
    public void Shares_of_all_sequences_and_entries_add_up_to_all_steps()
    {
        CompiledRules rules = RuleCompiler.Compile(Packs.Sound(Rules));
        var work = new AutomatonWork(rules.Plan.Automaton.StateCount);
        new RhetoricAnalyzer(rules, AnalysisOptions.Default).Analyze(Article(), work, CancellationToken.None);
        WorkShares shares = rules.Plan.Automaton.ShareOut(work);
        Assert.True(work.Total > 10, $"{work.Total} steps");
        Assert.True(shares.Entries > 0);
        Assert.Equal(work.Total, shares.Sequences.Sum(sequence => sequence.Share) + shares.Entries, 9);
    }

    [Fact]
    public void A_step_is_shared_by_all_that_go_through_it()
    {
        CompiledRules rules = RuleCompiler.Compile(Packs.Sound("signals:\n  one: {match: ice cold}\n  two: {match: ice age}\n"));
        var work = new AutomatonWork(rules.Plan.Automaton.StateCount);
        new RhetoricAnalyzer(rules, AnalysisOptions.Default).Analyze(ArticleReader.Read("Ice cold.", new ArticleMetadata("a")), work, CancellationToken.None);
        Assert.Equal([1.5, 0.5], rules.Plan.Automaton.ShareOut(work).Sequences.Select(sequence => sequence.Share));
    }

    [Fact]
    public void Counting_finds_what_analysis_finds_and_few_articles_tell_nothing()
    {
        RuleSet rules = Packs.Sound("patterns: {cold: {id: MY0001, title: T, message: M, match: ice ...3 cold}}");
        var analyzer = new RhetoricAnalyzer(RuleCompiler.Compile(rules), AnalysisOptions.Default);
        var work = new SignalWork(analyzer);
        for (int i = 1; i <= SignalWork.FewestArticles; i++)
        {
            Assert.Empty(work.Check(rules));
            Assert.Equal(analyzer.Analyze(Article()).Findings.Select(finding => finding.Span), work.Analyze(Article()).Findings.Select(finding => finding.Span));
        }

        RuleProblem problem = Assert.Single(work.Check(rules));
        Assert.Equal((ProblemCodes.SlowSignal, "ice ...3 cold"), (problem.Code, problem.Place.File.Text.ToString(problem.Place.Span)));
    }

    private static Article Article() =>
        ArticleReader.Read("The ice was very cold. Hail fell, an ice storm fell, and ice cold drinks froze. Ice cold war, ice age.", new ArticleMetadata("a"));
}
