namespace RhetoricRules.Evaluation.Attributions;

/// <summary>How score reports spell their rows. These names are part of the machine contract.</summary>
internal static class AttributionScoreNames
{
    public const string Task = "attribution";

    public static string Of(ScoredKind kind) => kind switch
    {
        ScoredKind.All => "all",
        ScoredKind.Direct => "direct",
        ScoredKind.Indirect => "indirect",
        ScoredKind.Mixed => "mixed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
