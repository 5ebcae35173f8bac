using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>Tells people how tests went: each failure with its text, what is expected and what was found beneath it; then a line for each rule, and the totals.</summary>
public sealed class RuleTestTextWriter
{
    private const string Indent = "  ";
    private readonly TextWriter _writer;
    private readonly TextReportOptions _options;
    private readonly StyledWriter _output;
    private readonly ExcerptWriter _excerpts;

    /// <summary>Writes to <paramref name="output"/>, which stays open. <see cref="TextReportOptions.FindingsOnly"/> leaves out rules whose tests all pass.</summary>
    public RuleTestTextWriter(TextWriter output, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        (_writer, _options) = (output, options);
        _output = new StyledWriter(output, options.Colour);
        _excerpts = new ExcerptWriter(_output, options.Width);
    }

    /// <summary>Writes <paramref name="report"/>; <paramref name="duration"/> is told where it is given.</summary>
    public void Write(RuleTestReport report, TimeSpan? duration = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        Dictionary<RulePlace, RuleTestResult> failed = [];
        foreach (RuleTestResult result in report.Results.Where(result => result.Outcome == RuleTestOutcome.Failed)) failed.TryAdd(result.Test.Place, result);
        foreach (RuleProblem problem in report.Problems)
        {
            if (problem.Code == ProblemCodes.FailedTest) WriteFailure(problem, failed[problem.Place]);
            else ProblemWriter.Write(_writer, problem);
            _output.WriteLine();
        }

        WriteRules(report);
        WriteTotals(report, duration);
    }

    internal void WriteFailure(RuleProblem problem, RuleTestResult result)
    {
        LinePosition position = problem.Place.File.Text.Lines.At(problem.Place.Span.Start);
        _output.Write(string.Create(CultureInfo.InvariantCulture, $"{problem.Place.File.Path}({position.Line + 1},{position.Column + 1}): "));
        _output.Write($"error {problem.Code}", TextStyle.Error);
        _output.WriteLine($": {problem.Message}");
        if (result.Test.Why.Length > 0) _output.WriteLine($"{Indent}shows: {result.Test.Why}");
        ImmutableArray<TextSpan> sentences = [.. result.Article.Sentences.Select(sentence => result.Article.SpanOf(sentence.Tokens))];
        _excerpts.Write(result.Article.Source, new Excerpt(sentences, result.Marks));
        if (result.Explanation.IsEmpty) return;
        _output.WriteLine($"{Indent}what the steps matched:");
        foreach (string line in result.Explanation) _output.WriteLine($"{Indent}{Indent}{line}");
    }

    private void WriteRules(RuleTestReport report)
    {
        ILookup<PatternRule, RuleTestResult> results = report.Results.ToLookup(result => result.Pattern, (IEqualityComparer<PatternRule>)ReferenceEqualityComparer.Instance);
        PatternRule[] shown = [.. report.Patterns.Where(pattern => pattern.Metadata is not null || !pattern.Tests.IsEmpty)];
        if (_options.FindingsOnly) shown = [.. shown.Where(pattern => results[pattern].Any(result => !result.Passed))];
        int idWidth = shown.Select(pattern => IdOf(pattern).Length).DefaultIfEmpty().Max();
        int nameWidth = shown.Select(pattern => pattern.Name.Length).DefaultIfEmpty().Max();
        foreach (PatternRule pattern in shown)
        {
            RuleTestTally tally = RuleTestTally.Of(results[pattern]);
            _output.Write($"{IdOf(pattern).PadRight(idWidth)} ", TextStyle.Faint);
            _output.Write($"{pattern.Name.PadRight(nameWidth)}  ");
            _output.WriteLine(tally.ToString(), tally.Failed + tally.Outdated > 0 ? TextStyle.Error : TextStyle.Plain);
        }

        if (shown.Length > 0) _output.WriteLine();
    }

    private void WriteTotals(RuleTestReport report, TimeSpan? duration)
    {
        RuleTestTally tally = RuleTestTally.Of(report.Results);
        int rules = report.Patterns.Count(pattern => pattern.Metadata is not null);
        string time = duration is { } taken ? string.Create(CultureInfo.InvariantCulture, $" in {taken.TotalSeconds:0.0} s") : "";
        _output.WriteLine($"{RuleTestTally.Counted(rules, "rule")}: {tally}{time}", tally.Failed + tally.Outdated > 0 ? TextStyle.Error : TextStyle.Heading);
        if (report.Coverage is not { } coverage) return;
        int needless = coverage.Tried - coverage.Needed;
        string vacuous = coverage.Vacuous.IsEmpty ? "" : $"; {RuleTestTally.Counted(coverage.Vacuous.Length, "vacuous test")}";
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{RuleTestTally.Counted(coverage.Tried, "clause")} and alternatives deleted: {coverage.Needed} needed by a test, {needless} by none{vacuous}"));
    }

    private static string IdOf(PatternRule pattern) => pattern.Metadata?.Descriptor.Id.Value ?? "part";
}
