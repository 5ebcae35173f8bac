using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Linting;

/// <summary>In how many articles each rule fires. Articles must not be chosen for the moves in them: a rule that fires in most is too broad (RR0206).</summary>
public sealed class RuleBreadth
{
    /// <summary>With fewer articles nothing is said.</summary>
    public const int FewestArticles = 20;

    /// <summary>A rule may fire in so many of a hundred articles.</summary>
    public const int WidestPercent = 50;

    private readonly Dictionary<RuleId, int> _articles = [];

    /// <summary>How many articles were counted.</summary>
    public int Articles { get; private set; }

    /// <summary>Counts one article.</summary>
    public void Add(AnalysisResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        Articles++;
        foreach (RuleId id in result.Findings.Select(finding => finding.Rule.Id).Distinct()) _articles[id] = _articles.GetValueOrDefault(id) + 1;
    }

    /// <summary>A warning for each rule that fires in more than half of the articles, by ID.</summary>
    public ImmutableArray<RuleProblem> Check(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        if (Articles < FewestArticles) return [];
        return
        [
            .. rules.Patterns.Where(pattern => pattern.Metadata is { } about && _articles.GetValueOrDefault(about.Descriptor.Id) * 100L > Articles * (long)WidestPercent)
                .OrderBy(pattern => pattern.Metadata!.Descriptor.Id)
                .Select(ProblemOf),
        ];
    }

    private RuleProblem ProblemOf(PatternRule pattern)
    {
        RuleId id = pattern.Metadata!.Descriptor.Id;
        int count = _articles[id];
        return new RuleProblem(
            ProblemCodes.TooBroad,
            Severity.Warning,
            pattern.Place,
            string.Create(CultureInfo.InvariantCulture, $"{id} would fire in {count * 100L / Articles} % of the reference articles ({count} of {Articles})."),
            string.Create(CultureInfo.InvariantCulture, $"What stands in more than {WidestPercent} % of articles of every kind tells none of them from another."),
            "Add `unless`, `in`, a further step or `none`; `rhetoric check` shows what it finds there.");
    }
}
