namespace RhetoricRules.Evaluation;

/// <summary>Between which values a figure would lie in 95 of 100 samples like this one; both ends belong to it.</summary>
public readonly record struct Interval(double Low, double High);
