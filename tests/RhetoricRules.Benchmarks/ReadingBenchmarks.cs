using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;

namespace RhetoricRules.Benchmarks;

/// <summary>
/// Segmentation and attribution against a plain pass over the same text, which cuts it into words and looks each up among 30,000: the ratio
/// says what understanding who speaks costs. The text is the BBC corpus where it lies beside the repository, else the seeds repeated.
/// </summary>
[MemoryDiagnoser]
public class ReadingBenchmarks
{
    private const int DictionarySize = 30_000;

    private static readonly ImmutableArray<string> Texts = Corpus.BbcNews ?? Corpus.FiveMegabytes;
    private static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Words = MakeDictionary().GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly int Known = Texts.Sum(CountKnown);
    private static readonly int Attributions = Texts.Sum(text => Corpus.Read(text).Attributions.Length);

    /// <summary>Characters to words, each looked up.</summary>
    [Benchmark(Baseline = true)]
    public int PlainPass() => Corpus.Expect(Known, Texts.Sum(CountKnown));

    /// <summary>Characters to sentences, quotations, attributions and statements. At least a fifth of the plain pass's speed is asked.</summary>
    [Benchmark]
    public int WhoSaysWhat() => Corpus.Expect(Attributions, Texts.Sum(text => Corpus.Read(text).Attributions.Length));

    private static int CountKnown(string text)
    {
        int known = 0;
        foreach (Range word in Cut(text)) if (Words.ContainsKey(text.AsSpan(word))) known++;
        return known;
    }

    private static WordCutter Cut(string text) => new(text);

    /// <summary>The words of the texts in order of appearance, filled up with made-up ones.</summary>
    private static Dictionary<string, int> MakeDictionary()
    {
        var words = new Dictionary<string, int>(DictionarySize, StringComparer.OrdinalIgnoreCase);
        foreach (string text in Texts)
            foreach (Range word in Cut(text)) if (words.Count < DictionarySize) words.TryAdd(text[word], words.Count);
        for (int made = 0; words.Count < DictionarySize; made++) words.TryAdd($"word{made}", words.Count);
        return words;
    }

    /// <summary>Runs of letters and digits.</summary>
    private ref struct WordCutter(string text)
    {
        private int _end;

        public Range Current { get; private set; }

        public readonly WordCutter GetEnumerator() => this;

        public bool MoveNext()
        {
            int start = _end;
            while (start < text.Length && !char.IsLetterOrDigit(text[start])) start++;
            _end = start;
            while (_end < text.Length && char.IsLetterOrDigit(text[_end])) _end++;
            Current = start.._end;
            return start < _end;
        }
    }
}
