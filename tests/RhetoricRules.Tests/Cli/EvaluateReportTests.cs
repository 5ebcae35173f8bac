namespace RhetoricRules.Tests.Cli;

/// <summary><c>rhetoric evaluate --report</c>: one page for all sets of a plan, with rules that find the words dark and bright.</summary>
public sealed class EvaluateReportTests : IDisposable
{
    private const string Rules = """
        patterns:
          gloomy:
            id: XX0001
            title: Says dark
            message: "It says dark."
            severity: warning
            match: ["=dark"]
          cheerful:
            id: XX0002
            title: Says bright
            severity: note
            message: "It says bright."
            match: ["=bright"]
        """;

    private const string Plan = """
        {"title":"Ours","about":"Two articles.","gold":"./gold.jsonl"}
        {"title":"Theirs","gold":"theirs.jsonl","map":"names.csv"}
        {"title":"Votes","gold":"votes.jsonl","votes":"meta.votes","code":"gloomy"}
        {"title":"Plain","texts":"plain.jsonl"}
        """;

    // In ours dark is found rightly at 15..19, bright is found where nobody has it, and "hall" is missed. Theirs has Gloom on two words of three, and a code
    // that the map passes over. Of the votes one of three articles has dark: that one has two of three voices; another with all three has nothing to find.
    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("rules.yml", Rules)
        .With("plan/plan.jsonl", Plan)
        .With("plan/names.csv", "gloomy,Gloom\n")
        .With("plan/gold.jsonl", """
            {"id":"a","text":"The harbour is dark. The hall is bright.","labels":[{"start":15,"end":19,"label":"gloomy"},{"start":25,"end":29,"label":"cheerful"}]}
            {"id":"b","text":"The road is long.","labels":[]}
            """)
        .With("corpora/theirs.jsonl", """{"id":"t","text":"It is dark, dark and grey.","labels":[{"start":6,"end":10,"label":"Gloom"},{"start":21,"end":25,"label":"Gloom"},{"start":0,"end":2,"label":"Other"}]}""")
        .With("corpora/votes.jsonl", """
            {"id":"v1","text":"It is dark.","meta":{"votes":["1","0","1"]}}
            {"id":"v2","text":"It is grey.","meta":{"votes":["1","1","1"]}}
            {"id":"v3","text":"It is bright.","meta":{"votes":[0,0,0]}}
            """)
        .With("corpora/plain.jsonl", """
            {"id":"p1","text":"The harbour is dark and the hall is bright today."}
            {"id":"p2","text":"Nothing is to be seen of either here, and that is all."}
            """);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_page_has_a_section_for_every_set_and_repeats_no_text()
    {
        CommandRun run = Report("--corpora corpora");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.All(["harbour", "=dark", "grey", "bright."], words => Assert.DoesNotContain(words, run.Output, StringComparison.Ordinal));
        Snapshots.Match(run.Output, "evaluate-report");
    }

