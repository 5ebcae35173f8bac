using RhetoricRules.Compilation;
using RhetoricRules.Inference;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>Changes the composition of a pattern.</summary>
internal class CompositionDeletion(Composition edited) : Deletion
{
    /// <summary>Only where there are facts that the whole pattern could report: without any it reports nothing, whatever its other clauses say.</summary>
    public override bool Concerns(TestTrace trace)
    {
        Composition whole = trace.Plan.FindPattern(edited.Produces)!.Composition;
        return whole.Steps[whole.Reported].Kinds.Any(trace.Kinds.Contains);
    }

    protected override RulePlan Edit(RulePlan plan)
    {
        int pattern = edited.Produces.Value - plan.Signals.Length;
        return plan with
        {
            Patterns = plan.Patterns.SetItem(pattern, plan.Patterns[pattern] with { Composition = edited }),
            Strata = [.. plan.Strata.Select(stratum => new Stratum([.. stratum.Compositions.Select(Edited)]))],
        };
    }

    private PreparedComposition Edited(PreparedComposition composition) =>
        composition.Plan.Produces == edited.Produces ? PreparedComposition.Of(edited) : composition;
}
