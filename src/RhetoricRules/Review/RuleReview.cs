using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Review;

/// <summary>What is doubtful about rules that run: words that nobody writes, alternatives that add nothing, rules without tests. Warnings, all of them.</summary>
public static class RuleReview
{
    /// <summary>Words that the vocabulary does not know (RR0204), by file and place.</summary>
    public static ImmutableArray<RuleProblem> Spelling(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return ProblemStore.Sorted(SpellingReview.Of(rules));
    }

    /// <summary>The same of a phrase that was loaded as a <see cref="PhraseQuery"/>, and of nothing else.</summary>
    public static ImmutableArray<RuleProblem> SpellingOfQuery(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return ProblemStore.Sorted(SpellingReview.Of(rules, PhraseQuery.FileName));
    }

    /// <summary>Alternatives that another one covers (RR0205), by file and place. A lexicon has the entries of its sublists too: what is told of them is told once.</summary>
    public static ImmutableArray<RuleProblem> Covered(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return ProblemStore.Sorted(CoverReview.Of(rules).DistinctBy(problem => (problem.Place, problem.Message)));
    }

    /// <summary>The above and missing tests (RR0401, RR0402), by file and place.</summary>
    public static ImmutableArray<RuleProblem> All(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return ProblemStore.Sorted(SpellingReview.Of(rules).Concat(Covered(rules)).Concat(TestReview.Of(rules.Patterns)));
    }

    /// <summary>A warning of <paramref name="code"/>.</summary>
    internal static RuleProblem Warning(string code, RulePlace place, string message, string reason, string suggestion) =>
        new(code, ProblemCodes.SeverityOf(code), place, message, reason, suggestion);
}