    [Theory]
    [InlineData("plan/names.csv", "gloomy,Gloom\nskorn,Other\n", "page.md", "skorn")]
    [InlineData("corpora/plain.jsonl", "", "page.md", "no article can be read there")]
    [InlineData("corpora/plain.jsonl", null, "nowhere/page.md", "the folder does not exist")]
    [InlineData("corpora/plain.jsonl", null, "corpora/plain.jsonl", "this is one of the inputs")]
    public void What_cannot_be_measured_or_written_leaves_the_page_as_it_is(string file, string? content, string output, string told)
    {
        Assert.Equal(0, Report("--corpora corpora --output page.md").Code);
        string page = _folder.Read("page.md");
        if (content is not null) _folder.With(file, content);
        CommandRun run = Report($"--corpora corpora --output {output}");
        Assert.Equal((2, page), (run.Code, _folder.Read("page.md")));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Folders_and_single_articles_can_be_planned()
    {
        _folder.With("plan/plan.jsonl", """
            {"title":"Folder","gold":"brat"}
            {"title":"One","texts":"brat/t.txt"}
            {"title":"All","texts":"brat"}
            """).With("corpora/brat/t.txt", "It is dark here.").With("corpora/brat/t.ann", "T1\tgloomy 6 10\tdark\n");
        CommandRun run = Report("--corpora corpora");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("## All", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, Report("--corpora corpora --output corpora/brat/t.ann").Code);
        Assert.StartsWith("T1", _folder.Read("corpora/brat/t.ann"), StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_input_gives_equal_bytes_on_any_number_of_threads() =>
        Assert.Equal(Report("--corpora corpora --jobs 1").Output, Report("--corpora corpora --jobs 4").Output);

    [Fact]
    public void Without_the_corpora_what_the_page_says_of_them_stays()
    {
        Assert.Equal(0, Report("--corpora corpora --output page.md").Code);
        string page = _folder.Read("page.md");
        CommandRun same = Report("--output page.md");
        Assert.Equal((0, page), (same.Code, _folder.Read("page.md")));
        Assert.Contains("Theirs: kept as the page has it", same.Error, StringComparison.Ordinal);

        _folder.With("page.md", page.Replace("precision", "rightness", StringComparison.Ordinal));
        Assert.Equal(0, Report("--output page.md").Code);
        string kept = _folder.Read("page.md");
        Assert.Contains("precision", kept[..kept.IndexOf("## Theirs", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Contains("rightness", kept[kept.IndexOf("## Theirs", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_does_not_fit_is_told_and_the_page_is_written()
    {
        _folder.With("plan/gold.jsonl", """
            {"id":"a","text":"It is dark.","labels":[{"start":6,"end":10,"label":"gloomy"}]}
            {"id":"b","text":"It is dark.","labels":[{"start":6,"end":99,"label":"gloomy"}]}
            """);
        CommandRun run = Report("--corpora corpora");
        Assert.Equal(2, run.Code);
        Assert.Contains("plan/gold.jsonl:2", run.Error, StringComparison.Ordinal);
        Assert.Contains("## Plain", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "`Theirs` needs theirs.jsonl, and the page does not have it yet")]
    [InlineData("--corpora nowhere", "--corpora nowhere: there is no such folder")]
    [InlineData("--corpora plan", "there is no such file")]
    [InlineData("--corpora corpora --match exact", "--report takes what is measured, and how, from its plan")]
    [InlineData("--corpora corpora --format json", "--report takes what is measured, and how, from its plan")]
    [InlineData("--corpora corpora --output plan/plan.jsonl", "the report would write over it")]
    [InlineData("--corpora corpora --output plan/names.csv", "the report would write over it")]
    public void Options_that_cannot_be_followed_are_told(string options, string told)
    {
        CommandRun run = Report(options);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"title":"A","gold":"a","texts":"b"}""", "a set has a `title`, and a `gold` or `texts`")]
    [InlineData("""{"title":"A","golds":"a"}""", "`golds` means nothing here. Did you mean `gold`?")]
    [InlineData("""{"title":"A","gold":1}""", "`gold` is no text in quotation marks")]
    [InlineData("""{"title":"A","gold":"a","match":"half"}""", "`match` is overlap, exact, sentence or article, not `half`")]
    [InlineData("""{"title":"A","gold":"a","votes":"b"}""", "`votes` says where the votes are and `code` what they are on")]
    [InlineData("""{"title":"A","gold":"a","votes":"b","code":"c","match":"exact"}""", "votes are on whole articles")]
    [InlineData("""{"title":"A","texts":"a","map":"b"}""", "`map` is for annotated articles")]
    [InlineData("title: A", "the line is no object in braces")]
    [InlineData("", "the plan is empty")]
    public void A_wrong_plan_is_told(string line, string told)
    {
        _folder.With("plan/plan.jsonl", line);
        CommandRun run = Report("--corpora corpora");
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_sets_cannot_have_one_title()
    {
        _folder.With("plan/plan.jsonl", "{\"title\":\"A\",\"texts\":\"plain.jsonl\"}\n{\"title\":\"A\",\"texts\":\"plain.jsonl\"}\n");
        Assert.Contains("plan/plan.jsonl:2: the plan has another set with the title `A`", Report("--corpora corpora").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Votes_that_are_missing_are_told()
    {
        _folder.With("corpora/votes.jsonl", "{\"id\":\"v\",\"text\":\"It is dark.\",\"meta\":{\"votes\":[1]}}\n{\"id\":\"w\",\"text\":\"It is dark.\"}\n");
        CommandRun run = Report("--corpora corpora");
        Assert.Equal(2, run.Code);
        Assert.Contains("no votes at `meta.votes`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Corpora_alone_say_nothing() =>
        Assert.Contains("--corpora is for --report", CommandRun.In(_folder, "evaluate", "plan/gold.jsonl", "--corpora", "corpora").Error, StringComparison.Ordinal);

    private CommandRun Report(string options) =>
        CommandRun.In(_folder, ["evaluate", "--report", "plan/plan.jsonl", "--rules", "rules.yml", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
