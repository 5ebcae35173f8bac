namespace RhetoricRules.Tests.Cli;

/// <summary>What docs/stats.md shows is true.</summary>
public sealed class StatsPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.At("docs/stats.md"));

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("posts.jsonl", Block("`posts.jsonl`:\n\n```\n")).With("rules.yml", Block("`rules.yml`:\n\n```yaml\n"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_report_it_shows_is_printed()
    {
        Assert.Equal(0, CommandRun.In(_folder, "check", "posts.jsonl", "--rules", "rules.yml", "--format", "jsonl", "--output", "findings.jsonl").Code);
        CommandRun run = CommandRun.In(_folder, "stats", "findings.jsonl", "--by", "source", "--source-parts", "1");
        Assert.Equal((0, "", Block("`rhetoric stats findings.jsonl --by source --source-parts 1`:\n\n```\n")), (run.Code, run.Error, run.Output));
    }

    private static string Block(string opening)
    {
        int start = Page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
