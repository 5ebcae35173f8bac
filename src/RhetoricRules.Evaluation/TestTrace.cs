using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;

namespace RhetoricRules.Evaluation;

/// <summary>A test that has run once: how it went, and which readings of phrases and which kinds of facts stand in its article.</summary>
internal sealed class TestTrace
{
    private TestTrace()
    {
    }

    /// <summary>The test.</summary>
    public required PreparedTest Test { get; init; }

    /// <summary>The plan of its rule alone.</summary>
    public required RulePlan Plan { get; init; }

    /// <summary>How it went.</summary>
    public required RuleTestResult Result { get; init; }

    /// <summary>The numbers of all sequences that were found, whether they counted or not.</summary>
    public required IReadOnlySet<int> Sequences { get; init; }

    /// <summary>The kinds of which there are facts.</summary>
    public required IReadOnlySet<FactKind> Kinds { get; init; }

    /// <summary>How many of its findings something makes stronger.</summary>
    public required int Stronger { get; init; }

    /// <summary>Runs <paramref name="test"/> under <paramref name="plan"/>; <paramref name="judge"/> says how it went.</summary>
    public static TestTrace Of(PreparedTest test, RulePlan plan, TestJudge judge, CancellationToken cancellation)
    {
        HashSet<int> sequences = [];
        TestRun run = TestRun.Of(
            test,
            plan,
            hit =>
            {
                sequences.Add(hit.Sequence);
                return false;
            },
            cancellation);
        ImmutableArray<Move> moves = run.MovesOf(test.Rule.Kind);
        return new TestTrace
        {
            Test = test,
            Plan = plan,
            Result = judge.Judge(test, moves, cancellation),
            Sequences = sequences,
            Kinds = Enumerable.Range(0, plan.KindCount).Select(kind => new FactKind(kind)).Where(kind => run.Facts.OfKind(kind).Count > 0).ToHashSet(),
            Stronger = moves.Count(move => move.IsStronger),
        };
    }
}
