using RhetoricRules.Cli;
using RhetoricRules.Cli.Inputs;

namespace RhetoricRules.Tests.Cli;

public sealed class InputPathsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("seeds/b.txt", "b")
        .With("seeds/a.txt", "a")
        .With("seeds/B/c.TXT", "c")
        .With("seeds/gold.jsonl", "{}")
        .With("seeds/notes.md", "n")
        .With("seeds/.hidden.txt", "h")
        .With("lines/corpus.jsonl", "{}")
        .With("empty/readme.md", "r")
        .With("odd/what*.txt", "w");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("seeds", "seeds/B/c.TXT seeds/a.txt seeds/b.txt")]
    [InlineData("seeds/", "seeds/B/c.TXT seeds/a.txt seeds/b.txt")]
    [InlineData("./seeds", "./seeds/B/c.TXT ./seeds/a.txt ./seeds/b.txt")]
    [InlineData("seeds/notes.md", "seeds/notes.md")]
    [InlineData("seeds/gold.jsonl", "seeds/gold.jsonl")]
    [InlineData("seeds/*.txt", "seeds/a.txt seeds/b.txt")]
    [InlineData("seeds/?.txt", "seeds/a.txt seeds/b.txt")]
    [InlineData("seeds/*", "seeds/B/c.TXT seeds/a.txt seeds/b.txt seeds/gold.jsonl seeds/notes.md")]
    [InlineData("*/*.jsonl", "lines/corpus.jsonl seeds/gold.jsonl")]
    [InlineData("**/*.txt", "odd/what*.txt seeds/a.txt seeds/b.txt")]
    [InlineData("seeds/**", "seeds/B/c.TXT seeds/a.txt seeds/b.txt seeds/gold.jsonl seeds/notes.md")]
    [InlineData("odd/what*.txt", "odd/what*.txt")]
    [InlineData("nosuch.txt", "nosuch.txt")]
    [InlineData("-", "-")]
    public void A_path_yields_its_articles_in_ordinal_order(string path, string expected) => Assert.Equal(expected, Paths(path));

    [Fact]
    public void Articles_keep_the_order_in_which_they_are_named_and_come_once() =>
        Assert.Equal("seeds/b.txt - seeds/B/c.TXT seeds/a.txt", Paths("seeds/b.txt", "-", "seeds", "./seeds/a.txt", "-", "seeds/../seeds/b.txt"));

    [Fact]
    public void A_link_to_a_named_file_is_the_same_file()
    {
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "link.txt"), Path.Combine(_folder.Path, "seeds", "a.txt"));
        Assert.Equal("seeds/a.txt", Paths("seeds/a.txt", "link.txt"));
    }

    [Fact]
    public void A_ring_of_folders_ends()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "seeds", "ring"), Path.Combine(_folder.Path, "seeds"));
        Assert.Equal("seeds/B/c.TXT seeds/a.txt seeds/b.txt", Paths("seeds"));
    }

    [Theory]
    [InlineData("empty", "empty: the folder holds no articles (.txt).")]
    [InlineData("lines", "lines: the folder holds no articles (.txt). It holds lines/corpus.jsonl: JSON Lines are read when they are named.")]
    [InlineData("*.nothing", "*.nothing: no file matches.")]
    [InlineData("nowhere/*.txt", "nowhere/*.txt: no file matches.")]
    public void What_yields_nothing_is_said(string path, string complaint)
    {
        InputPaths paths = Expand(path);
        Assert.Empty(paths.Files);
        Assert.Equal(complaint, Assert.Single(paths.Complaints));
    }

    [Theory]
    [InlineData("seeds/gold.jsonl", InputKind.JsonLines)]
    [InlineData("seeds/a.txt", InputKind.Article)]
    [InlineData("-", InputKind.StandardInput)]
    [InlineData("nosuch", InputKind.Missing)]
    [InlineData("no\0such", InputKind.Missing)]
    public void The_kind_follows_the_path(string path, object kind) => Assert.Equal(kind, Assert.Single(Expand(path).Files).Kind);

    private string Paths(params string[] paths) => string.Join(' ', Expand(paths).Files.Select(file => file.Path));

    private InputPaths Expand(params string[] paths)
    {
        InputPaths inputs = new(new CommandWorld { Input = Stream.Null, Output = TextWriter.Null, Error = TextWriter.Null, WorkingFolder = _folder.Path });
        foreach (string path in paths) inputs.Add(path);
        return inputs;
    }
}
