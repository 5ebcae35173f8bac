using System.Text.Json;

namespace RhetoricRules.Tests.Cli;

public sealed class CorpusCommandTests : IDisposable
{
    private const string Rules = """
        language: en
        signals:
          blame:
            match:
              - "blame"
              - "accuse"
          reply:
            match: ["reject"]
        patterns:
          blaming:
            id: MY0001
            title: Blames
            message: "{speaker} blames."
            all:
              - blame: blame
          answering:
            id: MY0002
            title: Answers blame
            message: "{speaker} answers."
            all:
              - reply: reply
              - blame: blame
            within: 3 sentences
            same: nothing
            report: reply
        """;

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("rules.yml", Rules)
        .With("a/one.txt", "Bridge\n\nPaul Orme blamed the mayor.\n\nThe mayor rejected it.\n")
        .With("a/two.txt", "Road\n\nAnn Lee accused the builders of delay.\n\nThe builders built on.\n");

    public CorpusCommandTests() => Assert.Equal(0, Record().Code);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_baseline_is_plain_sorted_and_holds_no_words_of_articles()
    {
        string[] lines = _folder.Read("b.jsonl").TrimEnd('\n').Split('\n');
        Assert.Equal("baseline", FirstKey(lines[0]));
        Assert.Contains("\"paths\":[\"a\"]", lines[0], StringComparison.Ordinal);
        Assert.Equal(["rule", "part", "article", "finding"], lines.Skip(1).Select(FirstKey).Distinct());
        Assert.DoesNotContain("mayor.", _folder.Read("b.jsonl"), StringComparison.Ordinal);
        string first = _folder.Read("b.jsonl");
        Assert.Equal(0, Record("--jobs", "1", "--no-cache").Code);
        Assert.Equal(first, _folder.Read("b.jsonl"));
    }

