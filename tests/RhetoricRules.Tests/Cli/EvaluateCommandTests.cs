using System.Globalization;
using System.Text.Json;

namespace RhetoricRules.Tests.Cli;

public sealed class EvaluateCommandTests : IDisposable
{
    // The engine reads source, cue and content of both sentences; the gold has the first cue and content only, and wants one token more of content.
    private const string Text = "The mayor said that the bridge is safe.\\n\\nThe sailor said that the harbour is full.";

    private static readonly string Article = Line(
        "a1", Text, ("Source", 0, 9), ("Cue", 10, 14), ("Content", 15, 39));

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("gold.jsonl", Article);

    public void Dispose() => _folder.Dispose();

    // Gold: that the bridge is safe . (6 tokens). Read: that the bridge is safe, that the harbour is full (10 tokens, 5 of them right).
    [Fact]
    public void The_figures_of_a_small_gold_are_as_counted_by_hand()
    {
        CommandRun run = Evaluate("gold.jsonl --task attribution --format json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        JsonElement score = JsonElement.Parse(run.Output);
        Assert.Equal("""{"path":"gold.jsonl","articles":1,"attributions":1}""", score.GetProperty("gold").GetRawText());
        Assert.Equal("""{"precision":0.5,"recall":0.8333,"f1":0.625,"low":null,"high":null}""", score.GetProperty("content").GetRawText());
        Assert.Equal("""{"precision":0.5,"recall":1,"f1":0.6667,"low":null,"high":null}""", score.GetProperty("cue").GetRawText());
        Assert.Equal("""{"precision":0.5,"recall":1,"f1":0.6667,"low":null,"high":null}""", score.GetProperty("source").GetRawText());
        Assert.Equal("""{"annotated":1,"matched":1,"right":1,"accuracy":1,"low":null,"high":null}""", score.GetProperty("sourceAccuracy").GetRawText());
        JsonElement direct = score.GetProperty("byKind").GetProperty("direct");
        Assert.Equal(0, direct.GetProperty("attributions").GetInt32());
        Assert.Equal("""{"precision":null,"recall":null,"f1":null,"low":null,"high":null}""", direct.GetProperty("content").GetRawText());
    }

    [Fact]
    public void People_get_a_table() =>
        Assert.Equal(
            """
            gold.jsonl: 1 article, 1 attribution annotated, 2 read

            words of  kind      precision  recall     F1  95% interval
            content   all           0.500   0.833  0.625             -
                      direct            -       -      -             -
                      indirect      0.500   0.833  0.625             -
                      mixed             -       -      -             -
            cue       all           0.500   1.000  0.667             -
                      direct            -       -      -             -
                      indirect      0.500   1.000  0.667             -
                      mixed             -       -      -             -
            source    all           0.500   1.000  0.667             -
                      direct            -       -      -             -
                      indirect      0.500   1.000  0.667             -
                      mixed             -       -      -             -

            who speaks  kind      annotated  matched  right  accuracy  95% interval
            source      all               1        1      1     1.000             -
                        direct            0        0      0         -             -
                        indirect          1        1      1     1.000             -
                        mixed             0        0      0         -             -

            """,
            Evaluate("gold.jsonl --task attribution").Output);

    [Fact]
    public void Bad_lines_are_told_with_their_numbers_and_the_others_are_scored()
    {
        _folder.With("bad.jsonl", $"nonsense\n{Article}\n{Line("a2", "Short.", ("Cue", 0, 99))}\n{{\"id\":\"a3\",\"text\":\"No labels.\"}}\n{Line("a4", "Odd.", ("Quote", 0, 3))}");
        CommandRun run = Evaluate("bad.jsonl --task attribution --format json");
        Assert.Equal(2, run.Code);
        Assert.Equal(
            ["bad.jsonl:1: error RR0908", "bad.jsonl:3: error RR0910", "bad.jsonl:4: error RR0910", "bad.jsonl:5: error RR0910"],
            run.Error.Split('\n')[..4].Select(line => string.Join(':', line.Split(':')[..3])));
        Assert.Contains("hint: 4 of 5 articles could not be scored; the figures cover the others.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("\"gold\":{\"path\":\"bad.jsonl\",\"articles\":1,\"attributions\":1}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_single_good_line_there_is_no_report()
    {
        _folder.With("bad.jsonl", "nonsense\n").With("empty.jsonl", "\n\n");
        Assert.All(["bad.jsonl", "empty.jsonl"], path =>
        {
            CommandRun run = Evaluate($"{path} --task attribution");
            Assert.Equal((2, ""), (run.Code, run.Output));
            Assert.Contains("error RR09", run.Error, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("gold.jsonl --task atribution", "--task is moves or attribution, not `atribution`. Did you mean `attribution`?")]
    [InlineData("gold.jsonl --task", "--task needs a value: --task moves")]
    [InlineData("--task attribution", "name the file of annotated articles.")]
    [InlineData("gold.jsonl gold.jsonl --task attribution", "name one file of annotated articles, not 2.")]
    [InlineData(". --task attribution", ".: this is a folder.")]
    [InlineData("gld.jsonl --task attribution", "There is no such file or folder. Did you mean `gold.jsonl`?")]
    [InlineData("gold.jsonl --task attribution --format jsonl", "--format is text, markdown, csv or json, not `jsonl`. Did you mean `json`?")]
    [InlineData("gold.jsonl --task attribution --format csv", "--task attribution is written as text or json.")]
    [InlineData("gold.jsonl --task attribution --output gold.jsonl", "this is one of the inputs; the report would write over it.")]
    public void Misuse_exits_with_2_and_says_what_to_do(string args, string message)
    {
        CommandRun run = Evaluate(args);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_goes_to_a_file_when_one_is_named()
    {
        CommandRun run = Evaluate("gold.jsonl --task attribution --output score.txt");
        Assert.Equal((0, "", ""), (run.Code, run.Output, run.Error));
        Assert.Equal(Evaluate("gold.jsonl --task attribution").Output, _folder.Read("score.txt"));
    }

    [Fact]
    public void The_title_and_source_of_the_line_are_read_as_check_reads_them()
    {
        string titled = Article.Replace("\"text\":\"", "\"title\":\"The mayor said that the bridge is safe.\",\"source\":\"The Courier\",\"text\":\"", StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.In(_folder.With("titled.jsonl", titled), "evaluate", "titled.jsonl", "--task", "attribution").Code);
    }

    private CommandRun Evaluate(string args) => CommandRun.In(_folder, ["evaluate", .. args.Split(' ')]);

    private static string Line(string id, string text, params (string Label, int Start, int End)[] labels)
    {
        IEnumerable<string> written = labels.Select(label =>
            string.Create(CultureInfo.InvariantCulture, $"{{\"start\":{label.Start},\"end\":{label.End},\"label\":\"{label.Label}\",\"rel\":\"1\"}}"));
        return $"{{\"id\":\"{id}\",\"text\":\"{text}\",\"labels\":[{string.Join(',', written)}]}}";
    }
}
