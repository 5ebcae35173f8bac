using RhetoricRules.Text;

namespace RhetoricRules.Tagging;

/// <summary>A whole name of an article: <c>Lu Kang</c>, <c>World Health Organization</c>, <c>Bank of England</c>; titles left out.</summary>
/// <param name="Tokens">Its tokens.</param>
/// <param name="Kind">What it is the name of.</param>
public readonly record struct NameRun(TokenRange Tokens, NameKind Kind);
