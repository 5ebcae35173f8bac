using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;

namespace RhetoricRules.Benchmarks;

/// <summary>
/// The core pack loaded and compiled for the first time in a process: at most 150 ms from the texts of its files to compiled rules. Run it several
/// times, as <c>RhetoricRules.Benchmarks cold</c>; a second lap in the same process shows what was the cold's part.
/// </summary>
internal static class ColdLoading
{
    public static void Run()
    {
        ImmutableArray<RuleFile> files = Corpus.RuleFiles;
        foreach (string lap in new[] { "cold", "again" })
        {
            var watch = Stopwatch.StartNew();
            RuleSet rules = PackLoader.Load([new PackSource("core-en", files)]).Rules;
            TimeSpan loaded = watch.Elapsed;
            CompiledRules compiled = RuleCompiler.Compile(rules);
            TimeSpan whole = watch.Elapsed;
            _ = Corpus.Expect(Corpus.RuleCount, compiled.Descriptors.Length);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{lap}: {whole.TotalMilliseconds:F1} ms, {loaded.TotalMilliseconds:F1} ms of them to load"));
        }
    }
}
