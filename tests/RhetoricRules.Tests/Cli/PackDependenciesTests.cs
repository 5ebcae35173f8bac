namespace RhetoricRules.Tests.Cli;

public sealed class PackDependenciesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("base/pack.yml", "name: base\nversion: 1.0.0\n")
        .With("base/rules.yml", "lexicons: {storm: [gale]}\nsignals: {blows: {match: \"{storm} blow\"}, unasked: {match: x}}\npatterns: {wind: {id: BA0001, title: Wind, message: Wind., all: [wind: blows]}}\n")
        .With("mine/pack.yml", "name: mine\ndepends-on: [../base]\nengine: \">=0.1 <1.0\"\n")
        .With("mine/rules.yml", "patterns: {weather: {id: MY0001, title: Weather, message: Weather., all: [bad: wind]}}\n")
        .With("a.txt", "A gale blew.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rules_of_a_dependency_can_be_named_and_do_not_report()
    {
        CommandRun run = CommandRun.In(_folder, "check", "a.txt", "--rules", "mine", "--format", "jsonl");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("\"rule\":\"MY0001\"", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("BA0001", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("unasked", CommandRun.In(_folder, "rules", "graph", "--rules", "mine").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dependency_that_is_named_itself_reports() =>
        Assert.Contains("BA0001", CommandRun.In(_folder, "check", "a.txt", "--rules", "mine", "--rules", "base", "--format", "jsonl").Output, StringComparison.Ordinal);

    [Fact]
    public void The_shipped_pack_is_a_dependency_by_its_name()
    {
        _folder.With("mine/pack.yml", "depends-on: core-en\n").With("mine/rules.yml", "patterns: {mine: {id: MY0001, title: T, message: M, all: [turn: whataboutism]}}\n");
        CommandRun run = CommandRun.In(_folder, "rules", "list", "--rules", "mine");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.EndsWith("1 rule, 0 tests\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_problem_at_its_name()
    {
        _folder.With("mine/pack.yml", "depends-on: [../bsae]\n");
        CommandRun run = CommandRun.In(_folder, "rules", "list", "--rules", "mine", "--rules", "base");
        Assert.Equal(2, run.Code);
        Assert.Contains("mine/pack.yml(1,14): error RR0101: There is no pack at `../bsae`.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Packs_that_build_on_each_other_are_a_problem()
    {
        _folder.With("base/pack.yml", "name: base\ndepends-on: [../mine]\n");
        CommandRun run = CommandRun.In(_folder, "rules", "list", "--rules", "mine");
        Assert.Equal(2, run.Code);
        Assert.Contains("RR0102: These packs build on each other in a circle: `mine` → `base` → `mine`.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("engine: \">=9.0\"\n", "This pack is written for an engine `>=9.0`; this one is 0.1.0.")]
    [InlineData("engine: soon\n", "`soon` is no range of versions.")]
    [InlineData("version: \"1\"\n", "`1` is no version.")]
    public void What_a_pack_says_of_itself_is_checked(string header, string complaint)
    {
        _folder.With("base/pack.yml", header);
        CommandRun run = CommandRun.In(_folder, "rules", "list", "--rules", "base");
        Assert.Equal(2, run.Code);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
    }
}
