using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Evaluation.Moves.Forms;
using RhetoricRules.Tests;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests;

/// <summary>The articles of the regression corpus with their gold.</summary>
internal static class Seeds
{
    /// <summary>The names of the articles, in ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } =
        [.. Directory.EnumerateFiles(RepositoryRoot.At("seeds"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    public static ImmutableArray<GoldUnit> Gold { get; } =
        [.. File.ReadLines(RepositoryRoot.At("seeds/gold.jsonl")).SelectMany((line, index) => JsonLineGold.Read(JsonElement.Parse(line), index + 1).Marks).Select(UnitOf)];

    public static string Text(string name) => File.ReadAllText(RepositoryRoot.At($"seeds/{name}"));

    public static AnalysisResult Analyze(string name) => new RhetoricAnalyzer(ShippedPack.Rules, AnalysisOptions.Default).Analyze(Read(name));

    public static ParsedArticle Parse(string name) => new RhetoricAnalyzer(ShippedPack.Rules, AnalysisOptions.Default).Parse(Read(name));

    public static Article Read(string name) => ArticleReader.Read(Text(name), new ArticleMetadata(Path.GetFileNameWithoutExtension(name)));

    private static GoldUnit UnitOf(GoldMark mark)
    {
        (GoldUnit? unit, string? problem) = mark.On(Text(mark.Article));
        return unit ?? throw new FormatException($"seeds/gold.jsonl:{mark.Line}: {problem}");
    }
}
