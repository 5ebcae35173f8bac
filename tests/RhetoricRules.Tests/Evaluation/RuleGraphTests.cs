using RhetoricRules.Compilation;
using RhetoricRules.Evaluation;
using RhetoricRules.Evaluation.Linting;
using RhetoricRules.Rules;
using RhetoricRules.Tests.Rules;

namespace RhetoricRules.Tests.Evaluation;

public sealed class RuleGraphTests
{
    private const string Yaml = """
        lexicons: {storm: [gale], calm: [lull]}
        signals: {blows: {match: "{storm} blow"}, rests: {match: rest}, idle: {match: idle}}
        patterns:
          unrest: {all: [wind: blows], none: [rest: rests]}
          weather: {id: MY0001, title: T, message: M, all: [bad: unrest]}
        """;

    private static readonly RuleSet Rules = Packs.Sound(Yaml);

    [Fact]
    public void Text_tells_the_strata_and_who_reads_whom() => Assert.Equal(
        """
        stratum 0: signals, found in the words
          blows
          idle
          rests
        stratum 1: patterns that read signals only
          unrest ← blows, (rests)
        stratum 2: patterns that read up to stratum 1
          MY0001 weather ← unrest
        In parentheses: what must be absent, or is counted.

        """,
        Written(RuleGraphWriter.WriteText, RuleGraph.Of(Rules)));

    [Fact]
    public void One_rule_comes_with_all_that_it_builds_on() =>
        Assert.Equal(["storm", "blows", "rests", "unrest", "weather"], RuleGraph.Of(Rules, "my0001")!.Nodes.Select(node => node.Name));

    [Fact]
    public void Drawings_point_from_what_is_read_to_who_reads_it()
    {
        RuleGraph graph = RuleGraph.Of(Rules, "unrest")!;
        string mermaid = Written(RuleGraphWriter.WriteMermaid, graph);
        Assert.StartsWith("flowchart LR\n", mermaid, StringComparison.Ordinal);
        Assert.Contains("  lexicon_own_2fstorm --> rule_own_2fblows\n", mermaid, StringComparison.Ordinal);
        Assert.Contains("  rule_own_2frests -.-> rule_own_2funrest\n", mermaid, StringComparison.Ordinal);
        string dot = Written(RuleGraphWriter.WriteDot, graph);
        Assert.Contains("  rule_own_2frests -> rule_own_2funrest [style=dashed];\n", dot, StringComparison.Ordinal);
        Assert.EndsWith("}\n", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void The_strata_are_those_that_run() =>
        Assert.Equal(RuleCompiler.Compile(Rules).Plan.Strata.Length, RuleGraph.Of(Rules).Nodes.Max(node => node.Stratum));

    [Fact]
    public void What_no_rule_that_reports_can_reach_is_unused() => Assert.Equal(
        ["RR0602 No rule uses the lexicon `calm`.", "RR0602 No rule uses the signal `idle`."],
        RuleUse.Check(Rules).Select(problem => $"{problem.Code} {problem.Message}"));

    private static string Written(Action<TextWriter, RuleGraph> write, RuleGraph graph)
    {
        var text = new StringWriter();
        write(text, graph);
        return text.ToString();
    }
}
