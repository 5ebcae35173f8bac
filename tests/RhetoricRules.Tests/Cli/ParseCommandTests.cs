using System.Text.Json;

namespace RhetoricRules.Tests.Cli;

public sealed class ParseCommandTests : IDisposable
{
    private const string Article = "The bridge\n\nChinese Foreign Ministry spokesman Paul Orme said that Ruritania is safe.\n";

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("news/a.txt", Article)
        .With("news/b.txt", "All is calm.\n")
        .With("mine.yml", "entities:\n  ruritania: {type: state, names: [Ruritania, Ruritanian]}\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_are_named_as_for_check_and_each_gets_a_line()
    {
        CommandRun run = Parse("news --format jsonl");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["news/a.txt", "news/b.txt"], Lines(run.Output).Select(line => line.GetProperty("article").GetProperty("path").GetString()));
    }

    [Fact]
    public void A_speaker_belongs_to_an_actor_of_the_shipped_rules()
    {
        JsonElement article = Lines(Parse("news/a.txt --format jsonl").Output).Single();
        Assert.Contains(article.GetProperty("attributions").EnumerateArray(), attribution =>
            attribution.GetProperty("kind").GetString() == "indirect" && attribution.GetProperty("source").GetProperty("actor").GetString() == "china");
        Assert.Equal(["china"], Entities(article));
    }

    [Fact]
    public void Rules_that_report_nothing_may_bring_actors()
    {
        CommandRun run = Parse("news/a.txt --rules mine.yml --format jsonl");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["china", "ruritania"], Entities(Lines(run.Output).Single()).Order());
    }

    [Fact]
    public void Standard_input_is_an_article() =>
        Assert.StartsWith("-: 13 words\n", CommandRun.In(_folder, Article, ["parse", "-"]).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    public void Any_number_of_jobs_gives_the_same_bytes(string format)
    {
        _folder.With("c.jsonl", string.Concat(Enumerable.Range(0, 40).Select(i => $"{{\"id\":\"a{i}\",\"text\":\"Paul Orme said it rains. It does not.\"}}\n")));
        Assert.Equal(Parse($"c.jsonl news --format {format} --jobs 1"), Parse($"c.jsonl news --format {format} --jobs 7"));
    }

    [Fact]
    public void A_bad_article_is_told_and_reported_and_the_others_are_read()
    {
        _folder.With("news/c.txt", [1, 0, 2]);
        CommandRun run = Parse("news nosuch.txt --format jsonl");
        Assert.Equal(2, run.Code);
        Assert.Equal(["news/c.txt", "nosuch.txt", "hint"], run.Error.TrimEnd().Split('\n').Select(line => line.Split(':')[0]));
        Assert.Equal([0, 0, 1, 1], Lines(run.Output).Select(line => line.GetProperty("problems").GetArrayLength()));
    }

    [Fact]
    public void Piped_a_line_has_at_most_110_columns()
    {
        _folder.With("long.txt", $"Head\n\nPaul Orme said that {string.Join(' ', Enumerable.Repeat("rain", 100))} fell.\n");
        Assert.All(Parse("long.txt").Output.Split('\n'), line => Assert.True(line.Length <= 110, line));
    }

    [Theory]
    [InlineData("", "name at least one article.")]
    [InlineData("news --perspective ruritana --rules mine.yml", "Did you mean `ruritania`?")]
    [InlineData("news --select RR1", "`--select` is no option of rhetoric parse.")]
    [InlineData("news --output news/a.txt", "this is one of the inputs")]
    public void Misuse_exits_with_2_and_says_what_to_do(string args, string message)
    {
        CommandRun run = Parse(args);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private CommandRun Parse(string args) => CommandRun.In(_folder, ["parse", .. args.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    private static IEnumerable<string?> Entities(JsonElement article) => article.GetProperty("actors").EnumerateArray().Select(actor => actor.GetProperty("entity").GetString());

    private static IEnumerable<JsonElement> Lines(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonElement.Parse(line));
}
