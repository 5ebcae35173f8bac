using System.Text;
using RhetoricRules.Cli;

namespace RhetoricRules.Tests.Cli;

public sealed class CorpusReviewTests : IDisposable
{
    private const string Before = """
        # Mine.
        language: en
        patterns:
          theatre:
            id: MY0001
            title: Calls something theatre   # loosely
            message: "{speaker} calls something theatre."
            match: ["farce"]
            tests:
              match:
                - "It is a {|farce|}, she said."   # plain
          praise:
            id: MY0002
            title: Praises
            message: "{speaker} praises."
            match: ["splendid"]
        """;

    private static readonly string After = Before
        .Replace("[\"farce\"]", "[\"farce\", \"stunt\"]\n    unless: [\"farce to {verb}\"]", StringComparison.Ordinal)
        .Replace("[\"splendid\"]", "[\"splendid\", \"lovely\"]", StringComparison.Ordinal);

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("rules.yml", Before)
        .With("a/bridge.txt", "Bridge blamed\n\nThe mayor called it a stunt. Nobody asked.\n\nPaul Orme said that the bridge is safe. \"It is a farce to close it,\" he said.\n\nIt is a lovely bridge.\n");

    public CorpusReviewTests()
    {
        Assert.Equal(0, CommandRun.In(_folder, "corpus", "record", "a", "--into", "b.jsonl", "--rules", "rules.yml").Code);
        _folder.With("rules.yml", After);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Changes_are_shown_one_by_one_with_what_decides()
    {
        CommandRun run = Review("", "", "");
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Contains("\n1 of 3 · MY0001 theatre · the rule changed · gained · `theatre`: `stunt` is new\n  bridge                3 │ ", run.Output, StringComparison.Ordinal);
        Assert.Contains("\n2 of 3 · MY0001 theatre · the rule changed · lost · `theatre`: `unless: farce to {verb}`\n", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n0 accepted, 0 rejected, 3 skipped, 0 not seen; 0 tests written.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_accepted_is_in_the_baseline_at_once_and_nothing_else()
    {
        string before = _folder.Read("b.jsonl");
        CommandRun run = Review("accept");
        Assert.Contains("1 accepted, 0 rejected, 0 skipped, 2 not seen", run.Output, StringComparison.Ordinal);
        Assert.NotEqual(before, _folder.Read("b.jsonl"));
        string left = Compare().Output;
        Assert.DoesNotContain("stunt` is new", left, StringComparison.Ordinal);
        Assert.Contains("- 1 lost", left, StringComparison.Ordinal);
        Assert.Contains("`lovely` is new", left, StringComparison.Ordinal);
        Assert.Equal(0, Review("a", "a").Code);
        Assert.Equal(0, Compare().Code);
    }

    [Fact]
    public void Going_back_gives_the_change_back()
    {
        string before = _folder.Read("b.jsonl");
        CommandRun run = Review("back", "a", "b", "r", "q");
        Assert.Contains("This is the first.", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 accepted, 1 rejected, 0 skipped, 2 not seen", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("b.jsonl"));
    }

    [Fact]
    public void A_group_is_accepted_as_one_and_given_back_as_one()
    {
        _folder.With("rules.yml", After.Replace("\"stunt\"", "\"bridge\"", StringComparison.Ordinal));
        string before = _folder.Read("b.jsonl");
        CommandRun run = Review("g", "b", "q");
        Assert.Contains("\n3 changes are accepted.\n\n4 of 5 ", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 accepted, 0 rejected, 0 skipped, 5 not seen", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("b.jsonl"));
        Assert.Contains("3 accepted, 0 rejected, 0 skipped, 2 not seen", Review("g", "q").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_that_passes_is_written_and_accepts_the_change()
    {
        CommandRun run = Review("m", "said of a report");
        Assert.Contains("\n    The mayor called it a {|stunt|}.\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("rules.yml: a test in `match` of `theatre`. The rule passes it; the change is accepted.", run.Output, StringComparison.Ordinal);
        Assert.Equal(
            After.Replace("# plain\n", "# plain\n        - why: said of a report\n          text: 'The mayor called it a {|stunt|}.'\n", StringComparison.Ordinal),
            _folder.Read("rules.yml"));
        Assert.DoesNotContain("stunt` is new", Compare().Output, StringComparison.Ordinal);
        Assert.Contains("2 tests passed", CommandRun.In(_folder, "rules", "test", "rules.yml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_that_fails_is_written_and_rejects_the_change()
    {
        string before = _folder.Read("b.jsonl");
        CommandRun run = Review("n", "", "match", "");
        Assert.Contains("a test in `no-match` of `theatre`. The rule fails it until it is mended; the change is rejected.", run.Output, StringComparison.Ordinal);
        Assert.Contains("a test in `match` of `theatre`. The rule fails it until it is mended", run.Output, StringComparison.Ordinal);
        Assert.Contains("0 accepted, 2 rejected, 0 skipped, 1 not seen; 2 tests written.", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("b.jsonl"));
        string rules = _folder.Read("rules.yml");
        Assert.Contains("# plain\n        - 'Paul Orme said that the bridge is safe. \"It is a {|farce|} to close it,\" he said.'\n      no-match:\n        - 'The mayor called it a stunt.'\n", rules, StringComparison.Ordinal);
        Assert.Contains("1 test passed, 2 failed", CommandRun.In(_folder, "rules", "test", "rules.yml").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_without_tests_gets_its_first_one()
    {
        Review("s", "s", "m", "");
        Assert.EndsWith("match: [\"splendid\", \"lovely\"]\n    tests:\n      match:\n        - 'It is a {|lovely|} bridge.'", _folder.Read("rules.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_steps_that_stand_far_apart_the_test_takes_their_sentences_alone()
    {
        string rules = """
            language: en
            signals:
              blame: {match: ["blame"]}
              reply: {match: ["reject"]}
            patterns:
              answering:
                id: MY0001
                title: Answers blame
                message: "{speaker} answers."
                all: [{blame: blame}, {reply: reply}]
                within: article
                same: nothing
                report: reply
            """;
        _folder.With("rules.yml", rules.Replace("[\"reject\"]", "[\"refuse\"]", StringComparison.Ordinal))
            .With("a/bridge.txt", "Bridge\n\nPaul Orme blamed the mayor.  The sun shone. It was noon.\n\nNobody else came.\n\n  Then it rained. The mayor rejected it.\n");
        Assert.Equal(0, CommandRun.In(_folder, "corpus", "record", "a", "--into", "b.jsonl", "--rules", "rules.yml").Code);
        _folder.With("rules.yml", rules);
        Assert.Contains("The rule passes it", Review("m", "").Output, StringComparison.Ordinal);
        Assert.EndsWith("    tests:\n      match:\n        - text: |-\n            Paul Orme blamed the mayor.\n\n            The mayor {|rejected|} it.", _folder.Read("rules.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_test_that_is_there_already_decides_and_is_not_written_again()
    {
        _folder.With("a/second.txt", "Mayor blamed\n\nThe mayor called it a stunt.\n");
        _folder.With("rules.yml", Before);
        Assert.Equal(0, CommandRun.In(_folder, "corpus", "record", "a", "--into", "b.jsonl", "--rules", "rules.yml").Code);
        _folder.With("rules.yml", After);
        CommandRun run = Review("m", "", "m", "q");
        Assert.Contains("`theatre` has this test in `match` already. The rule passes it; the change is accepted.", run.Output, StringComparison.Ordinal);
        Assert.Contains("2 accepted, 0 rejected, 0 skipped, 2 not seen; 1 test written.", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, _folder.Read("rules.yml").Split("called it a {|stunt|}").Length);
    }

    [Fact]
    public void A_file_that_changed_meanwhile_is_left_alone()
    {
        string mended = After + "\n# by another hand\n";
        using ChangingInput answers = new("m\n\nq\n", () => _folder.With("rules.yml", mended));
        using StringWriter output = new();
        RhetoricCommand.Run(Arguments("--answers", "-"), new CommandWorld { Input = answers, Output = output, Error = TextWriter.Null, WorkingFolder = _folder.Path });
        Assert.Contains("Nothing was written: rules.yml is not what it was when the review began.", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(mended, _folder.Read("rules.yml"));
    }

    [Fact]
    public void A_person_on_a_terminal_is_asked_there()
    {
        using MemoryStream answers = new(Encoding.UTF8.GetBytes("?\nperhaps\na\nq\n"));
        using StringWriter output = new();
        using StringWriter error = new();
        int code = RhetoricCommand.Run(
            Arguments(), new CommandWorld { Input = answers, Output = output, Error = error, ErrorTerminal = new Terminal(true, false, 100), WorkingFolder = _folder.Path });
        Assert.Equal((1, ""), (code, output.ToString()));
        Assert.Contains("accept    it is right: the baseline takes it at once", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("`perhaps` is no answer", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("1 accepted, 0 rejected, 0 skipped, 2 not seen; 0 tests written.", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_and_without_answers_the_way_out_is_told()
    {
        CommandRun run = CommandRun.In(_folder, Arguments());
        Assert.Equal(2, run.Code);
        Assert.Contains("corpus review asks a person, and standard error is no terminal.", run.Error, StringComparison.Ordinal);
        Assert.Contains("--answers FILE", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_that_are_broken_are_mended_first()
    {
        _folder.With("rules.yml", After.Replace("[\"splendid\", \"lovely\"]", "[\"{splendid}\"]", StringComparison.Ordinal));
        string before = _folder.Read("b.jsonl");
        CommandRun run = Review("a");
        Assert.Equal(2, run.Code);
        Assert.Contains("nothing can be decided", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("b.jsonl"));
    }

    private CommandRun Review(params string[] answers)
    {
        _folder.With("answers", string.Join('\n', answers) + "\n");
        return CommandRun.In(_folder, Arguments("--answers", "answers"));
    }

    private CommandRun Compare() => CommandRun.In(_folder, "corpus", "compare", "b.jsonl", "--rules", "rules.yml");

    private static string[] Arguments(params string[] further) => ["corpus", "review", "b.jsonl", "--rules", "rules.yml", .. further];

    /// <summary>Answers, before the first of which something happens.</summary>
    private sealed class ChangingInput(string answers, Action before) : MemoryStream(Encoding.UTF8.GetBytes(answers))
    {
        public override int Read(Span<byte> buffer)
        {
            if (Position == 0) before();
            return base.Read(buffer);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (Position == 0) before();
            return base.Read(buffer, offset, count);
        }
    }
}
