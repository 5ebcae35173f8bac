using System.Text;
using RhetoricRules.Cli;

namespace RhetoricRules.Tests.Cli;

public sealed class SuggestCommandTests : IDisposable
{
    private const string Rules = """
        # Charges and what is done with them.
        lexicons:
          charge: [claim, lie]   # nouns
          listed: {from: words.txt}
          foreign: {from: words.dic}
          deeds: {war: [bomb], peace: [talk]}
          alone: [x]
        signals:
          a: {match: "(deny | reject) {charge}"}
          b: {match: "(deny | reject) {listed}"}
          c: {match: "(deny | reject) {deeds}"}
          d: {match: "{alone}"}
        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("rules.yml", Rules)
        .With("words.txt", "# nouns\nclaim\n")
        .With("words.dic", "%\n1\tall\n%\nlie\t1\n")
        .With("news/one.txt", "They denied the claim.\n\nThey denied the rumour, and rejected the rumours.\n")
        .With("news/two.txt", "They rejected the claim and rejected an offer.\n\nThey denied the offer.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Candidates_are_listed_with_counts_and_lines()
    {
        CommandRun run = Suggest("lexicon charge --corpus news --rules rules.yml");
        Assert.Equal(0, run.Code);
        Snapshots.Match(run.Output, "suggest-text");
    }

    [Fact]
    public void The_table_has_a_row_a_word()
    {
        CommandRun run = Suggest("lexicon charge --corpus news --rules rules.yml --format csv");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Snapshots.Match(run.Output, "suggest-csv");
    }

    [Fact]
    public void On_a_terminal_words_are_accepted_one_by_one()
    {
        CommandRun run = Answer("what\ny\nn\n");
        Assert.Equal(0, run.Code);
        Assert.Contains("Add `offer` to charge? [y]es, [n]o, [q]uit: Add `offer` to charge?", run.Error, StringComparison.Ordinal);
        Assert.Equal(Rules.Replace("[claim, lie]", "[claim, lie, offer]", StringComparison.Ordinal), _folder.Read("rules.yml"));
    }

    [Theory]
    [InlineData("q\ny\n")]
    [InlineData("")]
    [InlineData("n\n")]
    public void Nothing_is_written_that_nobody_said_yes_to(string answers)
    {
        Answer(answers);
        Assert.Equal(Rules, _folder.Read("rules.yml"));
    }

    [Fact]
    public void Words_are_written_where_the_list_is()
    {
        Assert.Equal("words.txt: `rumour` is in listed now\nwords.txt: `claim` is in listed already\n", Suggest("lexicon listed --rules rules.yml --accept rumour --accept claim").Output);
        Assert.Equal("# nouns\nclaim\nrumour\n", _folder.Read("words.txt"));
        Assert.Equal(0, Suggest("lexicon deeds.war --rules . --accept annex").Code);
        Assert.Equal(Rules.Replace("[bomb]", "[bomb, annex]", StringComparison.Ordinal), _folder.Read("rules.yml"));
    }

    [Fact]
    public void The_mark_at_the_beginning_of_a_file_stays()
    {
        _folder.With("rules.yml", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Rules)]);
        Assert.Equal(0, Suggest("lexicon charge --rules rules.yml --accept rumour").Code);
        byte[] written = File.ReadAllBytes(Path.Combine(_folder.Path, "rules.yml"));
        Assert.Equal([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Rules.Replace("lie]", "lie, rumour]", StringComparison.Ordinal))], written);
    }

    [Theory]
    [InlineData("lexicon", "name the lexicon")]
    [InlineData("lexicon charg --rules rules.yml --corpus news", "Did you mean `charge`?")]
    [InlineData("lexicon charge --rules rules.yml", "name the articles to look in")]
    [InlineData("lexicon charge --rules rules.yml --corpus nowhere", "nowhere")]
    [InlineData("lexicon alone --rules rules.yml --corpus news", "no phrase of the rules names {alone} beside other words")]
    [InlineData("lexicon accusation --accept slur", "whose files were not named with --rules")]
    [InlineData("lexicon deeds --rules rules.yml --accept annex", "made of sublists; name one of them: deeds.war, deeds.peace")]
    [InlineData("lexicon foreign --rules rules.yml --accept annex", "takes its words from words.dic")]
    [InlineData("lexicon charge --rules rules.yml --accept terror*", "is no mere word")]
    [InlineData("lexicon charge --rules rules.yml --corpus news --least 0", "--least is a whole number from 1")]
    [InlineData("lexicon charge --rules rules.yml --corpus news --output rules.yml", "this is a file of rules or words")]
    public void What_cannot_be_done_says_what_to_do(string arguments, string said)
    {
        CommandRun run = Suggest(arguments);
        Assert.Equal(2, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(Rules, _folder.Read("rules.yml"));
    }

    private CommandRun Suggest(string arguments) => CommandRun.In(_folder, ["suggest", .. arguments.Split(' ')]);

    private CommandRun Answer(string answers)
    {
        using MemoryStream input = new(Encoding.UTF8.GetBytes(answers));
        using StringWriter output = new();
        using StringWriter error = new();
        Terminal terminal = new(IsTerminal: true, TakesColour: false, Width: 90);
        int code = RhetoricCommand.Run(
            ["suggest", "lexicon", "charge", "--corpus", "news", "--rules", "rules.yml", "--quiet"],
            new CommandWorld { Input = input, Output = output, Error = error, OutputTerminal = terminal, ErrorTerminal = terminal, WorkingFolder = _folder.Path, Processors = 2 });
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
