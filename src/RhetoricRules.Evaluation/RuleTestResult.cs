using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation;

/// <summary>How a rule's test went.</summary>
/// <param name="Rule">The name of the pattern or signal the test belongs to.</param>
/// <param name="Test">The test.</param>
/// <param name="Failure">What went wrong, for people; null where all is well.</param>
internal sealed record RuleTestResult(string Rule, RuleTest Test, string? Failure)
{
    /// <summary>Whether all is well.</summary>
    public bool Passed => Failure is null;
}
