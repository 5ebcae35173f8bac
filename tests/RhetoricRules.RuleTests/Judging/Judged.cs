using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Tests;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests.Judging;

/// <summary>The findings that people judged, and the texts that they stand in.</summary>
internal static class Judged
{
    /// <summary>Where the judgements are kept.</summary>
    public const string File = "tests/RhetoricRules.RuleTests/judged.jsonl";

    private static readonly Lazy<IReadOnlyDictionary<(string, string), Article>> LazyArticles = new(ReadArticles);

    public static ImmutableArray<JudgedFinding> All { get; } = JudgedFinding.ReadAll(RepositoryRoot.At(File));

    /// <summary>Where a file of the corpora stands.</summary>
    public static string PathOf(string corpus) => RepositoryRoot.At($"../shared/corpora/{corpus}");

    /// <summary>The article that a finding stands in; null where its corpus has none of that name.</summary>
    public static Article? ArticleOf(JudgedFinding finding) => LazyArticles.Value.GetValueOrDefault((finding.Corpus, finding.Document));

    private static Dictionary<(string, string), Article> ReadArticles()
    {
        Dictionary<(string, string), Article> articles = [];
        foreach (IGrouping<string, JudgedFinding> corpus in All.GroupBy(finding => finding.Corpus, StringComparer.Ordinal))
        {
            HashSet<string> wanted = [.. corpus.Select(finding => finding.Document)];
            foreach (JsonElement line in System.IO.File.ReadLines(PathOf(corpus.Key)).Select(line => JsonElement.Parse(line)))
            {
                string id = line.GetProperty("id").GetString()!;
                if (!wanted.Contains(id)) continue;
                var metadata = new ArticleMetadata(id) { Title = Known(line, "title"), Source = Known(line, "source"), Date = Known(line, "date") };
                articles[(corpus.Key, id)] = ArticleReader.Read(line.GetProperty("text").GetString()!, metadata);
            }
        }

        return articles;
    }

    private static string? Known(JsonElement line, string key) => line.TryGetProperty(key, out JsonElement value) ? value.GetString() : null;
}
