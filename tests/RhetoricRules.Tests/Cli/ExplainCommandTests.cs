using System.Text.Json;

namespace RhetoricRules.Tests.Cli;

public sealed class ExplainCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("a.txt", "\"The storm is bad,\" Ada Lund said.\n\nA storm comes.\n")
        .With("mine.yml", """
            signals:
              names-storm: {match: storm, in: speech}
            patterns:
              storm:
                id: MY0001
                title: Names a storm
                message: "{speaker} names a storm."
                all: [storm: names-storm]
            """);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("MY0001")]
    [InlineData("my0001")]
    [InlineData("storm")]
    [InlineData("MY")]
    [InlineData("sto*")]
    public void A_rule_is_named_by_id_name_beginning_or_glob(string rule)
    {
        CommandRun run = Explain($"{rule} a.txt --rules mine.yml");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("a.txt: MY0001 storm · 1 finding\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signal_has_its_matches_and_on_demand_those_that_were_cancelled()
    {
        Assert.DoesNotContain("narration", Explain("names-storm a.txt --rules mine.yml").Output, StringComparison.Ordinal);
        Assert.Contains("`in: speech`: “storm” stands in body, narration", Explain("names-storm a.txt --rules mine.yml --all").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void One_line_can_be_asked_about()
    {
        string output = Explain("storm a.txt --rules mine.yml --at 3").Output;
        Assert.Contains("no finding", output, StringComparison.Ordinal);
        Assert.Contains("3:3 storm", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_a_line_an_article_with_proofs_and_misses()
    {
        JsonElement article = JsonDocument.Parse(Explain("storm a.txt --rules mine.yml --all --format jsonl").Output).RootElement;
        JsonElement explanation = Assert.Single(article.GetProperty("explanations").EnumerateArray());
        JsonElement step = explanation.GetProperty("proofs")[0].GetProperty("steps")[0];
        Assert.Equal(("names-storm", "storm", "mine.yml"), (Text(step, "rule"), Text(step.GetProperty("phrase"), "text"), Text(step.GetProperty("phrase"), "file")));
        Assert.Equal("in: speech", Text(explanation.GetProperty("misses")[0], "failed"));

        static string? Text(JsonElement element, string key) => element.GetProperty(key).GetString();
    }

    [Theory]
    [InlineData("storn a.txt --rules mine.yml", "Did you mean `storm`?")]
    [InlineData("a.txt", "name")]
    [InlineData("", "name a rule and an article.")]
    [InlineData("storm --rules mine.yml", "name at least one article.")]
    [InlineData("storm a.txt --rules mine.yml --limit few", "--limit is a whole number from 0, not `few`.")]
    [InlineData("storm a.txt --rules mine.yml --at 0", "--at is a whole number from 1, not `0`.")]
    public void Misuse_is_told_with_a_way_out(string arguments, string told)
    {
        CommandRun run = Explain(arguments);
        Assert.Equal(2, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    private CommandRun Explain(string arguments) =>
        CommandRun.In(_folder, ["explain", .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
