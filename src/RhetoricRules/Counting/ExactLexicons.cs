using System.Collections.Immutable;
using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Counting;

/// <summary>
/// Entries that stand for exactly themselves, found as the programs find them that the files come from: word by word over the whole text, each word as it
/// is written; only white space may stand between the words of an entry.
/// </summary>
internal sealed class ExactLexicons
{
    private readonly Dictionary<string, List<ExactEntry>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<char, List<(string Prefix, List<ExactEntry> Entries)>> _byPrefix = [];
    private readonly Dictionary<string, List<ExactEntry>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    /// <summary>Takes the entries of each category; empty ones for a category that is counted elsewhere.</summary>
    public ExactLexicons(ImmutableArray<ImmutableArray<string>> categories)
    {
        Dictionary<string, List<ExactEntry>> prefixes = new(StringComparer.Ordinal);
        for (int category = 0; category < categories.Length; category++)
        {
            foreach (string entry in categories[category])
            {
                ImmutableArray<ExactWord> words = [.. entry.Split(' ').Select(ExactWord.Of)];
                Dictionary<string, List<ExactEntry>> table = words[0].IsPrefix ? prefixes : _byWord;
                if (!table.TryGetValue(words[0].Folded, out List<ExactEntry>? entries)) table.Add(words[0].Folded, entries = []);
                entries.Add(new ExactEntry(category, words[1..]));
            }
        }

        foreach ((string prefix, List<ExactEntry> entries) in prefixes.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (!_byPrefix.TryGetValue(prefix[0], out List<(string, List<ExactEntry>)>? list)) _byPrefix.Add(prefix[0], list = []);
            list.Add((prefix, entries));
        }

        _lookup = _byWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether there is anything to find.</summary>
    public bool IsEmpty => _byWord.Count == 0 && _byPrefix.Count == 0;

    /// <summary>Adds every hit in <paramref name="words"/> of <paramref name="source"/> to <paramref name="tally"/>.</summary>
    public void Count(SourceText source, ImmutableArray<WrittenWord> words, CategoryTally tally)
    {
        char[] folded = new char[64];
        for (int at = 0; at < words.Length; at++)
        {
            ReadOnlySpan<char> word = source.Slice(words[at].Span);
            if (word.Length > folded.Length) folded = new char[word.Length * 2];
            for (int i = 0; i < word.Length; i++) folded[i] = Folding.Fold(word[i]);
            ReadOnlySpan<char> key = folded.AsSpan(0, word.Length);

            if (_lookup.TryGetValue(key, out List<ExactEntry>? entries)) Add(entries, source, words, at, tally);
            if (_byPrefix.TryGetValue(key[0], out List<(string Prefix, List<ExactEntry> Entries)>? prefixes))
            {
                foreach ((string prefix, List<ExactEntry> begun) in prefixes)
                {
                    if (key.StartsWith(prefix, StringComparison.Ordinal)) Add(begun, source, words, at, tally);
                }
            }

            tally.Close();
        }
    }

    private static void Add(List<ExactEntry> entries, SourceText source, ImmutableArray<WrittenWord> words, int at, CategoryTally tally)
    {
        foreach (ExactEntry entry in entries)
        {
            if (Follows(entry.Rest, source, words, at + 1)) tally.Add(entry.Category, at, at + 1 + entry.Rest.Length);
        }
    }

    private static bool Follows(ImmutableArray<ExactWord> rest, SourceText source, ImmutableArray<WrittenWord> words, int from)
    {
        if (from + rest.Length > words.Length) return false;
        for (int i = 0; i < rest.Length; i++)
        {
            if (!words[from + i].IsNext || !rest[i].Matches(source.Slice(words[from + i].Span))) return false;
        }

        return true;
    }
}
