
namespace RhetoricRules.Tests.Tidy;

public sealed class ArchitectureTests
{
    private static readonly string Page = RepositoryRoot.At("ARCHITECTURE.md");

    [Fact]
    public void The_page_stands_at_the_root_of_the_repository() => Assert.True(File.Exists(Page), "ARCHITECTURE.md is missing.");

    [Fact]
    public void The_table_of_the_page_is_the_table_that_the_tests_enforce()
    {
        SortedDictionary<string, string> expected = new(StringComparer.Ordinal) { ["root files"] = "all but `Reporting`" };
        foreach ((string folder, string[] allowed) in EngineFolders.Allowed)
            expected.Add($"`{folder}`", allowed.Length == 0 ? "\u2013" : string.Join(", ", allowed.Order(StringComparer.Ordinal)));

        SortedDictionary<string, string> found = new(StringComparer.Ordinal);
        foreach (string[] cells in Rows())
            found.Add(cells[0], cells[0] == "root files" ? cells[1] : Sorted(cells[1]));

        Assert.Equal(expected, found);
    }

    [Fact]
    public void Every_project_is_named_on_the_page()
    {
        string page = File.ReadAllText(Page);
        IEnumerable<string> projects = new[] { "src", "tests" }
            .SelectMany(root => Directory.EnumerateFiles(RepositoryRoot.At(root), "*.csproj", SearchOption.AllDirectories))
            .Select(file => Path.GetFileNameWithoutExtension(file));
        Assert.DoesNotContain(projects, project => !page.Contains($"{project}/", StringComparison.Ordinal));
    }

    // The rows of the table whose first heading is "Folder".
    private static IEnumerable<string[]> Rows() =>
        File.ReadLines(Page)
            .SkipWhile(line => !line.StartsWith("| Folder |", StringComparison.Ordinal))
            .Skip(2)
            .TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static string Sorted(string folders) =>
        string.Join(", ", folders.Split(',', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal));
}
