using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>Explanations for people: each finding with its words and the tree of its proof; each miss with the first clause that fails, nearest first.</summary>
public sealed class ExplainTextWriter : IReportWriter
{
    private const string Indent = "    ";

    private readonly StyledWriter _output;
    private readonly ExcerptWriter _excerpts;
    private readonly ProofTree _tree;
    private readonly WrappedLine _lines;
    private bool _isFirst = true;

    /// <summary>Writes to <paramref name="output"/>, which stays open.</summary>
    public ExplainTextWriter(TextWriter output, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        _output = new StyledWriter(output, options.Colour);
        _excerpts = new ExcerptWriter(_output, options.Width);
        _tree = new ProofTree(_output, options.Width);
        _lines = new WrappedLine(_output, options.Width);
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Explanations.IsEmpty) WriteHeading(article, "", "not analysed");
        foreach (Explanation explanation in article.Explanations) Write(article, explanation);
    }

    /// <inheritdoc/>
    public void End()
    {
        // Every explanation stands for itself.
    }

    private void Write(ArticleReport article, Explanation explanation)
    {
        bool isReported = explanation.Rule.Kind == "pattern";
        int count = explanation.Proofs.Length;
        string found = count switch
        {
            0 => isReported ? "no finding" : "not found",
            1 => isReported ? "1 finding" : "found once",
            _ when isReported => string.Create(CultureInfo.InvariantCulture, $"{count} findings"),
            _ => string.Create(CultureInfo.InvariantCulture, $"found {count} times"),
        };
        string elsewhere = explanation.Elsewhere == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" here, {explanation.Elsewhere} elsewhere in the article");
        WriteHeading(article, NameOf(explanation.Rule), found + elsewhere);
        foreach (Proof proof in explanation.Proofs) Write(explanation.Article, proof);
        if (explanation.MissCount > 0) WriteMisses(explanation);
        else if (count == 0) WriteNothing(explanation);
    }

    private void WriteHeading(ArticleReport article, string rule, string found)
    {
        if (!_isFirst) _output.WriteLine();
        _isFirst = false;
        _output.Write(DisplayLine.Clean(article.Place), TextStyle.Heading);
        _output.Write(": ");
        _output.Write(rule.Length == 0 ? "" : $"{rule} · ", TextStyle.Heading);
        _output.WriteLine(found, TextStyle.Faint);
    }

    private void Write(Article article, Proof proof)
    {
        _output.WriteLine();
        ImmutableArray<Mark> marks = [new Mark(proof.Span, '^', "", TextStyle.Note), .. MarksOf(LeavesOf(proof).Where(leaf => leaf.Span != proof.Span))];
        WritePlace(article, proof.Span);
        if (proof.Finding is { } finding)
        {
            _output.Write($"{finding.Rule.Id} ", TextStyle.Faint);
            _output.WriteLine(finding.Rule.Title, TextStyle.Heading);
        }
        else
        {
            _output.WriteLine(proof.Rule, TextStyle.Heading);
        }

        _excerpts.Write(article.Source, Excerpt.Of(article, marks));
        if (proof.Finding is { } made) _lines.Write($"{Indent}= ", $"{Indent}  ", made.Message);
        _tree.Write(article, proof, proof.Phrase is null ? Indent : "  ");
        if (ConfidenceOf(proof) is { Length: > 0 } sure) _lines.Write(Indent, $"{Indent}  ", sure);
    }

    private static string ConfidenceOf(Proof proof)
    {
        string doubts = proof.Doubts.IsEmpty ? "" : $"less sure: {string.Join("; ", proof.Doubts)}";
        if (proof.Finding is not { } finding) return doubts;
        (string now, string before) = (ReportNames.Of(finding.Confidence), ReportNames.Of(finding.Rule.DefaultConfidence));
        string moved = finding.Confidence == finding.Rule.DefaultConfidence ? "as the rule has it" : $"the rule has {before}";
        return $"confidence {now}, {moved}{(doubts.Length == 0 ? "" : $"; {doubts}")}";
    }

    private void WriteMisses(Explanation explanation)
    {
        string few = explanation.Misses.Length < explanation.MissCount
            ? string.Create(CultureInfo.InvariantCulture, $"the nearest {explanation.Misses.Length} of {explanation.MissCount} candidates that came to nothing")
            : string.Create(CultureInfo.InvariantCulture, $"{explanation.MissCount} {(explanation.MissCount == 1 ? "candidate" : "candidates")} that came to nothing, the nearest first");
        _output.WriteLine();
        _output.WriteLine($"  {few}:", TextStyle.Faint);
        foreach (NearMiss miss in explanation.Misses) Write(explanation, miss);
    }

    private void Write(Explanation explanation, NearMiss miss)
    {
        Article article = explanation.Article;
        _output.WriteLine();
        WritePlace(article, miss.Span);
        _output.WriteLine(miss.Rule, TextStyle.Heading);
        ImmutableArray<Mark> marks = [new Mark(miss.Span, '^', NamesAt(miss, miss.Span), TextStyle.Error), .. MarksOf(miss.Steps.Where(step => step.Span != miss.Span))];
        _excerpts.Write(article.Source, Excerpt.Of(article, marks));
        foreach (ClauseCheck clause in miss.Clauses.Where(clause => clause.Outcome == ClauseOutcome.Failed)) _tree.WriteClause(clause, Indent, Indent);
        string held = string.Join("; ", miss.Clauses.Where(clause => clause.Outcome != ClauseOutcome.Failed).Select(clause => $"`{clause.Clause}`"));
        if (held.Length > 0) _lines.Write($"{Indent}✓ ", $"{Indent}  ", $"{held}", TextStyle.Faint);
    }

    private void WriteNothing(Explanation explanation)
    {
        bool any = explanation.Signals.Any(signal => signal.Found + signal.Cancelled > 0);
        string what = explanation.Rule.Kind == "signal" || explanation.Signals.Length == 1 ? "No phrase of the rule" : "No step of the rule";
        _lines.Write(Indent, Indent, any ? "Nothing here fills the step that the rule reports. In the whole article it found:" : $"{what} matched anything here. It looked for:");
        foreach (SignalTally signal in explanation.Signals)
        {
            string cancelled = signal.Cancelled == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $", {signal.Cancelled} cancelled");
            _lines.Write($"{Indent}  ", $"{Indent}    ", string.Create(CultureInfo.InvariantCulture, $"{signal.Signal}: {(signal.Found == 0 ? "none" : signal.Found)}{cancelled}"));
        }
    }

    private void WritePlace(Article article, TextSpan span)
    {
        LinePosition position = article.Source.Lines.At(span.Start);
        _output.Write(string.Create(CultureInfo.InvariantCulture, $"{position.Line + 1}:{position.Column + 1} "));
    }

    private static string NamesAt(NearMiss miss, TextSpan span) => string.Join(", ", miss.Steps.Where(step => step.Span == span).Select(step => step.Step));

    private static IEnumerable<Mark> MarksOf(IEnumerable<Proof> steps) => steps
        .GroupBy(step => step.Span)
        .OrderBy(group => group.Key)
        .Select((group, i) => new Mark(
            group.Key, '~', string.Join(", ", group.Select(step => step.Step).Distinct()), i % 2 == 0 ? TextStyle.OddStep : TextStyle.EvenStep));

    private static IEnumerable<Proof> LeavesOf(Proof proof) => proof.Steps.IsEmpty ? [proof] : proof.Steps.SelectMany(LeavesOf);

    private static string NameOf(ExplainedRule rule) => rule.Id.Length > 0 ? $"{rule.Id} {rule.Name}" : $"{rule.Kind} {rule.Name}";
}
