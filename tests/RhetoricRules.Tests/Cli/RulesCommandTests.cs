using RhetoricRules.Cli;
using RhetoricRules.Rules.Schema;

namespace RhetoricRules.Tests.Cli;

public sealed class RulesCommandTests : IDisposable
{
    private const string Rule =
        "patterns:\n  hail:\n    id: MY0001\n    title: Speaks of hail\n    message: Hail.\n    category: weather\n    match: hail\n    tests: {match: ['{|Hail|} fell.'], no-match: ['<Snow> fell.']}\n";

    private readonly TemporaryFolder _folder = new TemporaryFolder().With("mine/patterns/hail.yml", Rule);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void List_tells_category_name_title_and_tests()
    {
        CommandRun run = Rules("list --rules mine");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal("weather\n  MY0001  hail  Speaks of hail  warning  medium  draft       1 match, 1 no-match\n1 rule, 2 tests\n", run.Output);
    }

    [Fact]
    public void List_is_there_for_programs_too()
    {
        string csv = Rules("list --rules mine --format csv").Output;
        Assert.StartsWith("category,id,code,title,severity,confidence,status,match_tests,no_match_tests,known_tests,pack,meaning\nweather,MY0001,hail,Speaks of hail,warning,medium,draft,1,1,0,mine,", csv, StringComparison.Ordinal);
        string json = Rules("list --rules mine --format jsonl").Output;
        Assert.StartsWith("{\"id\":\"MY0001\",\"code\":\"hail\"", json, StringComparison.Ordinal);
        Assert.Contains("\"tests\":{\"match\":1,\"noMatch\":1,\"known\":0}", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Schema_prints_either_schema()
    {
        Assert.Equal(RuleSchema.OfRules(), Rules("schema").Output);
        Assert.Equal(RuleSchema.OfPack(), Rules("schema --of pack").Output);
    }

    [Fact]
    public void Graph_knows_no_rule_that_is_not_there()
    {
        CommandRun run = Rules("graph hial --rules mine");
        Assert.Equal(2, run.Code);
        Assert.Contains("Did you mean `hail`?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Docs_writes_a_page_beside_the_rules_place_and_the_codebook()
    {
        CommandRun run = Rules("docs --rules mine --into out");
        Assert.Equal((0, ""), (run.Code, run.Error));
        string page = _folder.Read("out/patterns/MY0001-hail.md");
        Assert.Contains("# MY0001 Speaks of hail", page, StringComparison.Ordinal);
        Assert.Contains("- **Hail** fell.", page, StringComparison.Ordinal);
        Assert.Contains("<mark>Hail</mark> fell.", _folder.Read("out/codebook.html"), StringComparison.Ordinal);
        Assert.Contains("&lt;Snow&gt; fell.", _folder.Read("out/codebook.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Docs_writes_over_its_own_pages_and_over_nobody_elses()
    {
        Assert.Equal(0, Rules("docs --rules mine --into out").Code);
        Assert.Equal(0, Rules("docs --rules mine --into out").Code);
        _folder.With("out/codebook.md", "# My own notes\n");
        CommandRun run = Rules("docs --rules mine --into out");
        Assert.Equal(2, run.Code);
        Assert.Contains("codebook.md is there already and was not written by `rhetoric rules docs`; nothing was written.", run.Error, StringComparison.Ordinal);
        Assert.Equal("# My own notes\n", _folder.Read("out/codebook.md"));
    }

    [Fact]
    public void Lint_ends_with_how_many_of_each_kind_there_are()
    {
        _folder.With("mine/double.yml", "patterns:\n  doubled:\n    id: MY0008\n    title: Doubled\n    message: M\n    match: [sleet, \"=sleet\", rain, \"=rain\"]\n");
        Assert.EndsWith("\n2 things are doubtful: 2 of RR0205.\n", Rules("lint --rules mine").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_is_content_with_a_plain_rule_and_tells_a_broad_one()
    {
        Assert.Equal((0, "Nothing is doubtful.\n"), (Rules("lint --rules mine").Code, Rules("lint --rules mine").Output));
        for (int i = 0; i < 20; i++) _folder.With($"articles/{i:00}.txt", i < 12 ? "Hail fell again.\n" : "Snow fell again.\n");
        CommandRun run = Rules("lint --rules mine --articles articles");
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Contains("warning RR0206: MY0001 would fire in 60 % of the reference articles (12 of 20).", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"RR0206\"", Rules("lint --rules mine --articles articles --format jsonl").Output, StringComparison.Ordinal);
        Assert.Equal(2, Rules("lint --rules mine --articles none").Code);
    }

    [Theory]
    [InlineData("list")]
    [InlineData("show")]
    [InlineData("new")]
    [InlineData("schema")]
    [InlineData("graph")]
    [InlineData("lint")]
    [InlineData("docs")]
    public void Each_command_has_examples_of_its_own(string command)
    {
        string help = Rules($"{command} --help").Output;
        string examples = help[help.IndexOf("Examples:", StringComparison.Ordinal)..];
        Assert.StartsWith($"Examples:\n  rhetoric rules {command}", examples, StringComparison.Ordinal);
    }

    [Fact]
    public void Lint_tells_a_slow_phrase_with_its_share_and_how_to_narrow_it()
    {
        _folder.With("mine/slow.yml", "patterns:\n  slow:\n    id: MY0009\n    title: Slow\n    message: M\n    match:\n      - sleet fall\n      - \"{noun} ...9 avalanche\"\n");
        for (int i = 0; i < 20; i++) _folder.With($"articles/{i:00}.txt", "The avalanche covered the road, the bridge and the river near the town.\n");
        CommandRun run = Rules("lint --rules mine --articles articles");
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Contains("slow.yml(8,10): warning RR0601: The signal `slow` takes 100 % of the work of all rules, this phrase of it 100 %.", run.Output, StringComparison.Ordinal);
        Assert.Contains("Make its gap of 9 narrower (`...4`)", run.Output, StringComparison.Ordinal);
        Assert.Equal(run.Output, Rules("lint --rules mine --articles articles --jobs 1").Output);
    }

    [Fact]
    public void Lint_checks_releases_and_loading_does_not()
    {
        _folder.With("mine/releases.md", "## Shipped\n### 0.1.0\n| MY0001 | hail | new | 000000000000 |\n");
        Assert.Equal(0, Rules("list --rules mine").Code);
        CommandRun run = Rules("lint --rules mine");
        Assert.Equal(1, run.Code);
        Assert.Contains("error RR0501: MY0001 no longer says what it said in 0.1.0.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_writes_a_rule_whose_tests_mark_what_it_finds()
    {
        CommandRun run = New("--id", "MY0002", "--name", "sleet", "--title", "Speaks of sleet", "--phrase", "sleet fall", "--example", "Then sleet fell.", "--counter-example", "It's fine.", "--into", "mine");
        Assert.Equal((0, ""), (run.Code, run.Error));
        string yaml = _folder.Read("mine/MY0002-sleet.yml");
        Assert.Contains("- 'Then {|sleet fell|}.'", yaml, StringComparison.Ordinal);
        Assert.Contains("- 'It''s fine.'", yaml, StringComparison.Ordinal);
        CommandRun list = Rules("list --rules mine");
        Assert.Equal((0, ""), (list.Code, list.Error));
        Assert.Contains("2 rules, 4 tests", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void New_writes_down_what_the_phrases_get_wrong()
    {
        CommandRun run = New("--id", "MY0003", "--name", "fog", "--title", "Fog", "--phrase", "fog", "--example", "Mist rose.", "--counter-example", "The fog of war.");
        Assert.Equal(0, run.Code);
        Assert.Contains("known-misses:\n        - 'Mist rose.'", _folder.Read("MY0003-fog.yml"), StringComparison.Ordinal);
        Assert.Contains("known-false-alarms:\n        - 'The fog of war.'", _folder.Read("MY0003-fog.yml"), StringComparison.Ordinal);
        Assert.Contains("do not find this example", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MY0001", "other", "x", "is the ID of `hail`")]
    [InlineData("RR1001", "other", "x", "is the ID of `whataboutism`")]
    [InlineData("my1", "other", "x", "has not the form of an ID")]
    [InlineData("MY0002", "hail", "x", "RR0004")]
    [InlineData("MY0002", "a name", "x", "is no name")]
    [InlineData("MY0002", "other", "... x", "RR0202")]
    public void New_refuses_what_is_taken_or_cannot_be_read(string id, string name, string phrase, string complaint)
    {
        CommandRun run = New("--id", id, "--name", name, "--title", "T", "--phrase", phrase, "--into", "mine");
        Assert.Equal(2, run.Code);
        Assert.Contains(complaint, run.Error, StringComparison.Ordinal);
        Assert.Single(Directory.GetFiles(Path.Combine(_folder.Path, "mine"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void New_writes_over_nothing()
    {
        _folder.With("MY0002-other.yml", "kept");
        Assert.Contains("is there already", New("--id", "MY0002", "--name", "other", "--title", "T", "--phrase", "x").Error, StringComparison.Ordinal);
        Assert.Equal("kept", _folder.Read("MY0002-other.yml"));
    }

    [Fact]
    public void New_asks_on_a_terminal_and_nowhere_else()
    {
        Assert.Contains("--id is missing.", New().Error, StringComparison.Ordinal);
        using MemoryStream answers = new("MY0004\nrain\nSpeaks of rain\nweather\nrain fall\n\nThe rain fell.\n\n\n"u8.ToArray());
        using StringWriter output = new();
        using StringWriter error = new();
        int code = RhetoricCommand.Run(["rules", "new"], new CommandWorld { Input = answers, Output = output, Error = error, ErrorTerminal = new Terminal(true, false, 80), WorkingFolder = _folder.Path });
        Assert.Equal(0, code);
        Assert.Contains("{|rain fell|}", _folder.Read("MY0004-rain.yml"), StringComparison.Ordinal);
        Assert.Contains("category: 'weather'", _folder.Read("MY0004-rain.yml"), StringComparison.Ordinal);
    }

    private CommandRun Rules(string arguments) => CommandRun.In(_folder, ["rules", .. arguments.Split(' ')]);

    private CommandRun New(params string[] arguments) => CommandRun.In(_folder, ["rules", "new", .. arguments]);
}
