namespace RhetoricRules.Rules;

/// <summary>The number of a problem in a <see cref="ProblemStore"/>.</summary>
internal readonly record struct ProblemId(int Value);
