using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Review;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Rules;

/// <summary>Packs of one or two files, and YAML whose expected problem stands in <c>⟦…⟧</c>.</summary>
internal static class Packs
{
    public static RuleSetLoad Load(string yaml) => Load([("rules.yml", yaml)]);

    public static RuleSetLoad Load(params (string Path, string Yaml)[] files) => PackLoader.Load([Pack("own", files)]);

    public static PackSource Pack(string name, params (string Path, string Yaml)[] files) =>
        new(name, [.. files.Select(file => new RuleFile(file.Path, new SourceText(file.Yaml)))]);

    /// <summary>The rules of YAML that must have no problem.</summary>
    public static RuleSet Sound(string yaml)
    {
        RuleSetLoad load = Load(yaml);
        Assert.Equal("", Print(load.Problems));
        return load.Rules;
    }

    /// <summary>Loads marked YAML and expects exactly one problem, of this code, at the mark.</summary>
    public static RuleProblem Expect(string code, string marked)
    {
        RuleSetLoad load = Load(Unmark(marked, out TextSpan span));
        Assert.Equal($"{code} at {span}", string.Join("; ", load.Problems.Select(problem => $"{problem.Code} at {problem.Place.Span}")));
        RuleProblem only = load.Problems[0];
        Assert.Equal(Severity.Error, only.Severity);
        Assert.NotEqual("", only.Message);
        Assert.False(char.IsLower(only.Message[0]), only.Message);
        return only;
    }

    /// <summary>All that can be told of one file: by loading, by compiling, and what is doubtful about the rules that run.</summary>
    public static ImmutableArray<RuleProblem> EveryProblem(string yaml)
    {
        RuleSetLoad load = Load(yaml);
        return [.. load.Problems, .. RuleCompiler.Compile(load.Rules).Problems, .. RuleReview.All(load.Rules)];
    }

    public static string Print(ImmutableArray<RuleProblem> problems)
    {
        var writer = new StringWriter();
        RhetoricRules.Reporting.ProblemWriter.WriteAll(writer, problems);
        return writer.ToString();
    }

    private static string Unmark(string marked, out TextSpan span)
    {
        int open = marked.IndexOf('⟦', StringComparison.Ordinal);
        string once = marked.Remove(open, 1);
        int close = once.IndexOf('⟧', StringComparison.Ordinal);
        span = TextSpan.Between(open, close);
        return once.Remove(close, 1);
    }
}
