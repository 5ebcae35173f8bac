using System.Text.Json;

namespace RhetoricRules.Tests.Cli;

/// <summary>What docs/evaluation.md shows of entries is true.</summary>
public sealed class EvaluationPageTests : IDisposable
{
    private static readonly string Page = File.ReadAllText(RepositoryRoot.At("docs/evaluation.md"));

    private readonly TemporaryFolder _folder = new TemporaryFolder()
        .With("harbour.txt", Block("Take `harbour.txt`\n\n```\n"))
        .With("scorn.yml", Block("with the rules `scorn.yml`\n\n```yaml\n"))
        .With("gold.jsonl", Block("the circus are scorned:\n\n```json\n"));

    public void Dispose() => _folder.Dispose();

    // By hand: five findings, "called … farce" and "is … clowns" annotated, "is a stunt", "is a farce" and "shameful" not.
    [Fact]
    public void Entries_and_phrases_are_counted_as_shown()
    {
        CommandRun run = Evaluate();
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains($"\n{Block("--entries` ends with\n\n```\n")}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Programs_and_pages_get_the_same_counts()
    {
        Assert.Equal(
            "kind,rule,of,text,hits,false_alarms,precision\r\nphrase,MY0001,scorns,(call | be) ...3 {scorn-word},2,2,0.5\r\nentry,MY0001,scorn-word,stunt,0,1,0\r\nphrase,MY0001,scorns,shameful,0,1,0\r\n"
            + "entry,MY0001,scorn-word,farce,1,1,0.5\r\nentry,MY0001,scorn-word,circus of clowns,1,0,1\r\n",
            Evaluate("--format", "csv").Output.ReplaceLineEndings("\r\n"));
        Assert.Contains("| MY0001 | scorns | (call \\| be) ...3 {scorn-word} | 2 | 2 | 0.500 |\n", Evaluate("--format", "markdown").Output, StringComparison.Ordinal);
        JsonElement entries = JsonElement.Parse(Evaluate("--format", "json").Output).GetProperty("entries");
        Assert.Equal("""{"kind":"entry","rule":"MY0001","of":"scorn-word","text":"farce","hits":1,"falseAlarms":1,"precision":0.5}""", entries[3].GetRawText());
    }

    // Sentences are marked with a code or not; the figures of a finding are those of its sentence.
    [Fact]
    public void A_finding_is_right_as_the_match_has_it()
    {
        _folder.With("gold.jsonl", """{"id":"g1","article":"harbour.txt","start":0,"end":3,"coders":{"scorn":1}}""");
        Assert.Contains("entry,MY0001,scorn-word,farce,0,2,0", Evaluate("--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("entry,MY0001,scorn-word,farce,1,1,0.5", Evaluate("--format", "csv", "--match", "sentence").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--against", "gold.jsonl")]
    [InlineData("--task", "attribution")]
    public void Where_no_rule_runs_there_are_no_entries(params string[] options)
    {
        CommandRun run = Evaluate(options);
        Assert.Equal(2, run.Code);
        Assert.Contains("--entries tells of rules", run.Error, StringComparison.Ordinal);
    }

    private CommandRun Evaluate(params string[] options) => CommandRun.In(_folder, ["evaluate", "gold.jsonl", "--rules", "scorn.yml", "--entries", .. options]);

    private static string Block(string opening)
    {
        int start = Page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
