using RhetoricRules.Evaluation.Scaffolding;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>A test that a change of findings gives.</summary>
public sealed class ProposedTest
{
    internal ProposedTest(PatternRule rule, WrittenTest test, bool passes, bool isThere) => (Rule, Test, Passes, IsThere) = (rule, test, passes, isThere);

    /// <summary>The article with its marks.</summary>
    public string Text => Test.Text;

    /// <summary>The key of the list it belongs to: <c>match</c> or <c>no-match</c>.</summary>
    public string List => Test.List;

    /// <summary>The name of the rule it belongs to.</summary>
    public string RuleName => Rule.Name;

    /// <summary>The path of that rule's file.</summary>
    public string Path => Rule.Place.File.Path;

    /// <summary>Whether the rule as it is passes it. Where it does not, the test says what the rule is yet to do.</summary>
    public bool Passes { get; }

    /// <summary>Whether the rule has it already.</summary>
    public bool IsThere { get; }

    internal PatternRule Rule { get; }

    internal WrittenTest Test { get; }
}
