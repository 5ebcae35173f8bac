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

    /// <summary>Tries the clauses of <paramref name="patterns"/> and of what they read; <paramref name="asked"/> are their tests.</summary>
    public CoverageResult Run(ImmutableArray<PatternPlan> patterns, ImmutableArray<TestTrace> asked, CancellationToken cancellation)
    {
        var sequences = new SequenceTable(plan.Automaton);
        Clause[] clauses = [.. ClausesOf(patterns, sequences)];
        ImmutableArray<bool> needed = Parallelism.Map(clauses, jobs, clause => IsNeeded(clause, cancellation), cancellation);
        HashSet<Clause> needless = new(clauses.Where((_, i) => !needed[i]), ReferenceEqualityComparer.Instance);
        ImmutableArray<RuleTestResult> vacuous = [.. asked.Where(trace => new VacuousTest(plan, reading, sequences).Is(trace)).Select(trace => trace.Result)];
        return new CoverageResult(
            clauses.Length,
            clauses.Length - needless.Count,
            [.. vacuous.Select(CoverageProblems.OfVacuous), .. CoverageProblems.OfNeedless(clauses.Where(needless.Contains), needless.Contains)],
            vacuous);
    }

    // What no tested pattern reads is not asked for: it is untested as a whole, and that is told elsewhere.
    private IEnumerable<Clause> ClausesOf(ImmutableArray<PatternPlan> patterns, SequenceTable sequences)
    {
        HashSet<FactKind> tested = [];
        for (int kind = 0; kind < plan.KindCount; kind++)
        {
            bool isAsked = patterns.Any(pattern => reading.Reads(pattern, new FactKind(kind)));
            if (isAsked && _passing.Any(trace => reading.Reads(trace.Test.Pattern, new FactKind(kind)))) tested.Add(new FactKind(kind));
        }

        foreach (SignalPlan signal in plan.Signals.Where(signal => tested.Contains(signal.Kind)))
        {
            foreach (Clause clause in SignalClauses.Of(plan.WrittenSignals[signal.Kind.Value], signal, sequences)) yield return clause;
        }

        foreach (PatternPlan pattern in plan.Patterns.Where(pattern => tested.Contains(pattern.Composition.Produces)))
        {
            foreach (Clause clause in PatternClauses.Of(plan, pattern)) yield return clause;
        }
    }

    private bool IsNeeded(Clause clause, CancellationToken cancellation)
    {
        foreach (TestTrace trace in _passing)
        {
            bool isConcerned = reading.Reads(trace.Test.Pattern, clause.Owner) && clause.Deletion.Concerns(trace);
            if (isConcerned && TestExpectation.Failure(trace.Test, clause.Deletion.Run(trace, cancellation)) is not null) return true;
        }

        return false;
    }
}
