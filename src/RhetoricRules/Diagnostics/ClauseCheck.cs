namespace RhetoricRules.Diagnostics;

/// <summary>A clause of a rule, looked at for certain facts.</summary>
/// <param name="Clause">The clause as authors write it: <c>same: speaker</c>, <c>step `turn`</c>.</param>
/// <param name="Outcome">Whether it holds.</param>
/// <param name="Told">What was seen: <c>rejection by Lu Kang, turn by Amnesty International</c>.</param>
public sealed record ClauseCheck(string Clause, ClauseOutcome Outcome, string Told);

/// <summary>Whether a clause holds.</summary>
public enum ClauseOutcome : byte
{
    /// <summary>It does not.</summary>
    Failed,

    /// <summary>It does as far as the text tells; the finding is less sure for it.</summary>
    Doubtful,

    /// <summary>It does.</summary>
    Held,
}
