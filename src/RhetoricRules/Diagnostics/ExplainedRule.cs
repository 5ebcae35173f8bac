namespace RhetoricRules.Diagnostics;

/// <summary>A rule that can be explained: a pattern, a part of patterns, or a signal.</summary>
/// <param name="Key">Its unique key: <c>core-en/whataboutism</c>.</param>
/// <param name="Name">Its name as authors write it.</param>
/// <param name="Id">The ID of a pattern that is reported; else empty.</param>
/// <param name="Kind"><c>pattern</c>, <c>part</c> or <c>signal</c>.</param>
/// <param name="Place">Where it is defined.</param>
public sealed record ExplainedRule(string Key, string Name, string Id, string Kind, RulePlace Place);
