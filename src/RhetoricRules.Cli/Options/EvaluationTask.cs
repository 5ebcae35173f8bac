namespace RhetoricRules.Cli.Options;

/// <summary>What of the engine is measured.</summary>
internal enum EvaluationTask : byte
{
    /// <summary>Who says what: sources, cues and contents.</summary>
    Attribution,
}
