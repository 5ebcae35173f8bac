using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Evaluation;
using RhetoricRules.Evaluation.Coverage;
using RhetoricRules.Rules;

namespace RhetoricRules.RuleTests;

/// <summary>Coverage leaves out the hits of an alternative instead of compiling the rules without it: both must come to the same.</summary>
public sealed class AlternativeDeletionTests
{
    private const int EveryNth = 24;

    [Fact]
    public void Leaving_out_hits_is_the_same_as_compiling_without_the_alternative()
    {
        CompiledRules rules = RuleCompiler.CompileApart(ShippedPack.Load.Rules);
        RulePlan plan = rules.Plan;
        var reading = new RuleReading(plan);
        var judge = new TestJudge(new TestExplainer(rules));
        TestTrace[] traces =
        [
            .. PreparedTest.Of(plan, reading, TestedRule.AllOf(plan), jobs: 2).Select(test => TestTrace.Of(test, reading.PlanOf(test.Rule.Kind), judge, CancellationToken.None)),
        ];
        var sequences = new SequenceTable(plan.Automaton);
        Clause[] alternatives =
        [
            .. plan.Signals.SelectMany(signal => SignalClauses.Of(signal, sequences))
                .Where(clause => clause.Choice is { Thing: "alternatives" } && traces.Any(clause.Deletion.Concerns))
                .Where((_, number) => number % EveryNth == 0),
        ];
        int compared = 0;
        Assert.All(alternatives, clause =>
        {
            if (CompiledWithout(clause, traces) is not { } compiled) return;
            compared++;
            Assert.Equal(WithoutHits(clause, traces), compiled);
        });
        Assert.True(compared >= 10, "too few alternatives to compare");
    }

    private static string WithoutHits(Clause clause, TestTrace[] traces) => Print(traces, trace => clause.Deletion.Run(trace, CancellationToken.None));

    // Null where an exception would be idle without the alternative: then the compiler leaves the pattern out, which no hit does.
    private static string? CompiledWithout(Clause clause, TestTrace[] traces)
    {
        RuleSet rules = ShippedPack.Load.Rules;
        var without = new RuleSet
        {
            Packs = rules.Packs,
            Lexicons = rules.Lexicons,
            Entities = rules.Entities,
            Patterns = rules.Patterns,
            Signals = [.. rules.Signals.Select((signal, number) => number == clause.Owner.Value ? Without(signal, clause) : signal)],
        };
        CompiledRules compiled = RuleCompiler.CompileApart(without);
        if (!compiled.Problems.IsEmpty) return null;
        RulePlan plan = compiled.Plan;
        return Print(traces, trace => TestRun.Of(trace.Test, plan, null, CancellationToken.None).MovesOf(trace.Test.Rule.Kind));
    }

    private static string Print(TestTrace[] traces, Func<TestTrace, ImmutableArray<Move>> run) =>
        string.Join('\n', traces.Select(trace => string.Join(' ', run(trace).Select(move => $"{move.Span}[{string.Join(' ', move.Steps)}]"))));

    private static SignalRule Without(SignalRule signal, Clause clause) => signal with
    {
        Match = [.. signal.Match.Select(phrase => Without(phrase, clause))],
        Unless = [.. signal.Unless.Select(phrase => Without(phrase, clause))],
    };

    private static PhraseNode Without(PhraseNode node, Clause clause) => node switch
    {
        ChoiceNode choice => choice with { Alternatives = [.. choice.Alternatives.Where(alternative => alternative.Place != clause.Place).Select(alternative => Without(alternative, clause))] },
        SequenceNode sequence => sequence with { Items = [.. sequence.Items.Select(item => Without(item, clause))] },
        CaptureNode capture => capture with { Inner = Without(capture.Inner, clause) },
        OptionalNode optional => optional with { Inner = Without(optional.Inner, clause) },
        _ => node,
    };
}
