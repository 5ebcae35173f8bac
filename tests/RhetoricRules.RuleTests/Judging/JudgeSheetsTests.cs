using System.Collections.Immutable;
using System.Text.Json;
using RhetoricRules.Text;
using RhetoricRules.Training.Judging;

namespace RhetoricRules.RuleTests.Judging;

/// <summary>Findings go out to two judges and come back as lines without text, with a made-up corpus.</summary>
public sealed class JudgeSheetsTests : IDisposable
{
    private const string Corpus = "made/up.jsonl";
    private const string Text = "The mayor said that the harbour is dark because nobody cares.";

    private static readonly string[] Codebook = ["| RR1105 | doubt | questions credibility |", "RR1902 appeal-to-fear · RR1903 false-dilemma"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rhetoric-");

    public JudgeSheetsTests()
    {
        _ = _folder.CreateSubdirectory("made");
        Write(Corpus, $$"""{"id":"d1","title":"Harbour","text":"{{Text}}"}""");
        Write("findings.jsonl", $$"""{"article":{"id":"d1","path":"{{Corpus}}"},"findings":[{{Finding("doubt", "mayor said")}},{{Finding("appeal-to-fear", "dark")}},{{Finding("doubt", "nobody cares")}}]}""");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void The_second_judge_sees_the_words_and_nothing_of_the_rule()
    {
        _ = Draw(2);
        string[] sheet = Lines("judge2.jsonl");
        Assert.Equal(2, sheet.Length);
        Assert.All(sheet, line => Assert.Equal(["id", "title", "passage"], JsonElement.Parse(line).EnumerateObject().Select(key => key.Name)));
        Assert.All(sheet, line => Assert.Contains("⟦", line, StringComparison.Ordinal));
    }

    [Fact]
    public void The_first_judge_sees_the_code_and_its_line_of_the_codebook()
    {
        _ = Draw(3);
        Assert.All(Lines("judge1.jsonl").Select(line => JsonElement.Parse(line)), item =>
            Assert.Contains(item.GetProperty("code").GetString()!, item.GetProperty("codebook").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public void A_draw_of_more_holds_the_draw_of_fewer_and_another_seed_draws_others()
    {
        DrawnFinding[] found = [.. Enumerable.Range(0, 50).Select(at => new DrawnFinding(Corpus, "d1", new TextSpan(at, 1), "doubt", ""))];
        string[] few = [.. JudgeSheets.Draw(found, 5, "1", []).New.Select(item => item.Key)];
        Assert.Equal(few, JudgeSheets.Draw(found.Reverse(), 20, "1", []).New.Select(item => item.Key).Take(5));
        Assert.NotEqual(few, JudgeSheets.Draw(found, 5, "2", []).New.Select(item => item.Key));
    }

    [Fact]
    public void What_both_answer_is_kept_without_text_and_is_not_asked_again()
    {
        Answer(Draw(3), "names nothing that is wrong");
        ImmutableArray<JudgedFinding> judged = Merge([]);
        Assert.Equal(3, judged.Length);
        Assert.All(judged, finding => Assert.Equal((true, finding.Code == "doubt"), (finding.First.IsRight, finding.Second.IsRight)));
        Assert.All(judged, finding => Assert.DoesNotContain("mayor", finding.Write(), StringComparison.Ordinal));
        Assert.Equal((0, 3), (Draw(3, judged).Length, JudgeSheets.Draw(DrawnFinding.ReadAll(PathOf("findings.jsonl")), 3, "1", judged).Judged));
    }

    [Theory]
    [InlineData("it says that the harbour is dark", "quotes")]
    [InlineData("", "missing")]
    public void A_reason_that_quotes_or_is_missing_is_refused(string reason, string told)
    {
        Answer(Draw(1), reason);
        Assert.Contains(told, Assert.Throws<InvalidDataException>(() => Merge([])).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_without_an_answer_is_told()
    {
        Answer(Draw(3)[..2], "made up");
        Assert.Contains("has no answer", Assert.Throws<InvalidDataException>(() => Merge([])).Message, StringComparison.Ordinal);
    }

    private DrawnFinding[] Draw(int count, IEnumerable<JudgedFinding>? judged = null)
    {
        DrawnFinding[] drawn = JudgeSheets.Draw(DrawnFinding.ReadAll(PathOf("findings.jsonl")), count, "1", judged ?? []).New;
        new JudgeSheets(new CorpusTexts(_folder.FullName), Codebook, PathOf("sheets")).Write(drawn);
        return drawn;
    }

    private void Answer(DrawnFinding[] items, string reason)
    {
        Write($"sheets/{JudgeSheets.FirstAnswers}", string.Join('\n', items.Select(item => $$"""{"id":"{{item.Id}}","verdict":"right","reason":"{{reason}}"}""")));
        Write($"sheets/{JudgeSheets.SecondAnswers}", string.Join('\n', items.Select(item => $$"""{"id":"{{item.Id}}","codes":["doubt"],"reason":"{{reason}}"}""")));
    }

    private ImmutableArray<JudgedFinding> Merge(ImmutableArray<JudgedFinding> before) => new JudgeAnswers(new CorpusTexts(_folder.FullName), PathOf("sheets")).MergeInto(before);

    private static string Finding(string code, string words)
    {
        int start = Text.IndexOf(words, StringComparison.Ordinal);
        return FormattableString.Invariant($$"""{"code":"{{code}}","title":"t","start":{{start}},"end":{{start + words.Length}}}""");
    }

    private string[] Lines(string sheet) => File.ReadAllLines(PathOf($"sheets/{sheet}"));

    private string PathOf(string path) => Path.Combine(_folder.FullName, path);

    private void Write(string path, string text) => File.WriteAllText(PathOf(path), text);
}
