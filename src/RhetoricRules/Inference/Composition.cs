using System.Collections.Immutable;

namespace RhetoricRules.Inference;

/// <summary>
/// How facts make a further fact: a plain value, so that another engine can run the same plan. Steps are numbered from 0; absences follow,
/// and conditions name both by number.
/// </summary>
internal sealed record Composition
{
    /// <summary>What it yields.</summary>
    public required FactKind Produces { get; init; }

    /// <summary>The steps; at least one.</summary>
    public required ImmutableArray<CompositionStep> Steps { get; init; }

    /// <summary>What must be absent.</summary>
    public ImmutableArray<CompositionStep> Absences { get; init; } = [];

    /// <summary>Further facts of which one makes the new fact stronger, near all steps; its number follows the absences. Null where there are none.</summary>
    public CompositionStep? Strength { get; init; }

    /// <summary>The number of the step whose facts are reported, one by one.</summary>
    public required int Reported { get; init; }

    /// <summary>How far apart the steps without a reach of their own may be.</summary>
    public required Reach Within { get; init; }

    /// <summary>Whether each of these steps starts after the one before ends.</summary>
    public bool InOrder { get; init; }

    /// <summary>Further conditions.</summary>
    public ImmutableArray<Condition> Conditions { get; init; } = [];

    /// <summary>How much of the reported fact is the new fact's span.</summary>
    public Extent Extent { get; init; }

    /// <summary>The role whose words are the span, for <see cref="Extent.Role"/>.</summary>
    public RoleId ExtentRole { get; init; }

    /// <summary>The order in which a search fills the steps: those of the common reach first, from the reported one outwards, then the background.</summary>
    internal ImmutableArray<int> SearchOrder() =>
    [
        .. Enumerable.Range(0, Steps.Length)
            .Where(step => step != Reported && !Steps[step].Counts)
            .OrderBy(step => Steps[step].Own is not null)
            .ThenBy(step => Math.Abs(step - Reported))
            .ThenBy(step => step),
    ];

    /// <summary>For each step, absence and strength what conditions look at in its facts.</summary>
    internal ImmutableArray<ImmutableArray<Operand>> Told() =>
    [
        .. Enumerable.Range(0, Steps.Length + Absences.Length + (Strength is null ? 0 : 1)).Select(step => Conditions
            .SelectMany(condition => new[] { condition.Left, condition.Right ?? condition.Left })
            .Where(operand => operand.Step == step)
            .Distinct()
            .ToImmutableArray()),
    ];
}

/// <summary>How much is reported.</summary>
internal enum Extent : byte
{
    /// <summary>The fact's words.</summary>
    Words,

    /// <summary>Its statement.</summary>
    Statement,

    /// <summary>Its sentence.</summary>
    Sentence,

    /// <summary>One of its roles.</summary>
    Role,
}
