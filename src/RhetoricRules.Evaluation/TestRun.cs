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
    private TestRun(ArticleContext context, FactStore facts) => (Context, Facts) = (context, facts);

    /// <summary>The article as the plan sees it.</summary>
    public ArticleContext Context { get; }

    /// <summary>What was found and inferred.</summary>
    public FactStore Facts { get; }

    /// <summary>Runs <paramref name="plan"/> over <paramref name="test"/>; <paramref name="leavesOut"/> sees every hit and may leave it out.</summary>
    public static TestRun Of(PreparedTest test, RulePlan plan, Predicate<PhraseHit>? leavesOut, CancellationToken cancellation)
    {
        FactStore facts = new(plan.KindCount);
        var context = new ArticleContext(test.Article, plan, test.Perspective);
        new FactFinder(context, facts, leavesOut).Find(cancellation);
        ForwardChainer.Run(test.Article, plan.Strata, facts, cancellation);
        return new TestRun(context, facts);
    }

    /// <summary>What <paramref name="pattern"/> reports, in text order.</summary>
    public ImmutableArray<Move> MovesOf(PatternPlan pattern) =>
    [
        .. Facts.OfKind(pattern.Composition.Produces)
            .Select(id => new Move(Facts[id].Span, [.. StepsOf(pattern, Facts[id])]))
            .OrderBy(move => move.Span.Start)
            .ThenBy(move => move.Span.End),
    ];

    private IEnumerable<(string, TextSpan)> StepsOf(PatternPlan pattern, Fact fact)
    {
        foreach (Premise premise in fact.Because)
        {
            Fact filler = Facts[premise.Fact];
            yield return (pattern.Composition.Steps[premise.Step].Name, filler.Span);
            if (Context.Rules.FindPattern(filler.Kind) is not { Rule.Metadata: null } part) continue;
            foreach ((string, TextSpan) step in StepsOf(part, filler)) yield return step;
        }
    }
}
