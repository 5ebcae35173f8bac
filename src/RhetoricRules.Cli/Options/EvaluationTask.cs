namespace RhetoricRules.Cli.Options;

/// <summary>What of the engine is measured.</summary>
internal enum EvaluationTask : byte
{
    /// <summary>What the rules find: the moves.</summary>
    Moves,

    /// <summary>Who says what: sources, cues and contents.</summary>
    Attribution,
}
