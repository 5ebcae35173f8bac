using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Coverage;
using RhetoricRules.Reporting;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation;

/// <summary>Tells people how tests went: each failure with its text, what is expected and what was found beneath it, and why; then a line for each rule, and the totals.</summary>
public sealed class RuleTestTextWriter
{
    private const string Indent = "  ";
    private const string Inner = "    ";
    private const int MostProofs = 3;
    private readonly TextWriter _writer;
    private readonly TextReportOptions _options;
    private readonly StyledWriter _output;
    private readonly ExcerptWriter _excerpts;
    private readonly ProofTree _tree;
    private readonly WrappedLine _lines;

    /// <summary>Writes to <paramref name="output"/>, which stays open. <see cref="TextReportOptions.FindingsOnly"/> leaves out rules whose tests all pass.</summary>
    public RuleTestTextWriter(TextWriter output, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        (_writer, _options) = (output, options);
        _output = new StyledWriter(output, options.Colour);
        _excerpts = new ExcerptWriter(_output, options.Width);
        _tree = new ProofTree(_output, options.Width);
        _lines = new WrappedLine(_output, options.Width);
    }

    /// <summary>Writes <paramref name="report"/>; <paramref name="duration"/> is told where it is given.</summary>
    public void Write(RuleTestReport report, TimeSpan? duration = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        Dictionary<RulePlace, RuleTestResult> failed = [];
        foreach (RuleTestResult result in report.Results.Where(result => result.Outcome == RuleTestOutcome.Failed)) failed.TryAdd(result.Test.Place, result);
        foreach (RuleProblem problem in report.Problems)
        {
            if (problem.Code == ProblemCodes.TestFails) WriteFailure(problem, failed[problem.Place]);
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
        if (result.Explanation is { } explanation) Write(result.Article, explanation);
        _output.WriteLine($"{Indent}help: {ProblemCodes.HelpOf(problem.Code)}");
    }

    private void Write(Article article, TestExplanation explanation)
    {
        foreach (Proof proof in explanation.Unwanted.Take(MostProofs))
        {
            _output.WriteLine($"{Indent}why {ProofWords.Quoted(article, proof.Span)}:");
            _tree.Write(article, proof, proof.Phrase is null ? Inner : Indent);
        }

        if (explanation.Unwanted.Length > MostProofs) _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Indent}and {explanation.Unwanted.Length - MostProofs} more"));
        if (!explanation.Misses.IsEmpty) _output.WriteLine($"{Indent}why not:");
        foreach (NearMiss miss in explanation.Misses) _lines.Write(Inner, $"{Inner}{Indent}", miss.Summary);
        if (!explanation.Misses.IsEmpty || !explanation.Unwanted.IsEmpty) return;
        IEnumerable<string> signals = explanation.Signals.Select(signal => $"{signal.Signal}: {(signal.Found == 0 ? "none" : signal.Found.ToString(CultureInfo.InvariantCulture))}");
        _lines.Write(Indent, Inner, $"why not: nothing here fills the step that is reported. Looked for: {string.Join(", ", signals)}");
    }

    private void WriteRules(RuleTestReport report)
    {
        ILookup<TestedRule, RuleTestResult> results = report.Results.ToLookup(result => result.Owner);
        TestedRule[] shown = [.. report.Rules];
        if (_options.FindingsOnly) shown = [.. shown.Where(rule => results[rule].Any(result => !result.Passed))];
        int labelWidth = shown.Select(rule => rule.Label.Length).DefaultIfEmpty().Max();
        int nameWidth = shown.Select(rule => rule.Name.Length).DefaultIfEmpty().Max();
        foreach (TestedRule rule in shown)
        {
            RuleTestTally tally = RuleTestTally.Of(results[rule]);
            _output.Write($"{rule.Label.PadRight(labelWidth)} ", TextStyle.Faint);
            _output.Write($"{rule.Name.PadRight(nameWidth)}  ");
            _output.WriteLine(tally.ToString(), tally.Failed + tally.Outdated > 0 ? TextStyle.Error : TextStyle.Plain);
        }

        if (shown.Length > 0) _output.WriteLine();
    }

    private void WriteTotals(RuleTestReport report, TimeSpan? duration)
    {
        RuleTestTally tally = RuleTestTally.Of(report.Results);
        int rules = report.Rules.Count(rule => rule.Metadata is not null);
        string time = duration is { } taken ? string.Create(CultureInfo.InvariantCulture, $" in {taken.TotalSeconds:0.0} s") : "";
        _output.WriteLine($"{RuleTestTally.Counted(rules, "rule")}: {tally}{time}", tally.Failed + tally.Outdated > 0 ? TextStyle.Error : TextStyle.Heading);
        if (report.Coverage is not { } coverage) return;
        WriteCount("clause", "clauses", coverage.Clauses);
        WriteCount("phrase or alternative in one", "phrases and alternatives in them", coverage.Wordings);
        if (!coverage.Vacuous.IsEmpty) _output.WriteLine(RuleTestTally.Counted(coverage.Vacuous.Length, "vacuous test"));
    }

    private void WriteCount(string one, string many, CoverageCount count)
    {
        if (count.Tried == 0) return;
        _output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{count.Tried} {(count.Tried == 1 ? one : many)} deleted: {count.Needed} needed by a test, {count.Tried - count.Needed} by none"));
    }
}
