namespace RhetoricRules.Evaluation.Moves;

/// <summary>What reports call things.</summary>
internal static class MoveScoreNames
{
    public const string Task = "moves";
    public const string Nothing = "nothing";

    public static string Of(MoveMatch match) => match switch
    {
        MoveMatch.Exact => "exact",
        MoveMatch.Sentence => "sentence",
        MoveMatch.Article => "article",
        _ => "overlap",
    };

    public static string Of(CoderChoice choice) => choice == CoderChoice.Any ? "any" : "all";

    public static string Of(SourceKind kind) => kind == SourceKind.Entry ? "entry" : "phrase";

    public static string OrNothing(string code) => code.Length > 0 ? code : Nothing;
}
