using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RhetoricRules.Evaluation.Regression.Lines;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>What an earlier run found, kept by the marks of rules and articles. It can always be thrown away. Compared by reference.</summary>
public sealed class FindingCache
{
    private const int Form = 1;

    private readonly ImmutableSortedDictionary<string, string> _marks;
    private readonly Dictionary<string, CacheLine> _articles = new(StringComparer.Ordinal);

    private FindingCache(ImmutableSortedDictionary<string, string> marks) => _marks = marks;

    /// <summary>A cache that holds nothing.</summary>
    public static FindingCache Empty { get; } = new(ImmutableSortedDictionary<string, string>.Empty);

    /// <summary>The cache that <see cref="Write"/> wrote; null where a single character of it is not as it was written.</summary>
    public static FindingCache? Read(IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        FindingCache? cache = null;
        bool hasEnded = false;
        try
        {
            foreach (string line in lines)
            {
                if (hasEnded) return null;
                if (line.StartsWith("{\"end\"", StringComparison.Ordinal))
                {
                    hasEnded = JsonSerializer.Deserialize(line, BaselineJson.Lines.CacheEndLine)?.End == Convert.ToHexStringLower(hash.GetCurrentHash());
                    if (!hasEnded) return null;
                    continue;
                }

                Append(hash, line);
                if (cache is null) cache = Open(line);
                else if (JsonSerializer.Deserialize(line, BaselineJson.Lines.CacheLine) is { } article) cache._articles[article.Hash] = article;
                if (cache is null) return null;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }

        return hasEnded ? cache : null;
    }

    /// <summary>Writes what <paramref name="articles"/> hold, found by rules with these marks.</summary>
    public static void Write(TextWriter output, ImmutableSortedDictionary<string, string> marks, IEnumerable<RecordedArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(articles);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        WriteLine(JsonSerializer.Serialize(new CacheHeadLine(Form, marks), BaselineJson.Lines.CacheHeadLine));
        foreach (RecordedArticle article in articles.DistinctBy(article => article.Hash))
            WriteLine(JsonSerializer.Serialize(new CacheLine(article.Hash, article.Words, [.. article.Findings.Select(finding => FindingLine.Of(finding, ""))]), BaselineJson.Lines.CacheLine));
        output.Write(JsonSerializer.Serialize(new CacheEndLine(Convert.ToHexStringLower(hash.GetCurrentHash())), BaselineJson.Lines.CacheEndLine));
        output.Write('\n');

        void WriteLine(string line)
        {
            Append(hash, line);
            output.Write(line);
            output.Write('\n');
        }
    }

    /// <summary>The rules of <paramref name="marks"/> whose findings the cache does not hold.</summary>
    internal ImmutableHashSet<string> StaleOf(ImmutableSortedDictionary<string, string> marks) =>
        [.. marks.Where(mark => _marks.GetValueOrDefault(mark.Key) != mark.Value).Select(mark => mark.Key)];

    /// <summary>What was found in the article with this mark, and its words; null where the cache does not have it.</summary>
    internal (int Words, IEnumerable<RecordedFinding> Findings)? Find(string hash) =>
        _articles.TryGetValue(hash, out CacheLine? article) ? (article.Words, article.Findings.Select(finding => finding.Read())) : null;

    private static FindingCache? Open(string line) =>
        JsonSerializer.Deserialize(line, BaselineJson.Lines.CacheHeadLine) is { Cache: Form } head ? new FindingCache(head.Marks) : null;

    private static void Append(IncrementalHash hash, string line)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(line));
        hash.AppendData("\n"u8);
    }
}
