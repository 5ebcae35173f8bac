using System.Collections.Frozen;

namespace RhetoricRules.Tests.Tidy;

public sealed class HouseStyleTests
{
    private const int LongestFile = 300;

    // Tables of data and published algorithms may be longer; each says why it is not two files.
    private static readonly FrozenDictionary<string, string> LongFiles = new Dictionary<string, string>
    {
    }.ToFrozenDictionary(StringComparer.Ordinal);

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Namespaces_are_file_scoped_and_equal_their_folders(string root) =>
        Assert.Empty(
            from source in RepositoryRoot.SourcesBelow(root)
            where !HasOnlyStatements(source)
            let declared = SourceCode.NamespaceOf(Read(root, source))
            let expected = source[..source.LastIndexOf('/')].Replace('/', '.')
            where declared != expected
            select $"{root}/{source} declares '{declared}', not '{expected}'");

    [Fact]
    public void No_source_file_is_longer_than_300_lines_without_a_reason()
    {
        IEnumerable<string> tooLong = RepositoryRoot.SourcesBelow("src").Where(source => Lines(source) > LongestFile);
        Assert.Equal(LongFiles.Keys.Order(StringComparer.Ordinal), tooLong);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Our_own_namespaces_are_never_used_globally(string root) =>
        Assert.DoesNotContain(RepositoryRoot.SourcesBelow(root), source => SourceCode.HasGlobalUsingOfOurs(Read(root, source)));

    [Fact]
    public void No_project_file_uses_our_own_namespaces_globally_or_names_a_machines_path()
    {
        string[] patterns = ["*.csproj", "*.props", "*.targets"];
        string[] roots = ["src", "tests"];
        IEnumerable<string> projects = roots.SelectMany(root => patterns.SelectMany(
            pattern => Directory.EnumerateFiles(RepositoryRoot.At(root), pattern, SearchOption.AllDirectories)))
            .Where(file => !file.Replace('\\', '/').Contains("/obj/", StringComparison.Ordinal));
        Assert.DoesNotContain(projects, file => IsUntidy(File.ReadAllText(file)));
    }

    private static bool IsUntidy(string project) =>
        project.Contains("<Using Include=\"RhetoricRules", StringComparison.Ordinal)
        || project.Contains("=\"/", StringComparison.Ordinal)
        || project.Contains(":\\", StringComparison.Ordinal);

    // The entry point of a command is a file of statements and has no namespace.
    private static bool HasOnlyStatements(string source) => source.EndsWith("/Program.cs", StringComparison.Ordinal);

    private static int Lines(string source) => File.ReadLines(RepositoryRoot.At($"src/{source}")).Count();

    private static string Read(string root, string source) => File.ReadAllText(RepositoryRoot.At($"{root}/{source}"));
}
