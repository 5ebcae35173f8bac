using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Cli;

/// <summary>What docs/find-and-count.md shows is true.</summary>
public sealed class FindAndCountPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.At("docs/find-and-count.md"));

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("bridge.txt", Block("`bridge.txt`:\n\n```\n")).With("moods.dic", Block("With this `moods.dic`:\n\n```\n"));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_concordance_it_shows_is_printed()
    {
        CommandRun run = CommandRun.In(_folder, "find", "accuse", "bridge.txt");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith(Block("`rhetoric find accuse bridge.txt`:\n\n```\n"), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_counts_it_shows_are_printed()
    {
        CommandRun run = CommandRun.In(_folder, "count", "--lexicon", "moods.dic", "bridge.txt");
        Assert.Equal((0, Block("`rhetoric count --lexicon moods.dic bridge.txt`:\n\n```\n")), (run.Code, run.Output));
    }

    [Fact]
    public void The_rule_it_shows_loads()
    {
        var pack = new PackSource("page", [new RuleFile("page.yml", new SourceText(Block("```yaml\n")))]) { WordLists = [new WordListFile("moods.dic", new SourceText(_folder.Read("moods.dic")))] };
        Assert.Empty(PackLoader.Load([pack]).Problems.Select(problem => problem.Message));
    }

    private static string Block(string opening)
    {
        int start = Page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
