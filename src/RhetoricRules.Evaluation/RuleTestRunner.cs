using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>Runs the tests that are written with patterns.</summary>
public sealed class RuleTestRunner(CompiledRules rules)
{
    /// <summary>Runs every test of every pattern, in the order of the rules.</summary>
    internal IEnumerable<RuleTestResult> RunAll() =>
        (from pattern in rules.Plan.Patterns
         from test in pattern.Rule.Tests
         select Run(pattern.Rule, test))
        .Concat(
            from signal in rules.Plan.Signals
            from test in signal.Tests
            select Run(signal, test));

    /// <summary>Runs one test of a pattern: what it reports or, for a part, what it finds.</summary>
    internal RuleTestResult Run(PatternRule pattern, RuleTest test) => Run(
        pattern.Name,
        test,
        [.. pattern.All.Select(step => step.Alias)],
        pattern.Report.Alias,
        rules.Plan.Patterns.First(plan => plan.Rule == pattern).Composition.Produces);

    /// <summary>Runs one test of a signal.</summary>
    internal RuleTestResult Run(SignalPlan signal, RuleTest test) => Run(signal.Name, test, [], null, signal.Kind);

    private RuleTestResult Run(string rule, RuleTest test, ImmutableArray<string> steps, string? reported, FactKind kind)
    {
        MarkedText expected;
        try
        {
            expected = MarkedText.Parse(test.Text, steps.ToHashSet(StringComparer.Ordinal));
        }
        catch (FormatException exception)
        {
            return new RuleTestResult(rule, test, exception.Message);
        }

        string prefix = test.Title is null ? "" : test.Title + "\n\n";
        var analyzer = new RhetoricAnalyzer(rules, AnalysisOptions.Default with { Perspective = test.Perspective, Speaker = test.Speaker });
        Article article = ArticleReader.Read(prefix + expected.Text, new ArticleMetadata("test", test.Title, test.Source ?? test.Speaker));
        ImmutableArray<FoundWords> findings = analyzer.Find(article, kind);
        string? failure = test.Kind is RuleTestKind.Match or RuleTestKind.KnownMiss
            ? Mismatch(steps, reported, expected, prefix.Length, findings, article)
            : Unexpected(findings, article);
        return new RuleTestResult(rule, test, test.Kind is RuleTestKind.KnownMiss or RuleTestKind.KnownFalseAlarm ? Inverted(test.Kind, failure) : failure);
    }

    private static string? Inverted(RuleTestKind kind, string? failure)
    {
        if (failure is not null) return null;
        return kind == RuleTestKind.KnownMiss ? "This known miss is found now: move it to `match`." : "This known false alarm is gone: move it to `no-match`.";
    }

    private static string? Unexpected(ImmutableArray<FoundWords> findings, Article article) =>
        findings.IsEmpty ? null : Describe("Nothing should be reported, but this is:", findings.Select(finding => finding.Span), article);

    private static string? Mismatch(
        ImmutableArray<string> steps, string? reportedStep, MarkedText expected, int shift, ImmutableArray<FoundWords> findings, Article article)
    {
        if (findings.IsEmpty) return "Nothing is reported.";
        ImmutableArray<TextSpan> reported = Spans(expected, null, shift);
        int count = reported.IsEmpty && reportedStep is not null ? Spans(expected, reportedStep, shift).Length : reported.Length;
        if (count > 0 && findings.Length != count)
        {
            return Describe(
                string.Create(CultureInfo.InvariantCulture, $"{count} findings are marked, {findings.Length} reported:"), findings.Select(finding => finding.Span), article);
        }

        ImmutableArray<TextSpan> wrong = [.. findings.Select(finding => finding.Span).Where(span => !reported.IsEmpty && !reported.Contains(span))];
        if (!wrong.IsEmpty) return Describe("Other words are reported than are marked:", wrong, article);
        foreach (string step in steps)
        {
            TextSpan[] matched = [.. findings.SelectMany(finding => finding.Steps).Where(found => found.Name == step).Select(found => found.Span).Distinct()];
            if (Spans(expected, step, shift).Any(span => !matched.Contains(span)))
            {
                return Describe($"Step `{step}` matched other words than are marked:", matched, article);
            }
        }

        return null;
    }

    private static ImmutableArray<TextSpan> Spans(MarkedText text, string? step, int shift) =>
        [.. text.Spans.Where(span => span.Step == step).Select(span => new TextSpan(span.Span.Start + shift, span.Span.Length))];

    private static string Describe(string what, IEnumerable<TextSpan> spans, Article article)
    {
        var text = new StringBuilder(what);
        foreach (TextSpan span in spans) text.Append(CultureInfo.InvariantCulture, $"\n  {span}: {article.Source.ToString(span)}");
        return text.ToString();
    }
}
