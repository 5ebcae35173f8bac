using System.Globalization;
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

    [Fact]
    public void The_readme_tells_the_figures_of_the_page()
    {
        string[] page = File.ReadAllLines(RepositoryRoot.At("docs/accuracy.md"));
        string readme = string.Join(' ', File.ReadAllText(RepositoryRoot.At("README.md")).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string[] seeds = page.First(line => line.StartsWith("| micro |", StringComparison.Ordinal)).Split('|', StringSplitOptions.TrimEntries);
        Assert.Contains($"precision {Hundredths(seeds[5])} and recall {Hundredths(seeds[6])}", readme, StringComparison.Ordinal);
        string news = page.First(line => line.StartsWith("1,105 texts", StringComparison.Ordinal));
        string rate = news[(news.IndexOf("words ", news.IndexOf("1,000", StringComparison.Ordinal), StringComparison.Ordinal) + 6)..].Split(' ')[0];
        Assert.Contains($"it reports {Hundredths(rate)} findings per 1,000 words", readme, StringComparison.Ordinal);
    }

    private static string Hundredths(string figure) =>
        decimal.Round(decimal.Parse(figure, CultureInfo.InvariantCulture), 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);
}
