namespace RhetoricRules.Inference;

/// <summary>The number of a kind of fact: what one signal or one pattern yields.</summary>
internal readonly record struct FactKind(int Value);
