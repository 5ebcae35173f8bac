using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Evaluation.Coverage;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>Runs the tests that are written with patterns.</summary>
public sealed class RuleTestRunner
{
    private readonly RulePlan _plan;
    private readonly RuleReading _reading;

    /// <summary>Takes the rules whose tests are to run.</summary>
    public RuleTestRunner(CompiledRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _plan = rules.Plan;
        _reading = new RuleReading(_plan);
    }

    /// <summary>Runs the tests that <paramref name="options"/> choose. Throws only when <paramref name="cancellation"/> is cancelled.</summary>
    public RuleTestReport Run(RuleTestOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<PatternPlan> chosen = Choose(options.Selector);
        ImmutableArray<PreparedTest> tests = PreparedTest.Of(_plan, _reading, options.Coverage ? _plan.Patterns : chosen, options.Jobs);
        ImmutableArray<TestTrace> traces = Parallelism.Map(tests, options.Jobs, test => TestTrace.Of(test, _reading.PlanOf(test.Pattern), cancellation), cancellation);
        ImmutableArray<TestTrace> asked = [.. traces.Where(trace => chosen.Contains(trace.Test.Pattern))];
        CoverageResult? coverage = options.Coverage ? new CoverageRun(_plan, _reading, traces, options.Jobs).Run(chosen, asked, cancellation) : null;
        return new RuleTestReport([.. chosen.Select(pattern => pattern.Rule)], [.. asked.Select(trace => trace.Result)], coverage);
    }

    /// <summary>Runs every test of every pattern, in the order of the rules.</summary>
    internal IEnumerable<RuleTestResult> RunAll() =>
        PreparedTest.Of(_plan, _reading, _plan.Patterns, jobs: 1).Select(Run);

    /// <summary>Runs one test.</summary>
    internal RuleTestResult Run(PatternRule pattern, RuleTest test)
    {
        PatternPlan plan = _plan.Patterns.First(candidate => ReferenceEquals(candidate.Rule, pattern));
        return Run(PreparedTest.Of(_plan, plan, test, _reading.StepNames(plan)));
    }

    private RuleTestResult Run(PreparedTest test) => TestTrace.Of(test, _reading.PlanOf(test.Pattern), CancellationToken.None).Result;

    // Rules by ID, then the parts by name.
    private ImmutableArray<PatternPlan> Choose(FindingSelector selector)
    {
        PatternPlan[] rules =
        [
            .. _plan.Patterns.Where(pattern => pattern.Rule.Metadata is { } metadata && selector.Wants(metadata.Descriptor))
                .OrderBy(pattern => pattern.Rule.Metadata!.Descriptor.Id),
        ];
        bool isAll = rules.Length == _plan.Patterns.Count(pattern => pattern.Rule.Metadata is not null);
        return
        [
            .. rules,
            .. _plan.Patterns.Where(part => part.Rule.Metadata is null && (isAll || rules.Any(rule => _reading.Reads(rule, part.Composition.Produces)))),
        ];
    }
}
