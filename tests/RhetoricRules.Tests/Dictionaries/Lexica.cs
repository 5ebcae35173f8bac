using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Dictionaries;

/// <summary>Lexicons that take their words from a file, and what they count.</summary>
internal static class Lexica
{
    public const string Exact = "lexicons:\n  mood:\n    from: {0}\n    match: exact\n";
    public const string Forms = "lexicons:\n  mood:\n    from: {0}\n";

    /// <summary>Loads one lexicon, <c>mood</c>, from a file of this name and text.</summary>
    public static RuleSetLoad Load(string file, string text, string yaml = Exact) => PackLoader.Load(
    [
        new PackSource("own", [new RuleFile("rules.yml", new SourceText(string.Format(System.Globalization.CultureInfo.InvariantCulture, yaml, file)))])
        {
            WordLists = [new WordListFile(file, new SourceText(text))],
        },
    ]);

    /// <summary>The counts of every category that is there, as <c>mood 3, mood.bad 1</c>, with nothing wrong in the file.</summary>
    public static string Count(string file, string text, string article, string yaml = Exact)
    {
        RuleSetLoad load = Load(file, text, yaml);
        Assert.Equal("", Rules.Packs.Print(load.Problems));
        return Count(load.Rules, article);
    }

    public static string Count(RuleSet rules, string article)
    {
        var counter = new LexiconCounter(rules, RuleCompiler.Compile(rules), ["mood"]);
        LexiconCounts counts = counter.Count(ArticleReader.Read(article, new ArticleMetadata("article")));
        return string.Join(", ", counter.Categories.Zip(counts.Counts, (category, count) => $"{category} {count}"));
    }
}
