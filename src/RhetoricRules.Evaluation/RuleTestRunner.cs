using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Evaluation.Coverage;
using RhetoricRules.Review;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>Runs the tests that are written with patterns and signals.</summary>
public sealed class RuleTestRunner
{
    private readonly RulePlan _plan;
    private readonly RuleReading _reading;
    private readonly TestJudge _judge;
    private readonly ImmutableArray<TestedRule> _rules;

    /// <summary>Takes the rules whose tests are to run.</summary>
    public RuleTestRunner(CompiledRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        _plan = rules.Plan;
        _reading = new RuleReading(_plan);
        _judge = new TestJudge(new TestExplainer(rules));
        _rules = TestedRule.AllOf(_plan);
    }

    /// <summary>A runner for <see cref="RuleTestOptions.Coverage"/>: it can tell the alternatives of phrases apart, which takes longer to make ready.</summary>
    public static RuleTestRunner ForCoverage(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new RuleTestRunner(RuleCompiler.CompileApart(rules));
    }

    /// <summary>
    /// Runs the tests that <paramref name="options"/> choose, and looks whether each rule has tests of both kinds. Throws only when
    /// <paramref name="cancellation"/> is cancelled.
    /// </summary>
    public RuleTestReport Run(RuleTestOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ImmutableArray<TestedRule> chosen = Choose(options.Selector);
        ImmutableArray<PreparedTest> tests = PreparedTest.Of(_plan, _reading, options.Coverage ? _rules : chosen, options.Jobs);
        ImmutableArray<TestTrace> traces = Parallelism.Map(tests, options.Jobs, test => Trace(test, cancellation), cancellation);
        ImmutableArray<TestTrace> asked = [.. traces.Where(trace => chosen.Contains(trace.Test.Rule))];
        CoverageResult? coverage = options.Coverage ? new CoverageRun(_plan, _reading, traces, options.Jobs).Run(chosen, asked, cancellation) : null;
        return new RuleTestReport(
            chosen,
            [.. asked.Select(trace => trace.Result)],
            coverage,
            [.. TestReview.Of(chosen.Select(rule => rule.Pattern?.Rule).OfType<PatternRule>()), .. options.Further]);
    }

    /// <summary>Runs every test: those of patterns in the order of the rules, then those of signals.</summary>
    internal IEnumerable<RuleTestResult> RunAll() =>
        PreparedTest.Of(_plan, _reading, _rules.OrderBy(rule => rule.Pattern is null), jobs: 1).Select(test => Trace(test, CancellationToken.None).Result);

    /// <summary>Runs one test of a pattern: what it reports or, for a part, what it finds.</summary>
    internal RuleTestResult Run(PatternRule pattern, RuleTest test) => Run(_rules.First(rule => ReferenceEquals(rule.Pattern?.Rule, pattern)), test);

    /// <summary>Runs one test of a signal.</summary>
    internal RuleTestResult Run(SignalPlan signal, RuleTest test) => Run(_rules[signal.Kind.Value], test);

    private RuleTestResult Run(TestedRule rule, RuleTest test) =>
        Trace(PreparedTest.Of(_plan, rule, test, _reading.StepNames(rule.Kind)), CancellationToken.None).Result;

    private TestTrace Trace(PreparedTest test, CancellationToken cancellation) => TestTrace.Of(test, _reading.PlanOf(test.Rule.Kind), _judge, cancellation);

    // Rules by ID, then the parts and the signals with tests, by name.
    private ImmutableArray<TestedRule> Choose(FindingSelector selector)
    {
        TestedRule[] reporting = [.. _rules.Where(rule => rule.Metadata is not null)];
        TestedRule[] wanted = [.. reporting.Where(rule => selector.Wants(rule.Metadata!.Descriptor)).OrderBy(rule => rule.Metadata!.Descriptor.Id)];
        bool isAll = wanted.Length == reporting.Length;
        return
        [
            .. wanted,
            .. _rules.Where(rule => rule.Metadata is null && !rule.Tests.IsEmpty && (isAll || wanted.Any(reader => _reading.Reads(reader.Kind, rule.Kind))))
                .OrderBy(rule => rule.Pattern is null),
        ];
    }
}
