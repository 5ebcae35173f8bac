namespace RhetoricRules.Inference;

/// <summary>The number of a fact in its <see cref="FactStore"/>; later facts have larger numbers.</summary>
internal readonly record struct FactId(int Value);
