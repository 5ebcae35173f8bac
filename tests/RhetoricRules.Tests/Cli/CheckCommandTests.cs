using System.Text;
using System.Text.Json;

namespace RhetoricRules.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private const string Rules = """
        language: en
        patterns:
          groundless-label:
            id: RR9001
            title: Calls a report groundless
            message: "{speaker} calls a report groundless."
            category: labels
            severity: warning
            confidence: high
            status: test
            match: ["groundless report"]
          others-named:
            id: RR9102
            title: Names another actor
            message: "{speaker} names {target}."
            category: names
            severity: note
            confidence: low
            status: test
            match: ["{target: other}"]
            in: speech
        """;

    private const string Article = "\"This is a groundless report of the United States,\" Chinese Foreign Ministry spokesman Lu Kang said.\n";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("rules/mine.yml", Rules).With("news/a.txt", Article).With("news/b.txt", "All is calm.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Rules_of_others_see_the_actors_of_the_shipped_pack()
    {
        CommandRun run = Check("news --format jsonl");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("RR9001 RR9102", string.Join(' ', Findings(run.Output)));
        Assert.Contains("\"target\":{\"name\":\"United States\",\"entity\":\"united-states\"}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_shipped_rules_run_when_none_are_named_and_can_be_added_by_name()
    {
        CommandRun shipped = CommandRun.In(_folder, "check", "news", "--format", "jsonl");
        Assert.NotEqual(2, shipped.Code);
        Assert.DoesNotContain("RR9001", shipped.Output, StringComparison.Ordinal);
        Assert.Contains("RR9001", Check("news --rules core-en --select RR9001,RR1001 --format jsonl").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "RR9001 RR9102")]
    [InlineData("--select RR90", "RR9001")]
    [InlineData("--select names", "RR9102")]
    [InlineData("--select groundless-label,RR91 --ignore *-named", "RR9001")]
    [InlineData("--ignore RR9001 --ignore RR9102", "")]
    [InlineData("--min-severity warning", "RR9001")]
    [InlineData("--min-severity ERROR", "")]
    public void Options_choose_the_findings(string options, string expected) =>
        Assert.Equal(expected, string.Join(' ', Findings(Check($"news --format jsonl {options}").Output)));

    [Theory]
    [InlineData("--select RR90,groundles-label", "--select: `groundles-label` names no technique. Did you mean `groundless-label`?")]
    [InlineData("--ignore ,", "--ignore: the list is empty.")]
    [InlineData("--select RR90 --ignore groundless-label,RR9001", "--ignore: it takes out every technique that --select names.")]
    [InlineData("--perspective chna", "--perspective: `chna` is no actor of the rules. Did you mean `china`?")]
    [InlineData("--rules nosuch", "--rules nosuch: no such file or folder.")]
    [InlineData("--rules news", "--rules news: the folder holds no rule files (.yml).")]
    [InlineData("--rules cor-en", "Did you mean `core-en`?")]
    [InlineData("--output news/a.txt", "this is one of the inputs")]
    [InlineData("--output rules/mine.yml", "this is a file of rules or words; the report would write over it.")]
    [InlineData("--output nowhere/report.txt", "the folder does not exist.")]
    [InlineData("--output news", "this is a folder.")]
    public void Unusable_options_exit_with_2_before_any_report(string options, string message)
    {
        CommandRun run = Check($"news {options}");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("--fail-on never", 0)]
    [InlineData("--fail-on note", 1)]
    [InlineData("--fail-on warning", 1)]
    [InlineData("--fail-on error", 0)]
    [InlineData("--fail-on note --min-severity error", 0)]
    [InlineData("nosuch.txt --fail-on note", 2)]
    public void The_exit_code_follows_the_findings_and_trouble_comes_first(string options, int code) => Assert.Equal(code, Check($"news {options}").Code);

    [Fact]
    public void Every_bad_article_is_told_and_reported_and_the_others_are_analysed()
    {
        _folder.With("bad/binary.txt", [1, 0, 2]).With("bad/empty.txt", "").With("bad/good.txt", Article).With("bad/latin.txt", [0x63, 0xE9]);
        CommandRun run = Check("bad nosuch.txt --format jsonl");
        Assert.Equal(2, run.Code);
        Assert.Equal(
            ["bad/binary.txt RR0904", "bad/empty.txt RR0903", "bad/good.txt -", "bad/latin.txt RR0905", "nosuch.txt RR0901"],
            Lines(run.Output).Select(line => $"{PathOf(line)} {ProblemOf(line) ?? "-"}"));
        Assert.Equal(["bad/binary.txt", "bad/empty.txt", "bad/latin.txt", "nosuch.txt", "hint"], run.Error.TrimEnd().Split('\n').Select(line => line.Split(':')[0]));
        Assert.Equal(2, Findings(run.Output).Count());
    }

    [Fact]
    public void A_corpus_of_lines_reports_each_line_under_its_own_name()
    {
        _folder.With("c.jsonl", "\uFEFF{\"id\":\"x\",\"text\":\"A groundless report.\",\"label\":1}\n\n{\"id\":\"y\"}\nnonsense\n{\"id\":\"z\",\"text\":\"Calm.\"}");
        CommandRun run = Check("c.jsonl --format jsonl");
        Assert.Equal(2, run.Code);
        Assert.Equal(["x", "y", "c:4", "z"], Lines(run.Output).Select(line => line.GetProperty("article").GetProperty("id").GetString()));
        Assert.Contains("c.jsonl:3: error RR0909: The line has no `text`.", run.Error, StringComparison.Ordinal);
        Assert.Contains("c.jsonl:4: error RR0908: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("big.txt")]
    [InlineData("-")]
    [InlineData("big.jsonl")]
    public void An_article_above_the_limit_is_refused_with_the_limit_named(string path)
    {
        string big = new('x', 2000);
        _folder.With("big.txt", big).With("big.jsonl", $"{{\"id\":\"a\",\"text\":\"{big}\"}}\n");
        CommandRun run = CommandRun.In(_folder, big, ["check", path, "--rules", "rules", "--max-article-size", "1KB"]);
        Assert.Equal(2, run.Code);
        Assert.Contains("RR0907", run.Error, StringComparison.Ordinal);
        Assert.Contains("larger than 1 KB", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_problem_that_many_lines_share_three_are_told_and_the_others_counted()
    {
        _folder.With("gold.jsonl", string.Concat(Enumerable.Range(0, 9).Select(i => $"{{\"id\":\"g{i}\",\"article\":\"a.txt\",\"start\":{i},\"end\":{i + 3}}}\n")));
        CommandRun run = Check("gold.jsonl");
        Assert.Equal(2, run.Code);
        Assert.Equal(3, run.Error.Split('\n').Count(line => line.Contains("RR0909: The line is an annotation, not an article", StringComparison.Ordinal)));
        Assert.Contains("hint: gold.jsonl: 6 more lines have the same problem (RR0909).", run.Error, StringComparison.Ordinal);
        Assert.Contains("hint: No article could be analysed.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_of_one_file_that_share_an_id_are_told()
    {
        _folder.With("twice.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}\n{\"id\":\"b\",\"text\":\"Two.\"}\n{\"id\":\"a\",\"text\":\"Three.\"}\n");
        CommandRun run = Check("twice.jsonl");
        Assert.Equal(0, run.Code);
        Assert.Contains("hint: 1 article has the `id` of another one in the same file: `a` stands in lines 1 and 3.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_an_article()
    {
        CommandRun run = CommandRun.In(_folder, Article, ["check", "-", "--rules", "rules", "--format", "jsonl"]);
        Assert.Contains("{\"id\":\"stdin\",\"path\":\"-\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, Findings(run.Output).Count());
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    public void Any_number_of_jobs_gives_the_same_bytes(string format)
    {
        StringBuilder corpus = new();
        for (int i = 0; i < 60; i++) corpus.Append(System.Globalization.CultureInfo.InvariantCulture, $"{{\"id\":\"a{i}\",\"text\":{JsonSerializer.Serialize(string.Concat(Enumerable.Repeat(Article, i % 7)))}}}\n");
        _folder.With("c.jsonl", corpus.ToString());
        CommandRun one = Check($"c.jsonl news --format {format} --jobs 1");
        Assert.All([2, 5, 300], jobs => Assert.Equal(one, Check($"c.jsonl news --format {format} --jobs {jobs}")));
    }

    [Fact]
    public void A_broken_rule_is_told_with_its_place_and_the_sound_ones_run()
    {
        _folder.With("rules/broken.yml", "patterns:\n  odd:\n    id: RR9003\n    title: Odd\n    message: odd\n    mtach: [odd]\n");
        CommandRun run = Check("news --format jsonl");
        Assert.Equal(2, run.Code);
        Assert.Contains("rules/broken.yml(6,5): error RR0002: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("RR9001 RR9102", string.Join(' ', Findings(run.Output)));
    }

    [Fact]
    public void Where_no_rule_is_left_nothing_is_reported()
    {
        _folder.With("none.yml", "patterns: {}\n");
        CommandRun run = CommandRun.In(_folder, "check", "news", "--rules", "none.yml");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("no rule", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_goes_to_a_file_when_one_is_named()
    {
        CommandRun run = Check("news --output report.txt");
        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal(Check("news").Output, _folder.Read("report.txt"));
    }

    [Fact]
    public void Colour_is_off_in_a_pipe_unless_it_is_wanted()
    {
        Assert.DoesNotContain('\e', Check("news nosuch").Output + Check("news nosuch").Error);
        Assert.Contains('\e', Check("news --color always").Output);
        Assert.Contains('\e', Check("nosuch --color always").Error);
    }

    [Fact]
    public void Quiet_tells_errors_and_findings_only()
    {
        CommandRun run = Check("news nosuch.txt --quiet");
        Assert.Equal("nosuch.txt: error RR0901: There is no such file or folder.\n", run.Error);
        Assert.DoesNotContain("news/b.txt", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("technique", run.Output, StringComparison.Ordinal);
        Assert.Contains("news/a.txt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_stopped_exits_with_130()
    {
        using CancellationTokenSource stop = new();
        stop.Cancel();
        CommandRun run = CommandRun.In(_folder, "", ["check", "news", "--rules", "rules"], stop.Token);
        Assert.Equal(130, run.Code);
        Assert.Equal("error: stopped; the report ends with the last article that was done.\n", run.Error);
    }

    [Fact]
    public void After_two_dashes_a_path_may_begin_with_one()
    {
        _folder.With("-odd.txt", Article);
        Assert.Equal(0, CommandRun.In(_folder, "check", "--rules", "rules", "--", "-odd.txt").Code);
    }

    private CommandRun Check(string args) => CommandRun.In(_folder, ["check", "--rules", "rules", .. args.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    private static IEnumerable<string?> Findings(string output) =>
        Lines(output).SelectMany(line => line.GetProperty("findings").EnumerateArray()).Select(finding => finding.GetProperty("rule").GetString());

    private static IEnumerable<JsonElement> Lines(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line));

    private static string? PathOf(JsonElement line) => line.GetProperty("article").GetProperty("path").GetString();

    private static string? ProblemOf(JsonElement line) => line.GetProperty("problems").EnumerateArray().Select(problem => problem.GetProperty("code").GetString()).FirstOrDefault();
}
