namespace RhetoricRules.Diagnostics;

/// <summary>How much a finding or a problem matters.</summary>
public enum Severity : byte
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Worth a look.</summary>
    Warning,

    /// <summary>Must be looked at; for a rule problem: the rule does not run.</summary>
    Error,
}
