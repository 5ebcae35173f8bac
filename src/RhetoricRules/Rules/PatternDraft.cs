using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>A pattern as it was written, names looked up, paths not yet: what its steps capture is known only when their rules are read.</summary>
internal sealed class PatternDraft(Declaration declaration)
{
    public Declaration Declaration { get; } = declaration;

    /// <summary>The signal that a level-1 pattern writes itself; null where the pattern has steps.</summary>
    public SignalRule? OwnSignal { get; init; }

    public bool IsLevelOne => OwnSignal is not null;

    public ImmutableArray<StepDraft> All { get; init; } = [];

    public ImmutableArray<StepDraft> None { get; init; } = [];

    /// <summary>What makes a finding surer.</summary>
    public ImmutableArray<Declaration> StrongerWith { get; init; } = [];

    /// <summary>Whether every step was understood: only then paths can be checked without blaming them for the steps.</summary>
    public bool HasAllSteps { get; init; }

    public bool InOrder { get; init; }

    public WindowRule Within { get; init; } = WindowRule.Default;

    /// <summary>Where the window is written; the pattern's name where it is not.</summary>
    public TextSpan WithinSpan { get; init; } = declaration.NameSpan;

    /// <summary>What is written after <c>same</c>, or null.</summary>
    public SameDraft? Same { get; init; }

    public ImmutableArray<ConditionDraft> Where { get; init; } = [];

    public PathDraft? Report { get; init; }

    /// <summary>Its clauses as they are written.</summary>
    public ImmutableArray<WrittenClause> Written { get; init; } = [];

    public PatternMetadata? Metadata { get; init; }

    /// <summary>The paths of the message, each with its place.</summary>
    public ImmutableArray<PathDraft> MessagePaths { get; init; } = [];

    public ImmutableArray<RuleTest> Tests { get; init; } = [];
}

/// <summary>A step with what it names.</summary>
internal sealed record StepDraft(StepRule Rule, ImmutableArray<Declaration> Sources, TextSpan Span, SameDraft? Same)
{
    /// <summary>Where it says how many facts it counts.</summary>
    public TextSpan CountSpan { get; init; }
}

/// <summary>A <c>same</c> with its place.</summary>
internal sealed record SameDraft(SameRule Rule, TextSpan Span);

/// <summary>A path with its place.</summary>
internal readonly record struct PathDraft(ConditionPath Path, TextSpan Span);

/// <summary>A condition with the places of its sides.</summary>
internal sealed record ConditionDraft(ConditionRule Rule, TextSpan LeftSpan, TextSpan RightSpan);
