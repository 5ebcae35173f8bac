namespace RhetoricRules.Tests.Cli;

public sealed class RulesShowCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("mine.yml", "lexicons:\n  storm: [gale, strong wind]\nsignals:\n  blows:\n    match: \"{storm} blow\"\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_base_form_has_all_its_forms()
    {
        CommandRun run = Show("accuse");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("word accuse: a base form, which stands for all its forms\n", run.Output, StringComparison.Ordinal);
        foreach (string form in (string[])["accuse", "accused", "accuses", "accusing"]) Assert.Contains($"\n  {form}", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("accused", "a form of accuse, which stands for itself")]
    [InlineData("=own", "with `=`, which stands for exactly this form")]
    [InlineData("fabricat*", "everything that begins so; the lexicon has")]
    [InlineData("qwzx", "in no list, so it stands for itself")]
    public void Other_words_say_why_they_stand_for_what_they_do(string word, string reason) =>
        Assert.Contains(reason, Show(word).Output, StringComparison.Ordinal);

    [Fact]
    public void A_shipped_rule_is_found_by_its_id()
    {
        CommandRun run = Show("rr1201");
        Assert.Equal(0, run.Code);
        Assert.StartsWith("pattern RR1201 sovereignty-appeal", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lexicons_and_signals_of_other_packs_show_their_phrases()
    {
        CommandRun run = Show("storm blows --rules mine.yml");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("lexicon storm\n  from            mine, mine.yml line 2\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("strong wind", run.Output, StringComparison.Ordinal);
        Assert.Contains("{storm} blow", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_in_no_list_that_looks_like_a_rule_is_asked_about()
    {
        CommandRun run = CommandRun.In(_folder, "rules", "show", "whataboutsm");
        Assert.Contains("in no list", run.Output, StringComparison.Ordinal);
        Assert.Contains("hint: no rule, signal, lexicon or actor is called `whataboutsm`. Did you mean `whataboutism`?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_phrase_it_says_how_to_look_for_it()
    {
        CommandRun run = CommandRun.In(_folder, "rules", "show", "human rights");
        Assert.Equal(2, run.Code);
        Assert.Contains("`rhetoric find \"human rights\" PATH`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_is_told_with_the_nearest()
    {
        CommandRun run = Show("RR1202x");
        Assert.Equal(2, run.Code);
        Assert.Contains("RR1202", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private CommandRun Show(string arguments) =>
        CommandRun.In(_folder, ["rules", "show", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
