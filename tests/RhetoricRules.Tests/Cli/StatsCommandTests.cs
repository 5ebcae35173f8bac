using System.Xml.Linq;

namespace RhetoricRules.Tests.Cli;

public sealed class StatsCommandTests : IDisposable
{
    private const string Rules = """
        patterns:
          denial: {id: MY0001, title: Denies, message: "{speaker} denies.", match: [baseless]}
          counter-charge: {id: MY0002, title: Charges back, message: "{speaker} charges.", match: [hypocrite]}
        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("rules.yml", Rules)
        .With("posts.jsonl", string.Concat(Enumerable.Range(1, 4).Select(month => $$"""
            {"id":"d{{month}}","date":"2021-0{{month}}-05","source":"north","text":"The charge is baseless. The tale is baseless, and they are hypocrites."}
            {"id":"q{{month}}","date":"2021-0{{month}}-20","source":"<south>","text":"A calm day in the harbour & on the hills."}

            """)));

    public StatsCommandTests() =>
        Assert.Equal(0, CommandRun.In(_folder, "check", "posts.jsonl", "--rules", "rules.yml", "--format", "jsonl", "--output", "findings.jsonl").Code);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("stats-text", "")]
    [InlineData("stats-text-date", "--by date --period month --interval articles --table rates")]
    [InlineData("stats-csv", "--by source --format csv")]
    [InlineData("stats-csv-pairs", "--table pairs --format csv")]
    [InlineData("stats-csv-order", "--table order --format csv")]
    [InlineData("stats-csv-positions", "--table positions --format csv --select denial")]
    [InlineData("stats-svg-source", "--by source --format svg")]
    [InlineData("stats-svg-date", "--by date --format svg")]
    [InlineData("stats-svg-order", "--table order --format svg")]
    public void A_report_is_as_it_was(string snapshot, string options)
    {
        CommandRun run = Stats($"findings.jsonl {options}");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Snapshots.Match(run.Output, snapshot);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--by source")]
    [InlineData("--by date")]
    [InlineData("--by speaker")]
    [InlineData("--table pairs")]
    [InlineData("--table order")]
    [InlineData("--table positions")]
    public void A_picture_is_sound_and_named(string options)
    {
        CommandRun run = Stats($"findings.jsonl --format svg {options}");
        XElement picture = XDocument.Parse(run.Output).Root!;
        Assert.Equal("svg", picture.Name.LocalName);
        Assert.NotEmpty(picture.Elements().First(element => element.Name.LocalName == "title").Value);
        Assert.Contains("prefers-color-scheme:dark", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Results_come_through_a_pipe_and_go_into_a_file()
    {
        CommandRun run = CommandRun.In(_folder, _folder.Read("findings.jsonl"), ["stats", "-", "--table", "rates", "--output", "rates.txt"]);
        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal(Stats("findings.jsonl --table rates").Output, _folder.Read("rates.txt"));
    }

    [Fact]
    public void A_recorded_corpus_can_be_read_and_says_what_it_lacks()
    {
        Assert.Equal(0, CommandRun.In(_folder, "corpus", "record", "posts.jsonl", "--rules", "rules.yml", "--into", "baseline.jsonl").Code);
        CommandRun run = Stats("baseline.jsonl");
        Assert.StartsWith("8 articles, 84 words, 12 moves of 2 techniques\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("do not tell in which turns moves stand", run.Error, StringComparison.Ordinal);
        Assert.Contains("8 articles do not tell how long the text is", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Stats("baseline.jsonl --by speaker").Code);
        Assert.Equal("", Stats("baseline.jsonl --table rates").Error);

        Assert.Equal(0, CommandRun.In(_folder, "corpus", "record", "posts.jsonl", "--rules", "rules.yml", "--into", "whole.jsonl", "--with-text").Code);
        CommandRun whole = Stats("whole.jsonl --table positions");
        Assert.Equal("", whole.Error);
        Assert.Contains("Where moves begin", whole.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_and_findings_of_the_same_articles_are_told_apart()
    {
        Assert.Equal(0, CommandRun.In(_folder, "corpus", "record", "posts.jsonl", "--rules", "rules.yml", "--into", "baseline.jsonl").Code);
        Assert.Contains("give one of the two", Stats("findings.jsonl baseline.jsonl").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("give one of the two", Stats("findings.jsonl findings.jsonl").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order", "No pair came 3 times")]
    [InlineData("pairs", "No pair came 3 times")]
    [InlineData("positions", "Of no move it is known where it stands.")]
    public void A_table_without_rows_says_why(string table, string told)
    {
        _folder.With("calm.jsonl", """{"schema":1,"article":{"id":"a","words":5},"findings":[]}""" + "\n");
        CommandRun run = Stats($"calm.jsonl --table {table}");
        Assert.Equal(0, run.Code);
        Assert.Contains(told, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"x\"")]
    [InlineData("-5")]
    [InlineData("1000000000000")]
    public void A_number_of_words_that_is_none_is_told(string words)
    {
        _folder.With("odd.jsonl", $$"""{"schema":1,"article":{"id":"a","words":{{words}}},"findings":[]}""" + "\n" + """{"schema":1,"article":{"id":"b","words":5},"findings":[]}""" + "\n");
        CommandRun run = Stats("odd.jsonl");
        Assert.Equal(2, run.Code);
        Assert.Contains("odd.jsonl:1", run.Error, StringComparison.Ordinal);
        Assert.Contains("`words` is no whole number", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_lines_with_one_problem_three_are_told()
    {
        _folder.With("wrong.jsonl", string.Concat(Enumerable.Repeat("""{"id":"a","text":"It rains."}""" + "\n", 50)) + """{"schema":1,"article":{"id":"b","words":5},"findings":[]}""" + "\n");
        CommandRun run = Stats("wrong.jsonl");
        Assert.Equal(2, run.Code);
        Assert.Contains("wrong.jsonl: 47 more lines have the same problem", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong.jsonl:4:", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_that_is_no_result_is_told_and_the_others_count()
    {
        _folder.With("mixed.jsonl", $"{_folder.Read("findings.jsonl")}{{\"id\":\"x\",\"text\":\"No result.\"}}\nrubbish\n{{\"schema\":9,\"article\":{{\"id\":\"x\"}},\"findings\":[]}}\n");
        CommandRun run = Stats("mixed.jsonl --table rates");
        Assert.Equal(2, run.Code);
        Assert.StartsWith("8 articles,", run.Output, StringComparison.Ordinal);
        Assert.Contains("mixed.jsonl:9: error RR0909: The line has no `article`", run.Error, StringComparison.Ordinal);
        Assert.Contains("mixed.jsonl:10: error RR0908", run.Error, StringComparison.Ordinal);
        Assert.Contains("mixed.jsonl:11: error RR0909: The line has not `\"schema\":1`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_that_stand_in_two_results_count_once()
    {
        _folder.With("again.jsonl", _folder.Read("findings.jsonl"));
        CommandRun run = Stats("findings.jsonl again.jsonl --table rates");
        Assert.Equal(Stats("findings.jsonl --table rates").Output, run.Output);
        Assert.Contains("8 articles stand in the results more than once", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_without_a_date_are_told()
    {
        _folder.With("bare.jsonl", "{\"schema\":1,\"article\":{\"id\":\"x\",\"words\":5},\"findings\":[]}\n{\"schema\":1,\"article\":{\"id\":\"y\",\"words\":null},\"findings\":[]}\n");
        CommandRun run = Stats("bare.jsonl --by date --table rates");
        Assert.Equal(0, run.Code);
        Assert.Contains("1 article has no `date` that can be read", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 article could not be analysed when the results were written", run.Error, StringComparison.Ordinal);
        Assert.Contains("unknown", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "name the file with the results")]
    [InlineData("finding.jsonl", "Did you mean `findings.jsonl`?")]
    [InlineData("posts.jsonl", "the results hold no article")]
    [InlineData("findings.jsonl --by outlet", "--by is technique, source, date or speaker")]
    [InlineData("findings.jsonl --period year", "write `--by date` with it")]
    [InlineData("findings.jsonl --source-parts 1", "write `--by source` with it")]
    [InlineData("findings.jsonl --limit 0", "--limit is a whole number from 1")]
    [InlineData("findings.jsonl --select denail", "Did you mean `denial`?")]
    [InlineData("findings.jsonl --format json", "--format is text, csv or svg")]
    [InlineData("findings.jsonl --output findings.jsonl", "this is one of the inputs")]
    public void What_cannot_be_done_says_what_to_do(string arguments, string said)
    {
        CommandRun run = Stats(arguments);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private CommandRun Stats(string arguments) => CommandRun.In(_folder, ["stats", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
