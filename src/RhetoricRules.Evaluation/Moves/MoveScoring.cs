namespace RhetoricRules.Evaluation.Moves;

/// <summary>The choices of a score of moves. Change a copy: <c>MoveScoring.Default with { … }</c>.</summary>
public sealed record MoveScoring
{
    /// <summary>Overlap by half, two coders, precision by any of them and recall by both.</summary>
    public static MoveScoring Default { get; } = new();

    /// <summary>When a finding and an annotation agree.</summary>
    public MoveMatch Match { get; init; } = MoveMatch.Overlap;

    /// <summary>How many coders there are.</summary>
    public int Coders { get; init; } = 2;

    /// <summary>Whose annotations make a finding right. Agreement by sentence and the overlap by characters go by it too.</summary>
    public CoderChoice PrecisionBy { get; init; } = CoderChoice.Any;

    /// <summary>Whose annotations must be found.</summary>
    public CoderChoice RecallBy { get; init; } = CoderChoice.All;

    /// <summary>So many coders must have marked what makes a finding right.</summary>
    internal int CodersForPrecision => CodersFor(PrecisionBy);

    /// <summary>So many coders must have marked what must be found.</summary>
    internal int CodersForRecall => CodersFor(RecallBy);

    private int CodersFor(CoderChoice choice) => choice == CoderChoice.Any ? 1 : Math.Max(1, Coders);
}
