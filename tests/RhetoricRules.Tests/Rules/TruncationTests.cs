using System.Collections.Immutable;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Reporting;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Rules;

/// <summary>
/// Every shipped rule file broken off anywhere, as while it is being written: problems that can be printed, never an exception. By itself each file
/// is broken off at every 13th character; with <c>RHETORIC_FULL_FUZZ=true</c> at every one.
/// </summary>
public sealed class TruncationTests
{
    private const int MostProblems = 400;
    private static readonly int Stride = Environment.GetEnvironmentVariable("RHETORIC_FULL_FUZZ") == "true" ? 1 : 13;

    [Fact]
    public void Any_beginning_of_any_shipped_file_gives_rules_or_problems()
    {
        string[] files = [.. Directory.EnumerateFiles(RepositoryRoot.At("rules"), "*.yml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(files);
        Parallel.ForEach(files, file =>
        {
            string text = File.ReadAllText(file);
            for (int length = file.Length % Stride; length < text.Length; length += Stride) Check(Path.GetFileName(file), text[..length]);
        });
    }

    private static void Check(string name, string text)
    {
        RuleSetLoad load = PackLoader.Load([new PackSource("own", [new RuleFile(name, new SourceText(text))])]);
        CompiledRules compiled = RuleCompiler.Compile(load.Rules);
        ImmutableArray<RuleProblem> problems = [.. load.Problems, .. compiled.Problems];
        Assert.True(problems.Length <= MostProblems, $"{name} broken off at {text.Length}: {problems.Length} problems.");
        ProblemWriter.WriteAll(TextWriter.Null, problems);
    }
}
