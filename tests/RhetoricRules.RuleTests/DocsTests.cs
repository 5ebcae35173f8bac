using System.Collections.Immutable;
using System.Text.RegularExpressions;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation;
using RhetoricRules.Reporting;
using RhetoricRules.Rules;
using RhetoricRules.Tests;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests;

/// <summary>Every rule that a page shows loads without a problem and passes the tests written in it.</summary>
public sealed partial class DocsTests
{
    // ProblemPageTests, ExplainPageTests, FindAndCountPageTests and DocumentedTestingTests run the examples of these: wrong rules, failing tests, and rules with files of their own.
    private static readonly string[] WithTestsOfTheirOwn = ["docs/problems.md", "docs/explain.md", "docs/find-and-count.md", "docs/testing-rules.md"];

    public static TheoryData<string, int> EveryBlock
    {
        get
        {
            TheoryData<string, int> blocks = [];
            string[] pages = [.. Directory.EnumerateFiles(RepositoryRoot.At("docs"), "*.md", SearchOption.AllDirectories), RepositoryRoot.At("README.md")];
            foreach (string page in pages.Select(page => Path.GetRelativePath(RepositoryRoot.At("."), page).Replace('\\', '/')).Except(WithTestsOfTheirOwn).Order(StringComparer.Ordinal))
            {
                for (int i = 0; i < BlocksOf(page).Length; i++) blocks.Add(page, i);
            }

            return blocks;
        }
    }

    [Theory]
    [MemberData(nameof(EveryBlock))]
    public void Every_rule_of_every_page_passes_its_tests(string page, int number)
    {
        RuleTestResult[] results = Results(page, BlocksOf(page)[number]);
        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.True(result.Passed, $"{page}: {result.Rule}\n{result.Failure}\n{result.Test.Text}"));
    }

    [Fact]
    public void The_reference_of_the_language_shows_both_sides_of_every_rule()
    {
        Assert.All(BlocksOf("docs/language.md"), block =>
        {
            RuleTestKind[] kinds = [.. Results("docs/language.md", block).Select(result => result.Test.Kind)];
            Assert.Contains(RuleTestKind.Match, kinds);
            Assert.Contains(RuleTestKind.NoMatch, kinds);
        });
    }

    internal static RuleTestResult[] Results(string name, string yaml)
    {
        var pack = new PackSource("docs", [new RuleFile(Path.GetFileName(name), new SourceText(yaml))]) { WordLists = WordListsOf(name) };
        RuleSetLoad load = PackLoader.Load([pack, new PackSource("core-en", ShippedPack.Files, VocabularyOnly: true)]);
        CompiledRules rules = RuleCompiler.Compile(load.Rules);
        var problems = new StringWriter();
        ProblemWriter.WriteAll(problems, [.. load.Problems, .. rules.Problems]);
        Assert.Equal("", problems.ToString());
        return [.. new RuleTestRunner(rules).RunAll()];
    }

    private static string[] BlocksOf(string page) =>
        [.. YamlBlock().Matches(File.ReadAllText(RepositoryRoot.At(page))).Select(match => match.Groups[1].Value).Where(HoldsRules)];

    // A text block that has the name of a file is a word list, from which the rules of the page may take their words.
    private static ImmutableArray<WordListFile> WordListsOf(string page) => !File.Exists(RepositoryRoot.At(page)) ? [] :
    [
        .. NamedBlock().Matches(File.ReadAllText(RepositoryRoot.At(page)))
            .Select(match => new WordListFile(match.Groups["name"].Value, new SourceText(match.Groups["content"].Value))),
    ];

    private static bool HoldsRules(string yaml) =>
        yaml.Split('\n').Any(line => line.StartsWith("patterns:", StringComparison.Ordinal) || line.StartsWith("signals:", StringComparison.Ordinal));

    [GeneratedRegex("^```text (?<name>\\S+)\n(?<content>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex NamedBlock();

    [GeneratedRegex("```yaml\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex YamlBlock();
}
