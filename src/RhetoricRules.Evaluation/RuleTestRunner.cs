using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>Runs the tests that are written with patterns.</summary>
public sealed class RuleTestRunner(CompiledRules rules)
{
    /// <summary>Runs every test of every pattern, in the order of the rules.</summary>
    internal IEnumerable<RuleTestResult> RunAll() =>
        from pattern in rules.Plan.Patterns
        from test in pattern.Rule.Tests
        select Run(pattern.Rule, test);

    /// <summary>Runs one test.</summary>
    internal RuleTestResult Run(PatternRule pattern, RuleTest test)
    {
        MarkedText expected;
        try
        {
            expected = MarkedText.Parse(test.Text, pattern.All.Select(step => step.Alias).ToHashSet(StringComparer.Ordinal));
        }
        catch (FormatException exception)
        {
            return new RuleTestResult(pattern, test, exception.Message);
        }

        string prefix = test.Title is null ? "" : test.Title + "\n\n";
        var analyzer = new RhetoricAnalyzer(rules, AnalysisOptions.Default with { Perspective = test.Perspective });
        Article article = ArticleReader.Read(prefix + expected.Text, new ArticleMetadata("test", test.Title, test.Source));
        ImmutableArray<Finding> findings = [.. analyzer.Analyze(article).Findings.Where(finding => finding.Rule == pattern.Metadata?.Descriptor)];
        string? failure = test.Kind is RuleTestKind.Match or RuleTestKind.KnownMiss
            ? Mismatch(pattern, expected, prefix.Length, findings, article)
            : Unexpected(findings, article);
        return new RuleTestResult(pattern, test, test.Kind is RuleTestKind.KnownMiss or RuleTestKind.KnownFalseAlarm ? Inverted(test.Kind, failure) : failure);
    }

    private static string? Inverted(RuleTestKind kind, string? failure)
    {
        if (failure is not null) return null;
        return kind == RuleTestKind.KnownMiss ? "This known miss is found now: move it to `match`." : "This known false alarm is gone: move it to `no-match`.";
    }

    private static string? Unexpected(ImmutableArray<Finding> findings, Article article) =>
        findings.IsEmpty ? null : Describe("Nothing should be reported, but this is:", findings.Select(finding => finding.Span), article);

    private static string? Mismatch(PatternRule pattern, MarkedText expected, int shift, ImmutableArray<Finding> findings, Article article)
    {
        if (findings.IsEmpty) return "Nothing is reported.";
        ImmutableArray<TextSpan> reported = Spans(expected, null, shift);
        int count = reported.IsEmpty ? Spans(expected, pattern.Report.Alias, shift).Length : reported.Length;
        if (count > 0 && findings.Length != count)
        {
            return Describe(
                string.Create(CultureInfo.InvariantCulture, $"{count} findings are marked, {findings.Length} reported:"), findings.Select(finding => finding.Span), article);
        }

        ImmutableArray<TextSpan> wrong = [.. findings.Select(finding => finding.Span).Where(span => !reported.IsEmpty && !reported.Contains(span))];
        if (!wrong.IsEmpty) return Describe("Other words are reported than are marked:", wrong, article);
        foreach (StepRule step in pattern.All)
        {
            TextSpan[] matched = [.. findings.SelectMany(finding => finding.Steps).Where(found => found.Name == step.Alias).Select(found => found.Span).Distinct()];
            if (Spans(expected, step.Alias, shift).Any(span => !matched.Contains(span)))
            {
                return Describe($"Step `{step.Alias}` matched other words than are marked:", matched, article);
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
