using System.Text.Json;

namespace RhetoricRules.Tests.Cli;

/// <summary><c>rhetoric evaluate</c> for moves, with rules that find the words dark and bright.</summary>
public sealed class EvaluateMovesTests : IDisposable
{
    private const string Rules = """
        patterns:
          gloomy:
            id: XX0001
            title: Says dark
            message: "It says dark."
            match: ["=dark"]
            maps-to: [moods/Gloom]
          cheerful:
            id: XX0002
            title: Says bright
            message: "It says bright."
            match: ["=bright"]
            maps-to: [moods/Cheer]
        """;

    // dark stands at 15..19 and 53..57, bright at 33..39.
    private const string Text = "The harbour is dark. The hall is bright. The road is dark.";

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("rules.yml", Rules)
        .With("a.txt", Text)
        .With("gold.jsonl", Unit(0, "a.txt", "dark", """ "coders":{"gloomy":2} """) + Unit(1, "a.txt", "bright", """ "coders":{"cheerful":1} """)
            + Unit(1, "a.txt", "hall", """ "coders":{"threat":2} """) + Unit(0, "a.txt", "harbour", """ "not":["gloomy"] """));

    public void Dispose() => _folder.Dispose();

    // gloomy: found 2, one of them annotated by both: P 1/2, R 1/1, F1 2/3. cheerful: found 1, right since one coder has it; nothing that both have: P 1, no R,
    // F1 0. threat: none found of 1: F1 0. Micro: 2 of 3 right, 1 of 2 found: P 2/3, R 1/2, F1 4/7. Macro: (1/2 + 1 + 0) / 3, (1 + 0 + 0) / 3, (2/3 + 0 + 0) / 3.
    [Fact]
    public void The_figures_of_a_small_gold_are_as_counted_by_hand()
    {
        CommandRun run = Evaluate("gold.jsonl --format json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        JsonElement score = JsonElement.Parse(run.Output);
        Assert.Equal("""{"precision":0.6667,"recall":0.5,"f1":0.5714,"found":3,"gold":2,"right":2,"recalled":1,"low":null,"high":null}""", Raw(score.GetProperty("micro")));
        Assert.Equal("""{"precision":0.5,"recall":0.3333,"f1":0.2222,"low":null,"high":null}""", Raw(score.GetProperty("macro")));
        Assert.Equal(["cheerful", "gloomy", "threat"], score.GetProperty("codes").EnumerateObject().Select(code => code.Name));
        Assert.Equal(0.5, score.GetProperty("codes").GetProperty("gloomy").GetProperty("precision").GetDouble());
        Assert.Equal((1, 0), (score.GetProperty("schema").GetInt32(), score.GetProperty("forbidden").GetInt32()));
    }

    [Theory]
    [InlineData("gold.jsonl")]
    [InlineData("a.txt")]
    public void The_report_never_takes_the_place_of_what_it_is_made_from(string file)
    {
        string before = _folder.Read(file);
        CommandRun run = Evaluate($"gold.jsonl --output {file}");
        Assert.Equal((2, before), (run.Code, _folder.Read(file)));
        Assert.Contains("this is one of the inputs", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    [InlineData("csv")]
    [InlineData("json")]
    public void The_report_is_written_in_every_format(string format) => Snapshots.Match(Evaluate($"gold.jsonl --format {format}").Output, $"evaluate-moves-{format}");

    [Theory]
    [InlineData("semeval.labels", "a\tgloomy\t15\t19\na\tcheerful\t33\t39\na\tgloomy\t53\t57\n")]
    [InlineData("table.csv", "article,start,end,code\r\na.txt,15,19,gloomy\r\na.txt,33,39,cheerful\r\na.txt,53,57,gloomy\r\n")]
    [InlineData("a.ann", "T1\tgloomy 15 19\tdark\nT2\tcheerful 33 39\tbright\nT3\tgloomy 53 57\tdark\n")]
    [InlineData("labels.jsonl", """{"article":"a","labels":[{"start":15,"end":19,"label":"gloomy"},{"start":33,"end":39,"label":"cheerful"},{"start":53,"end":57,"label":"gloomy"}]}""")]
    [InlineData("text.jsonl", """{"id":"x","text":"It is dark and it is bright.","labels":[{"start":6,"end":10,"label":"gloomy"},{"start":21,"end":27,"label":"cheerful"}]}""")]
    [InlineData("web.json", """[{"body":{"value":"gloomy"},"target":{"source":"http://x.org/a.txt","selector":{"type":"TextPositionSelector","start":15,"end":19}}},{"body":{"value":"gloomy"},"target":{"source":"a","selector":{"type":"TextPositionSelector","start":53,"end":57}}},{"body":{"value":"cheerful"},"target":{"source":"a.txt","selector":{"type":"TextQuoteSelector","exact":"bright"}}}]""")]
    public void Every_form_of_gold_is_read(string name, string gold)
    {
        _folder.With(name, gold);
        CommandRun run = Evaluate($"{name} --format json --match exact");
        Assert.Equal((0, ""), (run.Code, run.Error));
        JsonElement score = JsonElement.Parse(run.Output);
        Assert.Equal((1.0, 1.0), (score.GetProperty("codes").GetProperty("gloomy").GetProperty("recall").GetDouble(), score.GetProperty("codes").GetProperty("cheerful").GetProperty("f1").GetDouble()));
    }

    [Fact]
    public void A_folder_of_brat_files_is_one_gold_with_articles_that_have_nothing()
    {
        _folder.With("brat/one.txt", Text).With("brat/one.ann", "T1\tgloomy 15 19\tdark\n").With("brat/two.txt", "It is dark.").With("brat/two.ann", "");
        JsonElement score = JsonElement.Parse(Evaluate("brat --format json").Output);
        Assert.Equal((2, 3, 1), (score.GetProperty("gold").GetProperty("articles").GetInt32(), score.GetProperty("micro").GetProperty("found").GetInt32(), score.GetProperty("micro").GetProperty("right").GetInt32()));
    }

    [Fact]
    public void Articles_are_looked_for_below_the_folders_that_are_named()
    {
        _folder.With("far/away/article77.txt", "It is dark.").With("set/gold.tsv", "77\tgloomy\t6\t10\n");
        Assert.Contains("set/gold.tsv:1: error RR0910: Its article `77` is not beside the gold; --articles DIR says where else to look.", Evaluate("set/gold.tsv").Error, StringComparison.Ordinal);
        Assert.Contains("\"recall\":1,", Evaluate("set/gold.tsv --articles far --format json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_told_with_its_line_and_the_rest_is_scored()
    {
        _folder.With("bad.jsonl", Unit(0, "a.txt", "dark", """ "label":"gloomy" """) + "nonsense\n" + """{"article":"a.txt","start":50,"end":90,"label":"gloomy"}""" + "\n"
            + """{"article":"a.txt","start":0,"end":3,"quote":"Thy","label":"gloomy"}""" + "\n" + """{"article":"b.txt","start":0,"end":3,"label":"gloomy"}""" + "\n");
        CommandRun run = Evaluate("bad.jsonl --format json");
        Assert.Equal(2, run.Code);
        Assert.Equal(
            ["bad.jsonl:2: error RR0908", "bad.jsonl:3: error RR0910", "bad.jsonl:4: error RR0910", "bad.jsonl:5: error RR0910"],
            run.Error.Split('\n')[..4].Select(line => string.Join(':', line.Split(':')[..3])));
        Assert.Equal(1, JsonElement.Parse(run.Output).GetProperty("micro").GetProperty("gold").GetInt32());
    }

    [Fact]
    public void A_map_file_or_the_rules_own_taxonomy_says_what_codes_are_called()
    {
        _folder.With("ptc.tsv", "a\tGloom\t15\t19\na\tCheer\t33\t39\n").With("map.csv", "gloomy,Gloom\ncheerful,Cheer\n");
        string mapped = Evaluate("ptc.tsv --map map.csv --format json").Output;
        Assert.Equal(mapped, Evaluate("ptc.tsv --taxonomy moods --format json").Output);
        Assert.Contains("\"micro\":{\"precision\":0.6667,\"recall\":1,", mapped, StringComparison.Ordinal);
        CommandRun unmapped = Evaluate("ptc.tsv --format json");
        Assert.Contains("hint: no rule reports a code of the gold", unmapped.Error, StringComparison.Ordinal);
        Assert.Contains("\"unjudged\":{\"cheerful\":1,\"gloomy\":2}", unmapped.Output, StringComparison.Ordinal);
    }

    // Three sentences: both golds mark the first, only the second gold the last, neither the one between.
    [Fact]
    public void Two_golds_are_compared_without_rules()
    {
        _folder.With("one.tsv", "a\tgloomy\t15\t19\n").With("two.tsv", "a\tgloomy\t15\t19\na\tgloomy\t53\t57\n");
        CommandRun run = CommandRun.In(_folder, "evaluate", "one.tsv", "--against", "two.tsv", "--format", "json");
        Assert.Equal((0, ""), (run.Code, run.Error));
        JsonElement score = JsonElement.Parse(run.Output);
        Assert.StartsWith("""{"both":1,"onlyFound":1,"onlyGold":0,"neither":1,""", score.GetProperty("sentences").GetRawText(), StringComparison.Ordinal);
        Assert.Equal((0.5, 1.0), (score.GetProperty("micro").GetProperty("precision").GetDouble(), score.GetProperty("micro").GetProperty("recall").GetDouble()));
    }

    [Theory]
    [InlineData("gone.jsonl", "There is no such file or folder.")]
    [InlineData("a.txt", "The table has no column `article`.")]
    [InlineData("rules.yml", "rules.yml: its ending tells no form of annotations.")]
    [InlineData("gold.jsonl --map none.csv", "--map none.csv: there is no such file.")]
    [InlineData("gold.jsonl --taxonomy mods", "--taxonomy mods: no rule maps to it. Did you mean `moods`?")]
    [InlineData("gold.jsonl --taxonomy moods --map rules.yml", "--map and --taxonomy both say what codes are called in the gold.")]
    [InlineData("gold.jsonl --articles nowhere", "--articles nowhere: there is no such folder.")]
    [InlineData("gold.jsonl --coders none", "--coders is a whole number from 1, not `none`.")]
    public void Misuse_exits_with_2_and_says_what_to_do(string args, string message)
    {
        CommandRun run = Evaluate(args);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    private CommandRun Evaluate(string args) => CommandRun.In(_folder, ["evaluate", .. args.Split(' '), "--rules", "rules.yml"]);

    private static string Unit(int from, string article, string words, string code)
    {
        int start = Text.IndexOf(words, from, StringComparison.Ordinal);
        return FormattableString.Invariant($"{{\"article\":\"{article}\",\"start\":{start},\"end\":{start + words.Length},\"quote\":\"{words}\",{code.Trim()}}}\n");
    }

    private static string Raw(JsonElement figures) => figures.GetRawText();
}
