using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression.Lines;

/// <summary>A finding in the article above it.</summary>
internal sealed record FindingLine(string Finding, string In, int Start, int End, string Quote, ImmutableArray<StepLine> Steps, string? Speaker = null)
{
    public static FindingLine Of(RecordedFinding finding, string article) => new(
        finding.Rule,
        article,
        finding.Span.Start,
        finding.Span.End,
        finding.Quote,
        [.. finding.Steps.Select(step => new StepLine(step.Step, step.Signal, step.Span.Start, step.Span.End))],
        finding.Speaker);

    /// <summary>The finding. Throws <see cref="FormatException"/> where an end is before its start.</summary>
    public RecordedFinding Read() => new(
        Finding, SpanOf(Start, End), Quote, Speaker, [.. Steps.Select(step => new RecordedStep(step.Step, step.Signal, SpanOf(step.Start, step.End)))]);

    private static TextSpan SpanOf(int start, int end) =>
        start >= 0 && end >= start ? TextSpan.Between(start, end) : throw new FormatException(FormattableString.Invariant($"the span {start} to {end} is none."));
}

/// <summary>A step of a finding.</summary>
internal sealed record StepLine(string Step, string Signal, int Start, int End);
