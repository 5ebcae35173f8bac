namespace RhetoricRules.Tests.Cli;

/// <summary>What docs/corpus.md shows is true.</summary>
public sealed class CorpusPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.At("docs/corpus.md"));

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("bridge.txt", Block("`bridge.txt`:\n\n```\n")).With("rules.yml", Block("`rules.yml`:\n\n```yaml\n"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_example_is_recorded_and_compared_as_shown()
    {
        CommandRun record = CommandRun.In(_folder, "corpus", "record", "bridge.txt", "--into", "baseline.jsonl", "--rules", "rules.yml");
        Assert.Equal((0, "", Block("writes the baseline:\n\n```\n")), (record.Code, record.Error, record.Output));
        _folder.With("rules.yml", _folder.Read("rules.yml").Replace("match: [\"farce\"]", "match: [\"farce\", \"stunt\"]\n    unless: [\"farce to {verb}\"]", StringComparison.Ordinal));
        CommandRun compare = CommandRun.In(_folder, "corpus", "compare", "baseline.jsonl", "--rules", "rules.yml");
        Assert.Equal((1, "", Block("`rhetoric corpus compare baseline.jsonl --rules rules.yml`:\n\n```\n")), (compare.Code, compare.Error, compare.Output));
    }

    [Fact]
    public void The_example_is_reviewed_as_shown()
    {
        Assert.Equal(0, CommandRun.In(_folder, "corpus", "record", "bridge.txt", "--into", "baseline.jsonl", "--rules", "rules.yml").Code);
        string changed = _folder.Read("rules.yml").Replace("match: [\"farce\"]", "match: [\"farce\", \"stunt\"]\n    unless: [\"farce to {verb}\"]", StringComparison.Ordinal);
        _folder.With("rules.yml", changed).With("answers", "match\nshe says it of a report\nmatch\n\n");
        CommandRun review = CommandRun.In(_folder, "corpus", "review", "baseline.jsonl", "--rules", "rules.yml", "--answers", "answers");
        Assert.Equal((1, "", $"\n{Block("with an empty line give:\n\n```\n")}"), (review.Code, review.Error, review.Output));
        string tests = Block("of the file stays as it is:\n\n```yaml\n");
        string first = tests[..(tests.IndexOf('\n', tests.IndexOf('\n', StringComparison.Ordinal) + 1) + 1)];
        Assert.Equal(changed.Replace(first, tests, StringComparison.Ordinal), _folder.Read("rules.yml"));
    }

    private static string Block(string opening)
    {
        int start = Page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
