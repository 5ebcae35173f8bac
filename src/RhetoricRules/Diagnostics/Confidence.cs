namespace RhetoricRules.Diagnostics;

/// <summary>How sure a finding is.</summary>
public enum Confidence : byte
{
    /// <summary>Often wrong.</summary>
    Low,

    /// <summary>Mostly right.</summary>
    Medium,

    /// <summary>Nearly always right.</summary>
    High,
}
