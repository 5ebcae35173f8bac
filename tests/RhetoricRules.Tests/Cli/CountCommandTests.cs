namespace RhetoricRules.Tests.Cli;

public sealed class CountCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("one.txt", "A good day\n\nThe day was good, not bad.\n")
        .With("two.txt", "Rain\n\nIt rained, sadly.\n")
        .With("moods.lc3", "+good\ngood\n+bad\nbad\nsad*\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_table_has_a_row_an_article_and_a_column_a_category()
    {
        // one: A good day The day was good not bad: 9 words, good twice, bad once. two: Rain It rained sadly: 4 words, sadly by sad*.
        CommandRun run = CommandRun.In(_folder, "count", "--lexicon", "moods.lc3", "one.txt", "two.txt", "--format", "csv");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(
            "doc_id,path,words,moods,good,bad,moods_per_1000,good_per_1000,bad_per_1000\r\n"
            + "one,one.txt,9,3,2,1,333.3333,222.2222,111.1111\r\n"
            + "two,two.txt,4,1,0,1,250,0,250\r\n",
            run.Output);
    }

    [Fact]
    public void The_text_report_ends_with_the_totals_and_fits_80_columns()
    {
        CommandRun run = CommandRun.In(_folder, "count", "--lexicon", "moods.lc3", "one.txt", "two.txt");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Snapshots.Match(run.Output, "count-text");
        Assert.All(run.Output.Split('\n'), line => Assert.True(line.Length <= 80, line));
    }

    [Fact]
    public void The_last_line_for_programs_has_the_totals()
    {
        CommandRun run = CommandRun.In(_folder, "count", "--lexicon", "moods.lc3", "one.txt", "two.txt", "--format", "jsonl");
        string[] lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        Assert.Contains("\"counts\":{\"words\":9,\"categories\":[{\"name\":\"moods\",\"count\":3,\"per1000\":333.3333}", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("{\"schema\":1,\"total\":{\"articles\":2,\"counts\":{\"words\":13,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void A_lexicon_of_the_rules_counts_words_in_their_forms()
    {
        _folder.With("mine.yml", "lexicons:\n  weather: {wet: [rain, drizzle], dry: [sun]}\n");
        // Rain and rained.
        CommandRun run = CommandRun.In(_folder, "count", "--lexicon", "weather", "--rules", "mine.yml", "two.txt", "--format", "csv");
        Assert.Equal("two,two.txt,4,2,2,0,500,500,0", run.Output.Split("\r\n")[1]);
    }

    [Fact]
    public void A_lexicon_reads_its_file_from_beside_the_rules()
    {
        _folder.With("pack/mine.yml", "lexicons:\n  moods: {from: ../moods.lc3, match: exact}\n");
        CommandRun run = CommandRun.In(_folder, "count", "--lexicon", "moods.bad", "--rules", "pack", "two.txt", "--format", "csv");
        Assert.Equal((0, "two,two.txt,4,1,250"), (run.Code, run.Output.Split("\r\n")[1]));
    }

    [Fact]
    public void Old_encodings_are_read_and_told()
    {
        // É in Windows-1252 is the one byte C9.
        _folder.With("old.txt", [0xC9, (byte)'l', (byte)'a', (byte)'n', (byte)'\n']).With("paris.txt", "Élan in Paris.\n").With("wide.txt", [0xFF, 0xFE, 0xC9, 0, (byte)'l', 0, (byte)'a', 0, (byte)'n', 0]);
        CommandRun run = CommandRun.In(_folder, "count", "--lexicon", "old.txt", "--lexicon", "wide.txt", "paris.txt", "--format", "csv");
        Assert.Equal("paris,paris.txt,3,1,1,333.3333,333.3333", run.Output.Split("\r\n")[1]);
        Assert.Contains("Windows-1252", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("count one.txt", "name what to count")]
    [InlineData("count --lexicon acusation one.txt", "Did you mean `accusation`?")]
    [InlineData("count --lexicon mods.lc3 one.txt", "Did you mean `moods.lc3`?")]
    [InlineData("count --lexicon moods.xyz one.txt", "no format that can be read")]
    [InlineData("count --lexicon moods.lc3", "name at least one article")]
    [InlineData("count --lexicon moods.lc3 one.txt --format xml", "--format is text, csv or jsonl")]
    [InlineData("count --lexicon broken.lc3 one.txt", "cannot be counted as it is")]
    public void What_cannot_be_counted_says_what_to_do(string arguments, string said)
    {
        _folder.With("broken.lc3", "*ism\n");
        CommandRun run = CommandRun.In(_folder, arguments.Split(' '));
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_word_list_of_a_rule_names_its_neighbour()
    {
        _folder.With("mine.yml", "lexicons:\n  moods: {from: mods.lc3}\n");
        CommandRun run = CommandRun.In(_folder, "count", "--lexicon", "accusation", "--rules", "mine.yml", "one.txt");
        Assert.Equal(2, run.Code);
        Assert.Contains("mine.yml(2,17): error RR0006", run.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean `moods.lc3`?", run.Error, StringComparison.Ordinal);
    }
}
