using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Benchmarks;

/// <summary>The five seeds and the core pack, from the repository that the benchmarks were built in. What is read is read when it is first asked for.</summary>
internal static class Corpus
{
    /// <summary>The articles' texts, in ordinal order of their names.</summary>
    public static ImmutableArray<string> Seeds { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>The files of the core pack.</summary>
    public static ImmutableArray<RuleFile> RuleFiles { get; } = ReadPack();

    /// <summary>How many rules of the core pack report: each has a file of its own, named by its ID.</summary>
    public static int RuleCount { get; } = RuleFiles.Count(file => Path.GetFileName(file.Path).StartsWith("RR", StringComparison.Ordinal));

    /// <summary>The core pack, compiled.</summary>
    public static CompiledRules Rules => LazyRules.Value;

    /// <summary>So many copies of the five articles that they hold about five million characters.</summary>
    public static ImmutableArray<string> FiveMegabytes { get; } =
        [.. Enumerable.Repeat(Seeds, (5_000_000 / Seeds.Sum(seed => seed.Length)) + 1).SelectMany(seeds => seeds)];

    /// <summary>The texts of the BBC corpus, if it lies beside the repository.</summary>
    public static ImmutableArray<string>? BbcNews => LazyBbcNews.Value;

    /// <summary>Reads a text as an article.</summary>
    public static Article Read(string text) => ArticleReader.Read(text, new ArticleMetadata("seed"));

    /// <summary>Fails unless <paramref name="actual"/> is what a benchmark must find: it cannot become fast by being wrong.</summary>
    public static int Expect(int expected, int actual) =>
        expected == actual ? actual : throw new InvalidOperationException($"The benchmark must find {expected} and found {actual}.");

    private static readonly Lazy<CompiledRules> LazyRules =
        new(() => RuleCompiler.Compile(PackLoader.Load([new PackSource("core-en", RuleFiles)]).Rules));

    private static ImmutableArray<RuleFile> ReadPack() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(Root(), "rules", "core-en"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new RuleFile(path, new SourceText(File.ReadAllText(path)))),
    ];

    private static readonly Lazy<ImmutableArray<string>?> LazyBbcNews = new(ReadBbcNews);

    private static ImmutableArray<string>? ReadBbcNews()
    {
        string file = Path.Combine(Root(), "..", "shared", "corpora", "bbc-news", "half.jsonl");
        if (!File.Exists(file)) return null;
        return [.. File.ReadLines(file).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)];
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "RhetoricRules.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks run from within the repository: no RhetoricRules.sln above them.");
    }
}
