using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>A decision of a review.</summary>
/// <param name="Answer">What was answered.</param>
/// <param name="Changes">The changes that it is about.</param>
internal sealed record ReviewStep(ReviewAnswer Answer, FindingChange[] Changes);
