namespace RhetoricRules.Tests.Cli;

public sealed class FindCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder().With(
        "a.txt", "Bridge blamed\n\nPaul Orme accused the mayor of neglect. \"I do not accuse 市長 lightly,\" he said.\n\nNobody was accused, the paper says.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Hits_stand_beneath_each_other_with_speaker_and_place()
    {
        CommandRun run = CommandRun.In(_folder, "find", "accuse", "a.txt");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Snapshots.Match(run.Output, "find-text");
        int[] columns = [.. run.Output.Split('\n').Where(line => line.Contains('│', StringComparison.Ordinal)).Select(line => line.IndexOf("accuse", StringComparison.Ordinal))];
        Assert.Equal(3, columns.Length);
        Assert.Single(columns.Distinct());
    }

    [Fact]
    public void A_table_has_a_row_a_hit()
    {
        CommandRun run = CommandRun.In(_folder, "find", "accuse ...2 neglect | nobody", "a.txt", "--format", "csv", "--context", "2");
        Assert.Equal(0, run.Code);
        string[] rows = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("doc_id,path,line,column,start,end,pre,keyword,post,speaker,entity,attribution,place", rows[0]);
        Assert.StartsWith("a,a.txt,3,11,25,53,Paul Orme,accused the mayor of neglect,", rows[1], StringComparison.Ordinal);
        Assert.Contains(",,Nobody,\"was accused,\",", rows[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Speaker_and_place_choose_and_the_limit_cuts_only_what_is_shown()
    {
        Assert.Contains("1 hit in 1 of 1 article", CommandRun.In(_folder, "find", "accuse", "a.txt", "--speaker", "orme", "--in", "quote").Output, StringComparison.Ordinal);
        string limited = CommandRun.In(_folder, "find", "accuse", "a.txt", "--limit", "1").Output;
        Assert.Contains("3 hits in 1 of 1 article", limited, StringComparison.Ordinal);
        Assert.Contains("Shown are the first 1", limited, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_looks_for_a_speaker_in_vain_is_told_who_says_it()
    {
        CommandRun run = CommandRun.In(_folder, "find", "accuse", "a.txt", "--speaker", "Paul Orm e");
        Assert.Equal(0, run.Code);
        Assert.Contains("hint: no speaker `Paul Orm e` says it; it stands 3 times in the words of others: Paul Orme (", run.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean `Paul Orme`?", run.Error, StringComparison.Ordinal);
        Assert.Equal("", CommandRun.In(_folder, "find", "accuse", "a.txt", "--speaker", "orme").Error);
        Assert.Equal("", CommandRun.In(_folder, "find", "zebra", "a.txt", "--speaker", "nobody").Error);
    }

    [Fact]
    public void A_misspelt_word_of_the_phrase_is_told()
    {
        CommandRun run = CommandRun.In(_folder, "find", "accusse", "a.txt");
        Assert.Equal(0, run.Code);
        Assert.Contains("warning RR0204: The English word list does not know `accusse`. Did you mean `", run.Error, StringComparison.Ordinal);
        Assert.Equal("", CommandRun.In(_folder, "find", "=accusse", "a.txt").Error);
    }

    [Fact]
    public void Lexicons_and_actors_of_the_rules_can_be_asked_for()
    {
        _folder.With("b.txt", "China rejects these allegations, it says.\n");
        CommandRun run = CommandRun.In(_folder, "find", "{actor.country} ... {accusation}", "b.txt");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("China rejects these allegations", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_of_the_phrase_has_a_caret_beneath_it()
    {
        CommandRun run = CommandRun.In(_folder, "find", "{acusation} of", "a.txt");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains("phrase(1,2): error RR0101", run.Error, StringComparison.Ordinal);
        Assert.Contains("  {acusation} of\n   ^^^^^^^^^\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean `accusation`?", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("find", "name the phrase to look for")]
    [InlineData("find accuse", "name at least one article")]
    [InlineData("find accuse a.txt --in titel", "Did you mean `title`?")]
    [InlineData("find accuse a.txt --context many", "--context is a whole number from 0")]
    [InlineData("find accuse a.txt --limit 0", "--limit is a whole number from 1")]
    [InlineData("find accuse a.txt --speker x", "Did you mean `--speaker`?")]
    public void What_cannot_be_found_says_what_to_do(string arguments, string said)
    {
        CommandRun run = CommandRun.In(_folder, arguments.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }
}
