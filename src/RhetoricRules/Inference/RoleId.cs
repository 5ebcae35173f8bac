namespace RhetoricRules.Inference;

/// <summary>The number of a name under which facts keep something they captured: <c>target</c>, <c>figure</c>.</summary>
internal readonly record struct RoleId(int Value);
