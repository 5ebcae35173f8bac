using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation;
using RhetoricRules.Tests;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests;

/// <summary>The articles of the regression corpus with their gold.</summary>
internal static class Seeds
{
    /// <summary>The names of the articles, in ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateFiles(RepositoryRoot.At("seeds"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static ImmutableArray<GoldUnit> Gold { get; } = GoldReader.Read(File.ReadLines(RepositoryRoot.At("seeds/gold.jsonl")));

    public static string Text(string name) => File.ReadAllText(RepositoryRoot.At($"seeds/{name}"));

    public static AnalysisResult Analyze(string name) => new RhetoricAnalyzer(ShippedPack.Rules, AnalysisOptions.Default).Analyze(Read(name));

    public static ParsedArticle Parse(string name) => new RhetoricAnalyzer(ShippedPack.Rules, AnalysisOptions.Default).Parse(Read(name));

    public static Article Read(string name) => ArticleReader.Read(Text(name), new ArticleMetadata(Path.GetFileNameWithoutExtension(name)));
}
