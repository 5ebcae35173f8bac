namespace RhetoricRules.Rules;

/// <summary>What a finding's span is.</summary>
/// <param name="Alias">The reported step.</param>
/// <param name="Extent">Its words, its statement, its sentence, or one of its captures.</param>
/// <param name="Capture">The capture's name, for <see cref="ReportExtent.Capture"/>; else empty.</param>
internal readonly record struct ReportRule(string Alias, ReportExtent Extent, string Capture);

/// <summary>How much of the reported step is reported.</summary>
internal enum ReportExtent : byte
{
    /// <summary>The words matched.</summary>
    Words,

    /// <summary>The statement they stand in.</summary>
    Statement,

    /// <summary>The sentence they stand in.</summary>
    Sentence,

    /// <summary>What one capture matched.</summary>
    Capture,
}
