using RhetoricRules.Cli;
using RhetoricRules.Tests;

namespace RhetoricRules.RuleTests;

/// <summary>What <c>docs/testing-rules.md</c> shows is what the command prints.</summary>
public sealed class DocumentedTestingTests
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.At("docs/testing-rules.md"));

    [Fact]
    public void The_failure_it_shows_is_printed() => Assert.Contains($"```\n{Print(Rule)}```", Page, StringComparison.Ordinal);

    [Fact]
    public void The_coverage_it_shows_is_printed() =>
        Assert.Contains($"```\n{Print(Rule.Replace("{|blame|} the weather", "{|blame the weather|}", StringComparison.Ordinal), "--coverage")}```", Page, StringComparison.Ordinal);

    private static string Rule
    {
        get
        {
            const string opening = "```yaml\n";
            int start = Page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
            return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
        }
    }

    private static string Print(string rule, params string[] options)
    {
        string folder = Directory.CreateTempSubdirectory("rhetoric-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "my.yml"), rule);
            using StringWriter output = new();
            using StringWriter error = new();
            var world = new CommandWorld { Input = Stream.Null, Output = output, Error = error, WorkingFolder = folder };
            Assert.Equal(1, RhetoricCommand.Run(["rules", "test", "my.yml", .. options], world));
            Assert.Equal("", error.ToString());
            return output.ToString();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
