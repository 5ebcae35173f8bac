using System.Globalization;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>The sentences about a comparison that every format for people has.</summary>
internal static class ComparisonWords
{
    public static string NameOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Gained => "gained",
        ChangeKind.Lost => "lost",
        ChangeKind.Moved => "moved",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string NameOf(ArticleState state) => state switch
    {
        ArticleState.Same => "same",
        ArticleState.New => "new",
        ArticleState.Gone => "gone",
        ArticleState.Changed => "changed",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>What the articles in a state are called in a heading.</summary>
    public static string HeadingOf(ArticleState state) => state switch
    {
        ArticleState.New => "Articles that the baseline does not have",
        ArticleState.Gone => "Articles that are gone",
        ArticleState.Changed => "Articles whose text changed",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>A rule on one line: <c>RR1101 denies-standing (changed): 4 → 6 findings</c>.</summary>
    public static string HeadingOf(RuleChanges rule) => $"{rule.Id} {rule.Code}{(rule.Status == "same" ? "" : $" · {StatusOf(rule.Status)}")}";

    /// <summary>A rule's numbers before and now.</summary>
    public static string NumbersOf(RuleChanges rule, long words) =>
        $"{FromTo(rule.FindingsBefore, rule.FindingsNow)} findings in {FromTo(rule.ArticlesBefore, rule.ArticlesNow)} articles; {Rates(rule.FindingsBefore, rule.FindingsNow, words)} per 1,000 words";

    /// <summary>A rule's changes in numbers.</summary>
    public static string ChangesOf(RuleChanges rule)
    {
        string articles = rule.ArticlesGained + rule.ArticlesLost == 0 ? "" : $"; articles: {rule.ArticlesGained} gained, {rule.ArticlesLost} lost";
        return $"{rule.Count(ChangeKind.Gained)} gained, {rule.Count(ChangeKind.Lost)} lost, {rule.Count(ChangeKind.Moved)} moved{articles}";
    }

    /// <summary>All in all, in a sentence.</summary>
    public static string Total(CorpusComparison comparison)
    {
        int before = comparison.Rules.Sum(rule => rule.FindingsBefore);
        int now = comparison.Rules.Sum(rule => rule.FindingsNow);
        string numbers = $"{FromTo(before, now)} findings in {Number(comparison.Articles)} {(comparison.Articles == 1 ? "article" : "articles")}, {Rates(before, now, comparison.Words)} per 1,000 words.";
        if (comparison.Rules.All(rule => rule.Groups.IsEmpty)) return $"No finding changed: {numbers}";
        int[] counts = [.. Enum.GetValues<ChangeKind>().Select(kind => comparison.Rules.Sum(rule => rule.Count(kind)))];
        int rules = comparison.Rules.Count(rule => !rule.Groups.IsEmpty);
        return $"{Number(counts[0])} gained, {Number(counts[1])} lost, {Number(counts[2])} moved in {rules} of {comparison.Rules.Length} rules: {numbers}";
    }

    /// <summary>What is told of an article that is listed apart.</summary>
    public static string Line(ArticleComparison article)
    {
        RecordedArticle shown = (article.Now ?? article.Before)!;
        string findings = article switch
        {
            { Before: null } => Findings(article.Now!.Findings.Length),
            { Now: null } => $"had {Findings(article.Before.Findings.Length)}",
            _ => $"{FromTo(article.Before.Findings.Length, article.Now.Findings.Length)} findings, not compared",
        };
        return $"{shown.Id} ({Place(shown)}): {findings}";
    }

    /// <summary>Where an article is.</summary>
    public static string Place(RecordedArticle article) => article.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{article.Path}:{line}") : article.Path;

    /// <summary>What differs in a moved finding; else empty.</summary>
    public static string DifferenceOf(FindingChange change) => change switch
    {
        { Difference: "steps" } => "other steps",
        { Difference: "speaker" } => $"speaker was {change.Before!.Speaker ?? "unnamed"}",
        _ => "",
    };

    private static string StatusOf(string status) => status switch
    {
        "changed" => "the rule changed",
        "new" => "the rule is new",
        _ => "the rule is gone",
    };

    private static string Findings(int count) => count == 1 ? "1 finding" : $"{Number(count)} findings";

    private static string FromTo(int before, int now) => before == now ? Number(now) : $"{Number(before)} → {Number(now)}";

    private static string Rates(int before, int now, long words) => before == now ? Rate.Text(now, words) : $"{Rate.Text(before, words)} → {Rate.Text(now, words)}";

    private static string Number(long number) => Rate.Number(number);
}
