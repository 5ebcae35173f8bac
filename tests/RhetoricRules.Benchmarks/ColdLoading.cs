using System.Diagnostics;
using System.Globalization;
using RhetoricRules.Compilation;
using RhetoricRules.Rules;

namespace RhetoricRules.Benchmarks;

/// <summary>
/// The core pack from the texts of its files to compiled rules: for the first time in a process at most 150 ms, warm at most 50 ms. Run it several times, as
/// <c>RhetoricRules.Benchmarks cold</c>.
/// </summary>
internal static class ColdLoading
{
    private const int WarmLaps = 40;

    public static void Run()
    {
        Tell("cold", Load());
        Tell("again", Load());
        (TimeSpan Loaded, TimeSpan Whole) best = Load();
        for (int lap = 1; lap < WarmLaps; lap++)
        {
            (TimeSpan Loaded, TimeSpan Whole) time = Load();
            if (time.Whole < best.Whole) best = time;
        }

        Tell(string.Create(CultureInfo.InvariantCulture, $"warm, the best of {WarmLaps}"), best);
    }

    private static (TimeSpan Loaded, TimeSpan Whole) Load()
    {
        var watch = Stopwatch.StartNew();
        RuleSet rules = PackLoader.Load([new PackSource("core-en", Corpus.RuleFiles)]).Rules;
        TimeSpan loaded = watch.Elapsed;
        CompiledRules compiled = RuleCompiler.Compile(rules);
        TimeSpan whole = watch.Elapsed;
        _ = Corpus.Expect(Corpus.RuleCount, compiled.Descriptors.Length);
        return (loaded, whole);
    }

    private static void Tell(string lap, (TimeSpan Loaded, TimeSpan Whole) time) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{lap}: {time.Whole.TotalMilliseconds:F1} ms, {time.Loaded.TotalMilliseconds:F1} ms of them to load"));
}
