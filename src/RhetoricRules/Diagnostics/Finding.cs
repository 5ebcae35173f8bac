using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Diagnostics;

/// <summary>A claim about an article: these words make this move. Compared by reference.</summary>
public sealed class Finding
{
    /// <summary>The rule that reports.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>The words that make the move.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>How much it matters.</summary>
    public required Severity Severity { get; init; }

    /// <summary>How sure it is, after the text has raised or lowered the rule's own confidence.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>One sentence that describes the wording.</summary>
    public required string Message { get; init; }

    /// <summary>Who makes the move; null where somebody speaks whom nothing names.</summary>
    public FindingSpeaker? Speaker { get; init; }

    /// <summary>At whom it is aimed, where the rule captures a target.</summary>
    public FindingTarget? Target { get; init; }

    /// <summary>The number of the reply they stand in, among <see cref="Article.Replies"/>: one speaker's turn.</summary>
    public int Reply { get; init; }

    /// <summary>How the words are given to the speaker.</summary>
    public required AttributionKind Attribution { get; init; }

    /// <summary>The steps that make the move, in the order of the rule; at least one.</summary>
    public required ImmutableArray<FindingStep> Steps { get; init; }

    /// <summary>Why the steps belong together, clause by clause, in words: <c>same speaker: Lu Kang</c>.</summary>
    public required ImmutableArray<string> Reasons { get; init; }
}
