using System.Xml.Linq;
using RhetoricRules.Cli;

namespace RhetoricRules.Tests.Cli;

public sealed class RulesTestCommandTests : IDisposable
{
    private const string Sound = """
        patterns:
          names-apple:
            id: MY0001
            title: Names an apple
            message: "{speaker} names an apple."
            category: fruit
            match: ["(red | green)? apple"]
            tests:
              match: ['The {|red apple|} fell.']
              no-match: ['The pear fell.']

        """;

    private const string Failing = """
        patterns:
          names-pear:
            id: MY0002
            title: Names a pear
            message: "{speaker} names a pear."
            match: pear
            tests:
              match:
                - why: a colour belongs to it
                  text: 'The {|red pear|} fell, Bob said.'
              known-misses: ['A {|quince|} fell.']
              known-false-alarms: ['A plum fell.']

        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("good/a.yml", Sound).With("bad/a.yml", Sound).With("bad/b.yml", Failing);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_shipped_rules_pass_their_tests()
    {
        CommandRun run = Test("");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("RR1001 whataboutism", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("failed", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("good", 0)]
    [InlineData("good/a.yml", 0)]
    [InlineData("bad", 1)]
    [InlineData("bad --select names-apple", 0)]
    [InlineData("bad --ignore MY0002", 0)]
    [InlineData("good --coverage", 1)]
    [InlineData("nowhere", 2)]
    [InlineData("good --select nothing-of-the-kind", 2)]
    [InlineData("core-en --watch", 2)]
    public void The_exit_code_says_how_it_went(string arguments, int code) => Assert.Equal(code, Test(arguments).Code);

    [Fact]
    public void A_rule_that_cannot_run_is_told_and_is_no_success()
    {
        _folder.With("good/broken.yml", "patterns:\n  broken: {within: ages}\n");
        CommandRun run = Test("good");
        Assert.Equal(1, run.Code);
        Assert.Contains("RR0003", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 tests passed", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_file_that_cannot_be_read_is_trouble()
    {
        File.WriteAllBytes(Path.Combine(_folder.Path, "good", "b.yml"), [0x89, 0x50, 0x4E, 0x47, 0, 0, 0]);
        Assert.Equal(2, Test("good").Code);
    }

    [Fact]
    public void A_rule_that_lacks_a_kind_of_test_is_told()
    {
        _folder.With("half/a.yml", Sound.Replace("      no-match: ['The pear fell.']\n", "", StringComparison.Ordinal));
        CommandRun run = Test("half");
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Contains("half/a.yml(2,3): warning RR0402: The rule `names-apple` (MY0001) has no `no-match` test.", run.Output, StringComparison.Ordinal);
        Assert.Contains("<testsuite name=\"rules\" tests=\"1\" failures=\"1\"", Test("half --format junit").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_breaks_its_word_is_told_unless_only_some_rules_are_asked_for()
    {
        _folder.With("good/releases.md", "## Unshipped\n\n| ID | code | change | meaning |\n|---|---|---|---|\n")
            .With("good/a.yml", Sound.Replace("    category: fruit", "    category: fruit\n    status: test", StringComparison.Ordinal));
        _folder.With("good/b.yml", Sound.Replace("names-apple", "names-more", StringComparison.Ordinal).Replace("MY0001", "MY0003", StringComparison.Ordinal));
        CommandRun run = Test("good");
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Contains("error RR0501: MY0001 is not listed in `releases.md`.", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Test("good --select MY0001").Code);
    }

    [Fact]
    public void An_alternative_that_another_covers_is_a_matter_for_lint()
    {
        _folder.With("good/a.yml", Sound.Replace("\"(red | green)? apple\"", "\"(red | red | green)? apple\"", StringComparison.Ordinal));
        Assert.Equal(0, Test("good").Code);
        CommandRun lint = CommandRun.In(_folder, ["rules", "lint", "--rules", "good"]);
        Assert.Equal(1, lint.Code);
        Assert.Contains("warning RR0205: `red` stands here a second time", lint.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Failures_stand_before_a_line_for_each_rule_and_the_totals() => Snapshots.Match(Test("bad --coverage").Output, "rules-test-failures");

    [Fact]
    public void A_quiet_report_names_only_rules_that_fail() =>
        Assert.DoesNotContain("MY0001", Test("bad --quiet").Output, StringComparison.Ordinal);

    [Fact]
    public void Junit_counts_agree_with_the_cases()
    {
        string xml = Test("bad --coverage --format junit").Output;
        Snapshots.Match(xml, "rules-test-junit");
        XElement root = XDocument.Parse(xml).Root!;
        foreach (XElement counted in root.Elements("testsuite").Append(root))
        {
            Assert.Equal((string?)counted.Attribute("tests"), Count(counted.Descendants("testcase")));
            Assert.Equal((string?)counted.Attribute("failures"), Count(counted.Descendants("failure")));
            Assert.Equal((string?)counted.Attribute("skipped"), Count(counted.Descendants("skipped")));
        }
    }

    [Fact]
    public void A_watch_runs_again_after_each_save_and_ends_when_stopped()
    {
        using CancellationTokenSource stop = new();
        int runs = 0;
        int saves = 0;
        using StringWriter error = new();
        CommandWorld world = new() { Input = Stream.Null, Output = TextWriter.Null, Error = error };
        WatchLoop loop = new(
            _ =>
            {
                if (++saves == 3) stop.Cancel();
                stop.Token.ThrowIfCancellationRequested();
            },
            new Messages(world, colour: false, quiet: false));
        int code = loop.Run(() => ++runs == 2 ? throw new CommandException("gone.", "bring it back.") : runs, stop.Token);
        Assert.Equal((3, 3), (runs, code));
        Assert.Contains("error: gone.", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_rule_file_wakes_the_watcher_and_other_files_do_not()
    {
        using RuleFileWatcher watcher = new(Path.Combine(_folder.Path, "good"));
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(2));
        _folder.With("good/notes.txt", "no rule");
        _folder.With("good/a.yml", Sound + "# saved\n");
        watcher.WaitForSave(patience.Token);
        using CancellationTokenSource none = new();
        none.Cancel();
        Assert.Throws<OperationCanceledException>(() => watcher.WaitForSave(none.Token));
    }

    private static string Count(IEnumerable<XElement> elements) => elements.Count().ToString(System.Globalization.CultureInfo.InvariantCulture);

    private CommandRun Test(string arguments) => CommandRun.In(_folder, ["rules", "test", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
