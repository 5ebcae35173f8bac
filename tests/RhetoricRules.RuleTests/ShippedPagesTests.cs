using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Codebooks;
using RhetoricRules.Evaluation.Releases;
using RhetoricRules.Rules;
using RhetoricRules.Tests;
using RhetoricRules.Text;

namespace RhetoricRules.RuleTests;

/// <summary>The pages beside the patterns and the codebook are what the rules say, and the pack keeps its word.</summary>
public sealed class ShippedPagesTests
{
    private const string HowTo = "dotnet run --project src/RhetoricRules.Cli -- rules docs --rules rules/core-en --into rules/core-en";

    private static readonly PackSource Pack = new("core-en", ShippedPack.Files)
    {
        Releases = new RuleFile("rules/core-en/releases.md", new SourceText(File.ReadAllText(RepositoryRoot.At("rules/core-en/releases.md")))),
    };

    [Fact]
    public void Every_page_is_what_the_command_writes()
    {
        foreach ((string path, string text) in Codebook.Of(ShippedPack.Load.Rules, [Pack], "rules/core-en"))
        {
            string file = RepositoryRoot.At($"rules/core-en/{path}");
            Assert.True(File.Exists(file) && File.ReadAllText(file) == text, $"{path} is not what its rule says. Run: {HowTo}");
        }
    }

    [Fact]
    public void Every_rule_has_a_page_and_no_page_is_left_over() => Assert.Equal(
        ShippedPack.Files.Where(file => file.Path.Contains("/patterns/", StringComparison.Ordinal)).Select(file => Path.ChangeExtension(file.Path, ".md")),
        Directory.EnumerateFiles(RepositoryRoot.At("rules/core-en/patterns"), "*.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryRoot.At("."), path).Replace('\\', '/')).Order(StringComparer.Ordinal));

    [Fact]
    public void Released_ids_stay_and_say_what_they_said() =>
        Assert.Empty(ReleaseCheck.Of(ShippedPack.Load.Rules, [Pack]).Select(problem => $"{problem.Message} {problem.Suggestion}"));
}
