using BenchmarkDotNet.Attributes;
using RhetoricRules.Compilation;
using RhetoricRules.Rules;

namespace RhetoricRules.Benchmarks;

/// <summary>The core pack from characters to compiled rules, everything warm: at most 50 ms. <see cref="ColdLoading"/> measures the first time.</summary>
[MemoryDiagnoser]
public class LoadingBenchmarks
{
    private static readonly RuleSet Loaded = Load();

    /// <summary>Characters to rules.</summary>
    [Benchmark]
    public int Loading() => Corpus.Expect(Corpus.RuleCount, Load().Descriptors.Length);

    /// <summary>Rules to an automaton and strata.</summary>
    [Benchmark]
    public int Compiling() => Corpus.Expect(Corpus.RuleCount, RuleCompiler.Compile(Loaded).Descriptors.Length);

    /// <summary>Both.</summary>
    [Benchmark(Baseline = true)]
    public int LoadingAndCompiling() => Corpus.Expect(Corpus.RuleCount, RuleCompiler.Compile(Load()).Descriptors.Length);

    private static RuleSet Load() => PackLoader.Load([new PackSource("core-en", Corpus.RuleFiles)]).Rules;
}
