using System.Collections.Immutable;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>One run of a plan over the article of a test, with all that was inferred.</summary>
internal sealed class TestRun
{
    private readonly RulePlan _plan;

    private TestRun(RulePlan plan, FactStore facts) => (_plan, Facts) = (plan, facts);

    /// <summary>What was found and inferred.</summary>
    public FactStore Facts { get; }

    /// <summary>Runs <paramref name="plan"/> over <paramref name="test"/>; <paramref name="leavesOut"/> sees every hit and may leave it out.</summary>
    public static TestRun Of(PreparedTest test, RulePlan plan, Predicate<PhraseHit>? leavesOut, CancellationToken cancellation)
    {
        FactStore facts = new(plan.KindCount);
        var context = new ArticleContext(test.Article, plan, test.Perspective, test.Speaker);
        new FactFinder(context, facts, log: null, leavesOut).Find(cancellation);
        ForwardChainer.Run(test.Article, plan.Strata, facts, cancellation);
        return new TestRun(plan, facts);
    }

    /// <summary>What the pattern or signal that yields <paramref name="kind"/> reports, in text order.</summary>
    public ImmutableArray<Move> MovesOf(FactKind kind) =>
    [
        .. Facts.OfKind(kind).Select(id => Facts[id])
            .Select(fact => new Move(fact.Span, [.. StepsOf(fact)], fact.Strength is not null))
            .OrderBy(move => move.Span.Start)
            .ThenBy(move => move.Span.End),
    ];

    private IEnumerable<(string, TextSpan)> StepsOf(Fact fact)
    {
        if (_plan.FindPattern(fact.Kind) is not { } pattern) yield break;
        foreach (Premise premise in fact.Because)
        {
            Fact filler = Facts[premise.Fact];
            yield return (pattern.Composition.Steps[premise.Step].Name, filler.Span);
            if (_plan.FindPattern(filler.Kind) is not { Rule.Metadata: null }) continue;
            foreach ((string, TextSpan) step in StepsOf(filler)) yield return step;
        }
    }
}
