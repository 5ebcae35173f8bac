using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>Asks the engine why a rule did in the text of a failed test what it did.</summary>
internal sealed class TestExplainer(CompiledRules rules)
{
    private const int MostMisses = 3;

    /// <summary>The explanation of <paramref name="test"/>, in which its rule reported <paramref name="moves"/>.</summary>
    public TestExplanation Explain(PreparedTest test, ImmutableArray<Move> moves, CancellationToken cancellation)
    {
        ImmutableArray<TextSpan> wanted = [.. test.MarksOf(null), .. test.Rule.ReportedStep is { } step ? test.MarksOf(step) : []];
        bool asksForFinding = test.Test.Kind == RuleTestKind.Match;
        bool hasMissed = asksForFinding && (moves.IsEmpty || wanted.Any(mark => !moves.Any(move => move.Span.Shares(mark))));
        var analyzer = new RhetoricAnalyzer(rules, AnalysisOptions.Default with { Perspective = test.Test.Perspective, Speaker = test.Test.Speaker });
        ExplainedRule rule = rules.Explainable.First(known => known.Key == test.Rule.Key);
        Explanation explanation = analyzer.Explain(test.Article, rule, ExplanationOptions.Default with { Limit = MostMisses, AlsoMisses = hasMissed }, cancellation);

        ImmutableArray<Proof> unmarked = [.. explanation.Proofs.Where(proof => !asksForFinding || !wanted.Contains(proof.Span))];
        return new TestExplanation(unmarked.IsEmpty ? explanation.Proofs : unmarked, hasMissed ? explanation.Misses : [], explanation.Signals);
    }
}
