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

    /// <summary>The plan of its pattern alone.</summary>
    public required RulePlan Plan { get; init; }

    /// <summary>How it went.</summary>
    public required RuleTestResult Result { get; init; }

    /// <summary>The numbers of all sequences that were found, whether they counted or not.</summary>
    public required IReadOnlySet<int> Sequences { get; init; }

    /// <summary>The kinds of which there are facts.</summary>
    public required IReadOnlySet<FactKind> Kinds { get; init; }

    /// <summary>Runs <paramref name="test"/> under <paramref name="plan"/>.</summary>
    public static TestTrace Of(PreparedTest test, RulePlan plan, CancellationToken cancellation)
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
        return new TestTrace
        {
            Test = test,
            Plan = plan,
            Result = TestJudge.Judge(test, run),
            Sequences = sequences,
            Kinds = Enumerable.Range(0, plan.KindCount).Select(kind => new FactKind(kind)).Where(kind => run.Facts.OfKind(kind).Count > 0).ToHashSet(),
        };
    }
}
