using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;

namespace RhetoricRules.Evaluation.Coverage;

/// <summary>Deletes each clause in turn and looks for a test that fails without it.</summary>
/// <param name="plan">The rules.</param>
/// <param name="reading">Who reads what.</param>
/// <param name="traces">Every test of the rules, as it ran.</param>
/// <param name="jobs">How many clauses at a time.</param>
internal sealed class CoverageRun(RulePlan plan, RuleReading reading, ImmutableArray<TestTrace> traces, int jobs)
{
    private readonly ImmutableArray<TestTrace> _passing =
        [.. traces.Where(trace => trace.Result.Outcome == RuleTestOutcome.Passed)];

    /// <summary>Tries the clauses of <paramref name="rules"/> and of what they read; <paramref name="asked"/> are their tests.</summary>
    public CoverageResult Run(ImmutableArray<TestedRule> rules, ImmutableArray<TestTrace> asked, CancellationToken cancellation)
    {
        var sequences = new SequenceTable(plan.Automaton);
        Clause[] clauses = [.. ClausesOf(rules, sequences)];
        ImmutableArray<bool> needed = Parallelism.Map(clauses, jobs, clause => IsNeeded(clause, cancellation), cancellation);
        HashSet<Clause> needless = new(clauses.Where((_, i) => !needed[i]), ReferenceEqualityComparer.Instance);
        ImmutableArray<RuleTestResult> vacuous = [.. asked.Where(trace => new VacuousTest(plan, reading, sequences).Is(trace)).Select(trace => trace.Result)];
        return new CoverageResult(
            Count(isWording: false),
            Count(isWording: true),
            [.. vacuous.Select(CoverageProblems.OfVacuous), .. CoverageProblems.OfNeedless(clauses.Where(needless.Contains), needless.Contains)],
            vacuous);

        CoverageCount Count(bool isWording)
        {
            Clause[] tried = [.. clauses.Where(clause => clause.IsWording == isWording)];
            return new CoverageCount(tried.Length, tried.Count(clause => !needless.Contains(clause)));
        }
    }

    // What no tested rule reads is not asked for: it is untested as a whole, and that is told elsewhere. Nor is what belongs to the packs that these build on.
    private IEnumerable<Clause> ClausesOf(ImmutableArray<TestedRule> rules, SequenceTable sequences)
    {
        HashSet<string> packs = rules.Select(rule => PackOf(rule.Key)).ToHashSet(StringComparer.Ordinal);
        HashSet<FactKind> tested = [];
        for (int kind = 0; kind < plan.KindCount; kind++)
        {
            bool isAsked = rules.Any(rule => reading.Reads(rule.Kind, new FactKind(kind)));
            if (isAsked && _passing.Any(trace => reading.Reads(trace.Test.Rule.Kind, new FactKind(kind)))) tested.Add(new FactKind(kind));
        }

        foreach (SignalPlan signal in plan.Signals.Where(signal => tested.Contains(signal.Kind) && packs.Contains(PackOf(signal.Rule.Key))))
        {
            foreach (Clause clause in SignalClauses.Of(signal, sequences)) yield return clause;
        }

        foreach (PatternPlan pattern in plan.Patterns.Where(pattern => tested.Contains(pattern.Composition.Produces) && packs.Contains(PackOf(pattern.Rule.Key))))
        {
            foreach (Clause clause in PatternClauses.Of(plan, pattern)) yield return clause;
        }
    }

    private static string PackOf(string key) => key[..key.LastIndexOf('/')];

    private bool IsNeeded(Clause clause, CancellationToken cancellation)
    {
        foreach (TestTrace trace in _passing)
        {
            if (reading.Reads(trace.Test.Rule.Kind, clause.Owner) && clause.Deletion.Fails(trace, cancellation)) return true;
        }

        return false;
    }
}
