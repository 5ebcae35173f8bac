using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>A finding as a baseline keeps it: without the words themselves.</summary>
/// <param name="Rule">The rule's ID.</param>
/// <param name="Span">Where the words are.</param>
/// <param name="Quote">The mark of the words.</param>
/// <param name="Speaker">Who says them; null where nobody could be named.</param>
/// <param name="Steps">The steps of the proof, in the order of the rule.</param>
public sealed record RecordedFinding(string Rule, TextSpan Span, string Quote, string? Speaker, ImmutableArray<RecordedStep> Steps)
{
    /// <summary>By place, then by rule, then by steps.</summary>
    internal static IComparer<RecordedFinding> TextOrder { get; } = Comparer<RecordedFinding>.Create(Compare);

    /// <summary>What sets <paramref name="other"/> apart, which is by the same rule: words, steps or speaker; empty where nothing does.</summary>
    public string DifferenceFrom(RecordedFinding other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Span != other.Span || Quote != other.Quote) return "words";
        if (!Steps.SequenceEqual(other.Steps)) return "steps";
        return Speaker == other.Speaker ? "" : "speaker";
    }

    internal static RecordedFinding Of(Finding finding, SourceText text) => new(
        finding.Rule.Id.Value,
        finding.Span,
        Fingerprint.Of(text.Slice(finding.Span)),
        finding.Speaker?.Name,
        [.. finding.Steps.Select(step => new RecordedStep(step.Name, step.Signal, step.Span))]);

    private static int Compare(RecordedFinding? left, RecordedFinding? right)
    {
        if (left is null || right is null) return (left is null ? 0 : 1) - (right is null ? 0 : 1);
        int order = left.Span.CompareTo(right.Span);
        if (order == 0) order = string.CompareOrdinal(left.Rule, right.Rule);
        for (int i = 0; order == 0 && i < left.Steps.Length && i < right.Steps.Length; i++) order = left.Steps[i].Span.CompareTo(right.Steps[i].Span);
        return order == 0 ? left.Steps.Length - right.Steps.Length : order;
    }
}

/// <summary>A step of a recorded finding.</summary>
/// <param name="Step">Its name in the rule.</param>
/// <param name="Signal">The signal or pattern that matched.</param>
/// <param name="Span">Where its words are.</param>
public readonly record struct RecordedStep(string Step, string Signal, TextSpan Span);
