using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using RhetoricRules.Reporting;

namespace RhetoricRules.Evaluation.Regression.Lines;

/// <summary>A comparison for programs: one JSON object on one line.</summary>
public static class ComparisonJson
{
    /// <summary>The version of the contract. A key may be added under the same number; none changes its meaning or goes.</summary>
    public const int Schema = 1;

    private static readonly ComparisonJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>Writes <paramref name="comparison"/> with the baseline in <paramref name="path"/> to <paramref name="output"/>.</summary>
    public static void Write(TextWriter output, string path, CorpusComparison comparison)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(comparison);
        ComparisonLine line = new(
            Schema,
            path,
            comparison.IsSame,
            comparison.Articles,
            comparison.Words,
            [.. comparison.Rules.Select(rule => RuleOf(rule, comparison.Words))],
            [.. comparison.Apart.Select(ApartOf)]);
        output.Write(JsonSerializer.Serialize(line, Context.ComparisonLine));
        output.Write('\n');
    }

    private static ComparedRule RuleOf(RuleChanges rule, long words) => new(
        rule.Id,
        rule.Code,
        rule.Status,
        new ComparedNumbers(rule.FindingsBefore, rule.ArticlesBefore, Rate.Of(rule.FindingsBefore, words)),
        new ComparedNumbers(rule.FindingsNow, rule.ArticlesNow, Rate.Of(rule.FindingsNow, words)),
        rule.ArticlesGained,
        rule.ArticlesLost,
        rule.Count(ChangeKind.Gained),
        rule.Count(ChangeKind.Lost),
        rule.Count(ChangeKind.Moved),
        [.. rule.Groups.SelectMany(group => group.Changes).Select(ChangeOf)]);

    private static ComparedFinding ChangeOf(FindingChange change) => new(
        ComparisonWords.NameOf(change.Kind),
        change.Clause,
        change.Told,
        change.Article.Id,
        ComparisonWords.Place(change.Article),
        SpanOf(change.Before),
        SpanOf(change.Now),
        change.Difference,
        change.Words.Position.Line + 1,
        change.Words.Before,
        change.Words.Keyword,
        change.Words.After);

    private static ComparedSpan? SpanOf(RecordedFinding? finding) => finding is null ? null : new ComparedSpan(finding.Span.Start, finding.Span.End, finding.Speaker);

    private static ComparedArticle ApartOf(ArticleComparison article) => new(
        (article.Now ?? article.Before)!.Id,
        ComparisonWords.Place((article.Now ?? article.Before)!),
        ComparisonWords.NameOf(article.State),
        article.Before?.Findings.Length,
        article.Now?.Findings.Length,
        article.IsCompared);
}

/// <summary>The object.</summary>
internal sealed record ComparisonLine(
    int Schema, string Baseline, bool Same, int Articles, long Words, ImmutableArray<ComparedRule> Rules, ImmutableArray<ComparedArticle> Apart);

/// <summary>A rule in it.</summary>
internal sealed record ComparedRule(
    string Rule,
    string Code,
    string Status,
    ComparedNumbers Before,
    ComparedNumbers Now,
    int ArticlesGained,
    int ArticlesLost,
    int Gained,
    int Lost,
    int Moved,
    ImmutableArray<ComparedFinding> Changes);

/// <summary>How often a rule fires.</summary>
internal sealed record ComparedNumbers(int Findings, int Articles, double? Per1000Words);

/// <summary>A finding that changed.</summary>
internal sealed record ComparedFinding(
    string Change,
    string Clause,
    string Told,
    string Article,
    string Place,
    ComparedSpan? Before,
    ComparedSpan? Now,
    string Difference,
    int Line,
    string Pre,
    string Keyword,
    string Post);

/// <summary>Where a finding is.</summary>
internal sealed record ComparedSpan(int Start, int End, string? Speaker);

/// <summary>An article that is listed apart.</summary>
internal sealed record ComparedArticle(string Article, string Place, string State, int? FindingsBefore, int? FindingsNow, bool Kept);

/// <summary>The object as JSON.</summary>
[JsonSourceGenerationOptions]
[JsonSerializable(typeof(ComparisonLine))]
internal sealed partial class ComparisonJsonContext : JsonSerializerContext;
