using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Explaining;

/// <summary>The rule that docs/explain.md shows, and explanations of small packs.</summary>
internal static class DocumentedRule
{
    public static string Page { get; } = File.ReadAllText(RepositoryRoot.At("docs/explain.md"));

    public static string Yaml { get; } = Block("```yaml\n");

    private static readonly Lazy<CompiledRules> Once = new(() => Compile(Yaml));

    /// <summary>The explanation of the pattern of the page.</summary>
    public static Explanation Explain(string text, ExplanationOptions? options = null) => Explain(Once.Value, "turned-back", text, options);

    /// <summary>The explanation of any rule of the page.</summary>
    public static Explanation ExplainRule(string name, string text, ExplanationOptions? options = null) => Explain(Once.Value, name, text, options);

    /// <summary>The explanation of the rule called <paramref name="name"/> in rules of one's own.</summary>
    public static Explanation Explain(CompiledRules rules, string name, string text, ExplanationOptions? options = null)
    {
        ExplainedRule rule = rules.Explainable.Single(known => known.Name == name);
        return new RhetoricAnalyzer(rules, AnalysisOptions.Default)
            .Explain(ArticleReader.Read(text, new ArticleMetadata("test")), rule, options ?? ExplanationOptions.Default);
    }

    public static CompiledRules Compile(string yaml) => RuleCompiler.Compile(Packs.Sound(yaml));

    /// <summary>The explanation as text.</summary>
    public static string Print(Explanation explanation)
    {
        var text = new StringWriter();
        new ExplainTextWriter(text, TextReportOptions.Plain).Write(
            new ArticleReport { Path = "a.txt", Metadata = explanation.Article.Metadata, Explanations = [explanation] });
        return text.ToString();
    }

    private static string Block(string opening)
    {
        int start = Page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
