namespace RhetoricRules.Inference;

/// <summary>Why a fact holds: the step of its composition, and the fact that fills it.</summary>
internal readonly record struct Premise(int Step, FactId Fact);
