using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Benchmarks;

/// <summary>The five seeds and the core pack, from the repository that the benchmarks were built in.</summary>
internal static class Corpus
{
    /// <summary>The articles' texts, in ordinal order of their names.</summary>
    public static ImmutableArray<string> Seeds { get; } =
        [.. Directory.EnumerateFiles(Path.Combine(Root(), "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>The core pack, compiled.</summary>
    public static CompiledRules Rules { get; } = Compile();

    /// <summary>So many copies of the five articles that they hold about five million characters.</summary>
    public static ImmutableArray<string> FiveMegabytes { get; } =
        [.. Enumerable.Repeat(Seeds, (5_000_000 / Seeds.Sum(seed => seed.Length)) + 1).SelectMany(seeds => seeds)];

    /// <summary>The texts of the BBC corpus, if it lies beside the repository.</summary>
    public static ImmutableArray<string>? BbcNews { get; } = ReadBbcNews();

    /// <summary>Reads a text as an article.</summary>
    public static Article Read(string text) => ArticleReader.Read(text, new ArticleMetadata("seed"));

    /// <summary>Fails unless <paramref name="actual"/> is what a benchmark must find: it cannot become fast by being wrong.</summary>
    public static int Expect(int expected, int actual) =>
        expected == actual ? actual : throw new InvalidOperationException($"The benchmark must find {expected} and found {actual}.");

    private static CompiledRules Compile()
    {
        string pack = Path.Combine(Root(), "rules", "core-en");
        ImmutableArray<RuleFile> files =
        [
            .. Directory.EnumerateFiles(pack, "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => new RuleFile(path, new SourceText(File.ReadAllText(path)))),
        ];
        return RuleCompiler.Compile(PackLoader.Load([new PackSource("core-en", files)]).Rules);
    }

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
