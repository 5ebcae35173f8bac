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
        $"{FromTo(rule.FindingsBefore, rule.FindingsNow, "finding")} in {FromTo(rule.ArticlesBefore, rule.ArticlesNow, "article")}; {Rates(rule.FindingsBefore, rule.FindingsNow, words)} per 1,000 words";

    /// <summary>A rule's changes in numbers.</summary>
    public static string ChangesOf(RuleChanges rule)
    {
        string articles = rule.ArticlesGained + rule.ArticlesLost == 0 ? "" : $"; articles: {rule.ArticlesGained} gained, {rule.ArticlesLost} lost";
        return $"{rule.Count(ChangeKind.Gained)} gained, {rule.Count(ChangeKind.Lost)} lost, {rule.Count(ChangeKind.Moved)} moved{articles}";
    }

    /// <summary>All in all, in a sentence.</summary>
    public static string Total(CorpusComparison comparison)
    {
        if (comparison.Articles == 0) return "No article could be compared.";
        int before = comparison.Rules.Sum(rule => rule.FindingsBefore);
        int now = comparison.Rules.Sum(rule => rule.FindingsNow);
        string numbers = $"{FromTo(before, now, "finding")} in {Count(comparison.Articles, "article")}, {Rates(before, now, comparison.Words)} per 1,000 words.";
        if (comparison.Rules.All(rule => rule.Groups.IsEmpty)) return $"No finding changed: {numbers}";
        int[] counts = [.. Enum.GetValues<ChangeKind>().Select(kind => comparison.Rules.Sum(rule => rule.Count(kind)))];
        int rules = comparison.Rules.Count(rule => !rule.Groups.IsEmpty);
        return $"{Number(counts[0])} gained, {Number(counts[1])} lost, {Number(counts[2])} moved in {rules} of {Count(comparison.Rules.Length, "rule")}: {numbers}";
    }

    /// <summary>The rules that say something else and find the same; empty where there is none.</summary>
    public static string Rewritten(CorpusComparison comparison)
    {
        if (comparison.Articles == 0) return "";
        string[] rules = [.. comparison.Rules.Where(rule => rule is { Status: "changed", IsChanged: false }).Select(rule => $"{rule.Id} {rule.Code}")];
        return rules.Length == 0 ? "" : $"Changed, and finding the same here: {string.Join(", ", rules)}.";
    }

    /// <summary>What is told of an article that is listed apart.</summary>
    public static string Line(ArticleComparison article)
    {
        RecordedArticle shown = (article.Now ?? article.Before)!;
        string findings = article switch
        {
            { Before: null } => Count(article.Now!.Findings.Length, "finding"),
            { IsCompared: true } => $"{FromTo(article.Before.Findings.Length, article.Found!.Findings.Length, "finding")} in the text that the baseline keeps",
            { Now: null } => $"had {Count(article.Before.Findings.Length, "finding")}",
            _ => $"{FromTo(article.Before.Findings.Length, article.Now.Findings.Length, "finding")}, not compared",
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

    /// <summary>A number with its noun: <c>1 finding</c>, <c>2 findings</c>.</summary>
    public static string Count(int count, string noun) => $"{Number(count)} {noun}{(count == 1 ? "" : "s")}";

    private static string FromTo(int before, int now, string noun) => before == now ? Count(now, noun) : $"{Number(before)} → {Count(now, noun)}";

    private static string Rates(int before, int now, long words) => before == now ? Rate.Text(now, words) : $"{Rate.Text(before, words)} → {Rate.Text(now, words)}";

    private static string Number(long number) => Rate.Number(number);
}
