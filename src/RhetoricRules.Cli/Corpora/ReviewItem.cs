using RhetoricRules.Evaluation.Regression;

namespace RhetoricRules.Cli.Corpora;

/// <summary>A change as a review shows it.</summary>
/// <param name="Rule">Its rule.</param>
/// <param name="Group">What is responsible for it.</param>
/// <param name="Change">The change.</param>
internal sealed record ReviewItem(RuleChanges Rule, ClauseGroup Group, FindingChange Change);
