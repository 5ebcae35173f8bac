using RhetoricRules.Diagnostics;

namespace RhetoricRules.Rules;

/// <summary>A clause as it stands in a rule file, one for each item of a list.</summary>
/// <param name="Key">Its key: <c>same</c>.</param>
/// <param name="Text">What is written after it.</param>
/// <param name="Place">Where that stands.</param>
internal readonly record struct WrittenClause(string Key, string Text, RulePlace Place);
