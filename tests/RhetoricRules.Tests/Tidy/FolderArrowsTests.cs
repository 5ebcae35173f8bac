
namespace RhetoricRules.Tests.Tidy;

public sealed class FolderArrowsTests
{
    [Fact]
    public void Every_folder_of_the_engine_has_a_row_in_the_table() =>
        Assert.DoesNotContain(
            EngineFolders.Sources.Select(EngineFolders.FolderOf), folder => folder != "" && !EngineFolders.Allowed.ContainsKey(folder));

    [Fact]
    public void A_folder_uses_only_the_folders_that_its_row_allows()
    {
        List<string> wrong = [];
        foreach (string source in EngineFolders.Sources)
        {
            string own = EngineFolders.FolderOf(source);
            string[] allowed = own == "" ? EngineFolders.AllowedAtTheRoot : EngineFolders.Allowed.GetValueOrDefault(own, []);
            wrong.AddRange(SourceCode.EngineFoldersIn(Read(source))
                .Where(used => EngineFolders.Allowed.ContainsKey(used) && used != own && !allowed.Contains(used))
                .Select(used => $"{source} uses {used}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void No_folder_knows_the_types_that_stand_at_the_root()
    {
        // They are in scope everywhere without a using line, so their names are looked for.
        string[] rootTypes = [.. EngineFolders.Sources.Where(source => EngineFolders.FolderOf(source) == "").Select(TypeOf)];
        Assert.Empty(
            from source in EngineFolders.Sources
            where EngineFolders.FolderOf(source) != ""
            let text = Read(source)
            from type in rootTypes
            where SourceCode.Names(text, type)
            select $"{source} names {type}");
    }

    [Fact]
    public void Only_the_folder_Rules_Yaml_names_YamlDotNet() =>
        Assert.DoesNotContain(
            EngineFolders.Sources.Where(source => !source.StartsWith("Rules/Yaml/", StringComparison.Ordinal)),
            source => SourceCode.Names(Read(source), "YamlDotNet"));

    [Fact]
    public void No_type_is_named_by_half_its_namespace()
    {
        // "Text.TextSpan" would slip through the arrows, which see "RhetoricRules.Text" only.
        string[] halves = [.. EngineFolders.Sources
            .Where(source => EngineFolders.FolderOf(source) != "")
            .Select(source => $"{EngineFolders.FolderOf(source)}.{TypeOf(source)}")];
        Assert.Empty(
            from source in EngineFolders.Sources
            let text = Read(source)
            from half in halves
            where text.Contains(half, StringComparison.Ordinal) && SourceCode.Names(text, half)
            select $"{source} says {half}");
    }

    [Theory]
    [InlineData("using RhetoricRules.Text;", "Text")]
    [InlineData("using static RhetoricRules.Rules.RuleSet;", "Rules")]
    [InlineData("using Span = RhetoricRules.Text.TextSpan;", "Text")]
    [InlineData("    global::RhetoricRules.Matching.Inflections.FormsOf(word);", "Matching")]
    [InlineData("    /// <see cref=\"RhetoricRules.Text.Article\"/>", "")]
    [InlineData("    string name = \"RhetoricRules.Matching.english-forms.txt\";", "")]
    public void The_arrows_see_using_lines_and_qualified_names(string line, string folder) =>
        Assert.Equal(folder, string.Join(' ', SourceCode.EngineFoldersIn(line)));

    private static string Read(string source) => File.ReadAllText(RepositoryRoot.At($"{EngineFolders.Engine}/{source}"));

    private static string TypeOf(string source) => Path.GetFileName(source).Split('.')[0];
}
