
namespace RhetoricRules.Tests.Cli;

public sealed class MisuseTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With("a.txt", "Some text.").With("empty/x.md", "");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("check", "name at least one article.")]
    [InlineData("check --selct RR1 a.txt", "`--selct` is no option of rhetoric check. Did you mean `--select`?")]
    [InlineData("check a.txt --selct=RR1", "`--selct` is no option of rhetoric check. Did you mean `--select`?")]
    [InlineData("check a.txt -x", "`-x` is no option of rhetoric check.")]
    [InlineData("check a.txt --format xml", "--format is text or jsonl, not `xml`.")]
    [InlineData("check a.txt --format jsnl", "Did you mean `jsonl`?")]
    [InlineData("check a.txt --format text --format jsonl", "--format is given twice.")]
    [InlineData("check a.txt --fail-on", "--fail-on needs a value: --fail-on never|note|warning|error.")]
    [InlineData("check a.txt --min-severity fatal", "--min-severity is note, warning or error, not `fatal`.")]
    [InlineData("check a.txt --color rainbow", "--color is auto, always or never, not `rainbow`.")]
    [InlineData("check a.txt --jobs 0", "--jobs is a whole number from 1, not `0`.")]
    [InlineData("check a.txt --jobs many", "--jobs is a whole number from 1, not `many`.")]
    [InlineData("check a.txt --max-article-size 5XB", "--max-article-size is a size such as 500KB")]
    [InlineData("check a.txt --rules", "--rules needs a value: --rules PATH.")]
    [InlineData("check empty", "empty: the folder holds no articles (.txt).")]
    [InlineData("check *.nothing", "*.nothing: no file matches.")]
    [InlineData("chekc a.txt", "`chekc` is no command of rhetoric. Did you mean `check`?")]
    [InlineData("zebra", "`zebra` is no command of rhetoric. There is `check`, `explain`, `parse`, `find`, `count`, `evaluate`, `stats`, `suggest`, `rules`, `corpus`.")]
    [InlineData("--versoin", "`--versoin` is no option of rhetoric. Did you mean `--version`?")]
    [InlineData("corpus", "`rhetoric corpus record`, `rhetoric corpus compare`")]
    [InlineData("suggest lexicons charge --corpus x", "Did you mean `lexicon`?")]
    [InlineData("suggest lexicon charge news.jsonl", "articles are named with --corpus")]
    [InlineData("rules lint my-rules", "`my-rules` is one too many; rules are named with --rules, articles are named with --articles.")]
    public void Misuse_exits_with_2_and_says_what_to_do(string args, string message)
    {
        CommandRun run = CommandRun.In(_folder, args.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Fact]
    public void Without_arguments_the_help_is_shown()
    {
        CommandRun run = CommandRun.In(_folder);
        Assert.Equal(0, run.Code);
        Assert.Contains("rhetoric check article.txt", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void The_help_of_check_names_every_option_and_the_exit_codes()
    {
        string help = CommandRun.In(_folder, "check", "--help").Output;
        string[] promised =
        [
            "--rules", "--format", "--output", "--min-severity", "--fail-on", "--select", "--ignore", "--perspective", "--jobs", "--color", "--quiet",
            "--max-article-size", "Exit codes:",
        ];
        Assert.All(promised, name => Assert.Contains(name, help, StringComparison.Ordinal));
    }

    [Fact]
    public void The_version_names_the_command_and_its_rules() => Assert.StartsWith("rhetoric 0.1.0 (", CommandRun.In(_folder, "--version").Output, StringComparison.Ordinal);
}
