using RhetoricRules.Cli;
using RhetoricRules.Tests;

namespace RhetoricRules.RuleTests;

/// <summary>The page on accuracy is what the command writes.</summary>
public sealed class AccuracyPageTests
{
    private const string HowTo = "dotnet run --project src/RhetoricRules.Cli -- evaluate --report docs/accuracy/plan.jsonl --rules rules/core-en --output docs/accuracy.md";

    // Without the corpora the command measures the seeds again and keeps the other sections: so the whole page must stay as it is.
    [Fact]
    public void The_page_says_of_the_seeds_what_the_rules_find_there()
    {
        string page = RepositoryRoot.At("docs/accuracy.md");
        DirectoryInfo folder = Directory.CreateTempSubdirectory("rhetoric-");
        try
        {
            string copy = Path.Combine(folder.FullName, "accuracy.md");
            File.Copy(page, copy);
            using StringWriter error = new();
            int code = RhetoricCommand.Run(
                ["evaluate", "--report", "docs/accuracy/plan.jsonl", "--rules", "rules/core-en", "--output", copy],
                new CommandWorld { Input = Stream.Null, Output = TextWriter.Null, Error = error, WorkingFolder = RepositoryRoot.At("."), Processors = 1, Cancellation = CancellationToken.None });
            Assert.True(code == 0, error.ToString());
            Assert.True(File.ReadAllText(page) == File.ReadAllText(copy), $"docs/accuracy.md is not what the rules give. Where the corpora are at hand, add `--corpora ../shared/corpora`. Run: {HowTo}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