    [Theory]
    [InlineData("b.jsonl")]
    [InlineData("./b.jsonl.cache")]
    [InlineData("a/one.txt")]
    public void The_report_never_takes_the_place_of_what_it_compares(string file)
    {
        string before = _folder.Read(file);
        CommandRun run = Compare("--output", file);
        Assert.Equal((2, before), (run.Code, _folder.Read(file)));
        Assert.Contains("this is one of the inputs", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rule", "stands twice")]
    [InlineData("part", "stands twice")]
    [InlineData("article", "stands")]
    public void A_line_that_stands_twice_is_told_with_its_number(string kind, string told)
    {
        string[] lines = _folder.Read("b.jsonl").TrimEnd('\n').Split('\n');
        int at = Array.FindIndex(lines, line => FirstKey(line) == kind);
        _folder.With("b.jsonl", string.Join('\n', [.. lines[..(at + 1)], .. lines[at..]]) + "\n");
        CommandRun run = Compare();
        Assert.Equal(2, run.Code);
        Assert.Contains(FormattableString.Invariant($"line {at + 2}: "), run.Error, StringComparison.Ordinal);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.In(_folder, "stats", "b.jsonl").Code);
    }

    [Theory]
    [InlineData("\"words\":", "\"words\":-", "words.")]
    [InlineData("\"hash\":", "\"hesh\":", "a key is missing: `hash`")]
    [InlineData("\"words\":", "\"words\":\"x\",\"was\":", "`words` has a value that does not belong there")]
    public void A_damaged_line_is_told_in_words_for_people(string old, string now, string told)
    {
        _folder.With("b.jsonl", _folder.Read("b.jsonl").Replace(old, now, StringComparison.Ordinal));
        CommandRun run = Compare();
        Assert.Equal(2, run.Code);
        Assert.Contains(told, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("RhetoricRules.", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_beyond_its_text_is_the_baselines_fault()
    {
        string[] lines = _folder.Read("b.jsonl").Split('\n');
        int at = Array.FindIndex(lines, line => line.Contains("\"start\":", StringComparison.Ordinal));
        lines[at] = System.Text.RegularExpressions.Regex.Replace(lines[at], "\"start\":\\d+,\"end\":\\d+", "\"start\":99999,\"end\":100005");
        _folder.With("b.jsonl", string.Join('\n', lines));
        CommandRun run = Compare();
        Assert.Equal(2, run.Code);
        Assert.Contains("The baseline has a finding of MY000", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("report this", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_baseline_is_not_written_over()
    {
        _folder.With("thesis.txt", "Mine.");
        CommandRun run = CommandRun.In(_folder, "corpus", "record", "a", "--into", "thesis.txt", "--rules", "rules.yml");
        Assert.Equal(2, run.Code);
        Assert.Contains("this file is there already and is no baseline", run.Error, StringComparison.Ordinal);
        Assert.Equal("Mine.", _folder.Read("thesis.txt"));
    }

    [Fact]
    public void Texts_are_kept_where_they_are_asked_for()
    {
        Assert.Equal(0, Record("--with-text").Code);
        Assert.Contains("Paul Orme blamed the mayor.", _folder.Read("b.jsonl"), StringComparison.Ordinal);
        Assert.Equal(0, Compare("--accept").Code);
        Assert.Contains("Paul Orme blamed the mayor.", _folder.Read("b.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_changed_the_exit_code_is_0()
    {
        CommandRun run = Compare();
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.StartsWith("No finding changed: 3 findings in 2 articles", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_phrase_and_a_phrase_that_is_gone_are_named()
    {
        Change("- \"accuse\"", "- \"rejected\"");
        CommandRun run = Compare();
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Contains("+ 1 gained · `blame`: `rejected` is new\n  one", run.Output, StringComparison.Ordinal);
        Assert.Contains("- 1 lost · `blame`: no phrase matches\n  two", run.Output, StringComparison.Ordinal);
        Assert.Contains("1 of its phrases is gone or rewritten", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ann Lee  accused  the builders", run.Output, StringComparison.Ordinal);
        Assert.Contains("articles: 0 gained, 1 lost", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_clause_that_fails_now_is_named()
    {
        Change("within: 3 sentences", "within: statement");
        Assert.Contains("- 1 lost · `answering`: `within: statement`", Compare().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_that_changed_is_named_for_what_it_lets_in()
    {
        Change("match: [\"reject\"]", "match: [\"reject\", \"build\"]\n    unless: [\"build on\"]");
        Assert.Equal(0, Compare("--accept").Code);
        Change("\n    unless: [\"build on\"]", "");
        Assert.Contains("+ 1 gained · `reply`: `unless` changed\n  two", Compare().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Findings_that_moved_show_both_wordings()
    {
        Change("- \"blame\"", "- \"blame {noun}\"");
        string output = Compare().Output;
        Assert.Contains("~ 1 moved · `blame`: `blame {noun}` is new", output, StringComparison.Ordinal);
        Assert.Contains("│ was\n", output, StringComparison.Ordinal);
        Assert.Contains("blamed the mayor", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_that_are_new_gone_or_changed_are_listed_apart()
    {
        File.Move(Path.Combine(_folder.Path, "a", "two.txt"), Path.Combine(_folder.Path, "a", "three.txt"));
        _folder.With("a/one.txt", "Bridge\n\nNobody is to blame.\n");
        CommandRun run = Compare();
        Assert.Equal(1, run.Code);
        Assert.Contains("Articles whose text changed: 1\n  one (a/one.txt): 2 → ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Articles that the baseline does not have: 1\n  three (a/three.txt): 1 finding\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Articles that are gone: 1\n  two (a/two.txt): had 1 finding\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("No article could be compared.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("finding the same here", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Kept_texts_stand_in_for_articles_that_are_gone_or_changed()
    {
        Assert.Equal(0, Record("--with-text").Code);
        File.Delete(Path.Combine(_folder.Path, "a", "two.txt"));
        _folder.With("a/one.txt", "Bridge\n\nNobody is to blame.\n");
        Change("- \"accuse\"", "- \"builders\"");
        CommandRun run = Compare();
        Assert.Equal((1, ""), (run.Code, run.Error));
        Assert.Contains("+ 2 gained · `blame`: `builders` is new", run.Output, StringComparison.Ordinal);
        Assert.Contains("Ann Lee  accused  the builders", run.Output, StringComparison.Ordinal);
        Assert.Contains("Articles whose text changed: 1\n  one (a/one.txt): 2 findings in the text that the baseline keeps\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("Articles that are gone: 1\n  two (a/two.txt): 1 → 2 findings in the text that the baseline keeps\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("3 → 4 findings in 2 articles", run.Output, StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(Compare("--format", "json").Output);
        Assert.All(json.RootElement.GetProperty("apart").EnumerateArray(), article => Assert.True(article.GetProperty("kept").GetBoolean()));
    }

    [Fact]
    public void A_baseline_that_keeps_texts_needs_no_articles()
    {
        Assert.Equal(0, Record("--with-text").Code);
        string before = _folder.Read("b.jsonl");
        Directory.Delete(Path.Combine(_folder.Path, "a"), recursive: true);
        CommandRun same = Compare();
        Assert.Equal(0, same.Code);
        Assert.Contains("a: there is no such file or folder. The texts that the baseline keeps are read instead", same.Error, StringComparison.Ordinal);
        Assert.Contains("No finding changed: 3 findings in 2 articles", same.Output, StringComparison.Ordinal);
        Assert.Equal(0, Compare("--accept").Code);
        Assert.Equal(before, _folder.Read("b.jsonl"));
        Change("- \"accuse\"", "- \"rejected\"");
        Assert.Equal(1, Compare().Code);
        Assert.Equal(0, Compare("--accept", "MY0001,MY0002").Code);
        Assert.NotEqual(before, _folder.Read("b.jsonl"));
        Assert.Equal(0, Compare().Code);
        Assert.Equal(2, Compare("--articles", "a").Code);
    }

    [Fact]
    public void A_kept_text_that_is_not_the_recorded_one_is_refused()
    {
        Assert.Equal(0, Record("--with-text").Code);
        _folder.With("b.jsonl", _folder.Read("b.jsonl").Replace("accused the builders", "accused the bankers", StringComparison.Ordinal));
        CommandRun run = Compare();
        Assert.Equal(2, run.Code);
        Assert.Contains("the text that is kept of the article `two` is not the one that was recorded", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void One_rule_can_be_accepted_and_the_others_wait()
    {
        Change("- \"accuse\"", "- \"build\"");
        Change("match: [\"reject\"]", "match: [\"nobody\"]");
        CommandRun one = Compare("--accept", "MY0001");
        Assert.Equal(1, one.Code);
        Assert.Contains("b.jsonl holds what MY0001 finds now.", one.Error, StringComparison.Ordinal);
        string after = Compare().Output;
        Assert.DoesNotContain("MY0001", after, StringComparison.Ordinal);
        Assert.Contains("MY0002 answering · the rule changed", after, StringComparison.Ordinal);
        Assert.Equal(0, Compare("--accept", "answering").Code);
        Assert.Equal(0, Compare().Code);
    }

    [Fact]
    public void A_rule_that_is_gone_loses_all_its_findings()
    {
        _folder.With("rules.yml", Rules[..Rules.IndexOf("  answering:", StringComparison.Ordinal)]);
        CommandRun run = Compare();
        Assert.Equal(1, run.Code);
        Assert.Contains("MY0002 answering · the rule is gone", run.Output, StringComparison.Ordinal);
        Assert.Contains("- 1 lost · the rule is gone", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, Compare("--accept", "MY0002").Code);
        Assert.DoesNotContain("MY0002", _folder.Read("b.jsonl"), StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_get_every_change()
    {
        Change("- \"accuse\"", "- \"rejected\"");
        using JsonDocument json = JsonDocument.Parse(Compare("--format", "json").Output);
        JsonElement rule = json.RootElement.GetProperty("rules")[0];
        Assert.False(json.RootElement.GetProperty("same").GetBoolean());
        Assert.Equal(("MY0001", "changed", 1, 1), (rule.GetProperty("rule").GetString(), rule.GetProperty("status").GetString(), rule.GetProperty("gained").GetInt32(), rule.GetProperty("lost").GetInt32()));
        Assert.Equal(["rejected", "accused"], rule.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("keyword").GetString()));
    }

    [Fact]
    public void Pages_escape_what_articles_and_rules_say()
    {
        _folder.With("a/one.txt", "Bridge\n\nPaul Orme blamed <b>the</b> *mayor*.\n");
        Assert.Equal(0, Compare("--accept").Code);
        Change("- \"blame\"", "- \"praise\"");
        string html = Compare("--format", "html").Output;
        Assert.Contains("&lt;b&gt;the", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Contains("<caption>1 lost · <code>blame</code>: no phrase matches</caption>", html, StringComparison.Ordinal);
        Assert.Contains(@"\*mayor\*", Compare("--format", "markdown").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cache_answers_for_what_did_not_change()
    {
        Change("- \"accuse\"", "- \"rejected\"");
        string whole = Compare("--no-cache").Output;
        Assert.Equal(whole, Compare().Output);
        Assert.Equal(whole, Compare().Output);
        string cache = _folder.Read("b.jsonl.cache");
        Assert.Equal(4, cache.TrimEnd('\n').Split('\n').Length);
        Assert.Equal(whole, Compare("--cache", "caches").Output);
        Assert.Equal(cache, _folder.Read("caches/b.jsonl.cache"));
    }

    [Theory]
    [InlineData("\"words\":", "\"words\":1")]
    [InlineData("\"start\":", "\"start\":1")]
    [InlineData("{\"end\"", "{\"fin\"")]
    [InlineData("{\"cache\":1", "{\"cache\":2")]
    [InlineData("}", "")]
    public void A_damaged_cache_is_told_and_made_anew(string from, string to)
    {
        string sound = _folder.Read("b.jsonl.cache");
        int place = sound.IndexOf(from, StringComparison.Ordinal);
        _folder.With("b.jsonl.cache", sound.Remove(place, from.Length).Insert(place, to));
        CommandRun run = Compare();
        Assert.Equal(0, run.Code);
        Assert.Contains("the cache b.jsonl.cache is damaged", run.Error, StringComparison.Ordinal);
        Assert.Equal(sound, _folder.Read("b.jsonl.cache"));
    }

    [Fact]
    public void What_could_not_be_compared_ends_with_2_and_accepts_nothing()
    {
        string before = _folder.Read("b.jsonl");
        _folder.With("a/three.txt", [0xFF, 0xFE, 0x41, 0x00]);
        CommandRun run = Compare("--accept");
        Assert.Equal(2, run.Code);
        Assert.Contains("nothing was accepted", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, _folder.Read("b.jsonl"));
    }

    [Theory]
    [InlineData("corpus compare", "name the baseline")]
    [InlineData("corpus compare c.jsonl", "there is no such file. Did you mean `b.jsonl`?")]
    [InlineData("corpus compare a/one.txt", "line 1: it is no line of a baseline")]
    [InlineData("corpus compare b.jsonl --articles nowhere", "nowhere")]
    [InlineData("corpus compare b.jsonl --rules rules.yml --accept MY0003", "`MY0003` is no rule that was compared. Did you mean `MY000")]
    [InlineData("corpus record a", "name the file to record into")]
    [InlineData("corpus record --into c.jsonl", "name at least one article")]
    [InlineData("corpus recrd", "Did you mean `record`?")]
    public void What_cannot_be_done_says_what_to_do(string arguments, string said)
    {
        CommandRun run = CommandRun.In(_folder, arguments.Split(' '));
        Assert.Equal(2, run.Code);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    private CommandRun Record(params string[] options) => CommandRun.In(_folder, ["corpus", "record", "a", "--into", "b.jsonl", "--rules", "rules.yml", .. options]);

    private CommandRun Compare(params string[] options) => CommandRun.In(_folder, ["corpus", "compare", "b.jsonl", "--rules", "rules.yml", .. options]);

    private void Change(string from, string to)
    {
        string rules = _folder.Read("rules.yml");
        Assert.Contains(from, rules, StringComparison.Ordinal);
        _folder.With("rules.yml", rules.Replace(from, to, StringComparison.Ordinal));
    }

    private static string FirstKey(string line)
    {
        using JsonDocument json = JsonDocument.Parse(line);
        return json.RootElement.EnumerateObject().First().Name;
    }
}
