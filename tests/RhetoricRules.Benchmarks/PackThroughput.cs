using System.Collections.Immutable;
using System.Globalization;
using RhetoricRules.Compilation;
using RhetoricRules.Evaluation.Regression;
using RhetoricRules.Rules;

namespace RhetoricRules.Benchmarks;

/// <summary>
/// The whole core pack against the sixteen rules of its first slice, on the same text in the same run, lap after lap: the whole must reach at least 0.75 of
/// the throughput of the sixteen, for more rules must hardly cost more. Run it as <c>RhetoricRules.Benchmarks pack</c>.
/// </summary>
internal static class PackThroughput
{
    private const double Wanted = 0.75;
    private const int Laps = 9;

    private static readonly string[] FirstSlice =
    [
        "RR1001", "RR1002", "RR1003", "RR1101", "RR1102", "RR1201", "RR1202", "RR1301", "RR1302", "RR1304", "RR1401", "RR1402", "RR1501", "RR1502", "RR1601", "RR1701",
    ];

    /// <summary>Prints both throughputs and their ratio; false where the ratio is too low.</summary>
    public static bool Run()
    {
        RuleSet pack = PackLoader.Load([new PackSource("core-en", Corpus.RuleFiles)]).Rules;
        bool isFast = Compare("seeds", pack, Corpus.FiveMegabytes);
        return (Corpus.BbcNews is not { } news || Compare("BBC news", pack, news)) && isFast;
    }

    private static bool Compare(string name, RuleSet pack, ImmutableArray<string> texts)
    {
        var whole = new Contender(RuleCompiler.Compile(pack), texts);
        var slice = new Contender(RuleCompiler.Compile(SliceOf(pack)), texts);
        _ = Corpus.Expect(FirstSlice.Length, slice.Rules);
        _ = Corpus.Expect(Corpus.RuleCount, whole.Rules);
        // Neither can become fast by being wrong: the slice finds what its rules find within the whole.
        _ = Corpus.Expect(whole.FindingsOf(FirstSlice), slice.FindingsOf(FirstSlice));
        for (int lap = 0; lap < Laps; lap++)
        {
            whole.Lap();
            slice.Lap();
        }

        double ratio = whole.Throughput / slice.Throughput;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {whole.Rules} rules {whole.Throughput:F2} MB/s, {slice.Rules} rules {slice.Throughput:F2} MB/s, ratio {ratio:F2} (wanted: {Wanted:F2}), {whole.FindingsOf(FirstSlice)} findings of the {slice.Rules} by both"));
        return ratio >= Wanted;
    }

    /// <summary>The sixteen with the parts, signals and words that they read; actors and the words for their offices stay, for every reading needs them.</summary>
    private static RuleSet SliceOf(RuleSet pack)
    {
        RuleSet slice = RuleSubset.Of(pack, pattern => pattern.Metadata is { } metadata && FirstSlice.Contains(metadata.Descriptor.Id.ToString()));
        Dictionary<string, RuleEntry> words = pack.Entries.Where(entry => entry.Kind == DeclarationKind.Lexicon).ToDictionary(entry => entry.Key, StringComparer.Ordinal);
        HashSet<string> read = new(StringComparer.Ordinal);
        Stack<RuleEntry> open = new(slice.Entries.Where(entry => entry.Kind != DeclarationKind.Lexicon));
        while (open.TryPop(out RuleEntry? entry))
        {
            foreach (RuleLink link in entry.Links.Where(link => link.Kind == DeclarationKind.Lexicon && read.Add(link.Key))) open.Push(words[link.Key]);
        }

        return new RuleSet
        {
            Packs = slice.Packs,
            Lexicons = [.. slice.Lexicons.Where(lexicon => read.Contains(lexicon.Key) || lexicon.Name == LexisBuilder.OfficeLexicon)],
            Entities = slice.Entities,
            Signals = slice.Signals,
            Patterns = slice.Patterns,
            Entries = [.. slice.Entries.Where(entry => entry.Kind != DeclarationKind.Lexicon || read.Contains(entry.Key) || entry.Name == LexisBuilder.OfficeLexicon)],
        };
    }

    /// <summary>One set of rules on the clock. Processor time and the best lap count, so that other programs hardly do.</summary>
    private sealed class Contender(CompiledRules rules, ImmutableArray<string> texts)
    {
        private readonly RhetoricAnalyzer _analyzer = new(rules, AnalysisOptions.Default);
        private TimeSpan _best = TimeSpan.MaxValue;
        private int? _findings;

        public int Rules => rules.Descriptors.Length;

        public double Throughput => texts.Sum(text => (double)text.Length) / 1_000_000 / _best.TotalSeconds;

        public int FindingsOf(string[] ids) => texts.Distinct().Sum(text => _analyzer.Analyze(Corpus.Read(text)).Findings.Count(finding => ids.Contains(finding.Rule.Id.ToString())));

        // Reading belongs to the time: throughput is that of a text from its characters to its findings.
        public void Lap()
        {
            TimeSpan begin = Environment.CpuUsage.TotalTime;
            int findings = texts.Sum(text => _analyzer.Analyze(Corpus.Read(text)).Findings.Length);
            TimeSpan time = Environment.CpuUsage.TotalTime - begin;
            _findings = Corpus.Expect(_findings ?? findings, findings);
            if (time < _best) _best = time;
        }
    }
}
