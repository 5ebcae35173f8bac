namespace RhetoricRules.Tests.Cli;

/// <summary>What docs/suggest.md shows is true.</summary>
public sealed class SuggestPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.At("docs/suggest.md"));

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("news.jsonl", Block("`news.jsonl`:\n\n```\n")).With("charges.yml", Block("`charges.yml`:\n\n```yaml\n"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_candidates_it_shows_are_printed()
    {
        CommandRun run = CommandRun.In(_folder, "suggest", "lexicon", "charge", "--corpus", "news.jsonl", "--rules", "charges.yml");
        Assert.Equal((0, Block("`rhetoric suggest lexicon charge --corpus news.jsonl --rules charges.yml`:\n\n```\n")), (run.Code, run.Output));
        Assert.Contains("--accept WORD", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_word_it_accepts_is_written_as_shown()
    {
        string before = _folder.Read("charges.yml");
        CommandRun run = CommandRun.In(_folder, "suggest", "lexicon", "charge", "--rules", "charges.yml", "--accept", "rumour");
        Assert.Equal((0, "charges.yml: `rumour` is in charge now\n"), (run.Code, run.Output));
        string line = Block("In `charges.yml` then stands:\n\n```yaml\n");
        Assert.Equal(before.Replace("  charge: [accusation, claim, lie] # nouns only\n", line, StringComparison.Ordinal), _folder.Read("charges.yml"));
        Assert.NotEqual(before, _folder.Read("charges.yml"));
    }

    private static string Block(string opening)
    {
        int start = Page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
