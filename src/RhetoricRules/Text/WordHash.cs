using System.Text;

namespace RhetoricRules.Text;

/// <summary>A frozen table from ASCII words, whatever their case, to their classes: one hash and mostly one comparison a look-up.</summary>
internal sealed class WordHash
{
    private const int LongestWord = 16;
    private readonly string?[] _words;
    private readonly WordClass[] _classes;
    private readonly uint _mask;

    public WordHash(Dictionary<string, WordClass> table)
    {
        int size = 1024;
        while (size < table.Count * 4) size *= 2;
        _words = new string?[size];
        _classes = new WordClass[size];
        _mask = (uint)size - 1;
        foreach ((string word, WordClass classes) in table)
        {
            uint slot = HashOf(word) & _mask;
            while (_words[slot] is not null) slot = (slot + 1) & _mask;
            (_words[slot], _classes[slot]) = (word, classes);
        }
    }

    public bool TryGet(ReadOnlySpan<char> word, out WordClass classes)
    {
        classes = WordClass.None;
        if (word.Length > LongestWord) return false;
        for (uint slot = HashOf(word) & _mask; _words[slot] is { } known; slot = (slot + 1) & _mask)
        {
            if (known.Length != word.Length || !Ascii.EqualsIgnoreCase(known, word)) continue;
            classes = _classes[slot];
            return true;
        }

        return false;
    }

    private static uint HashOf(ReadOnlySpan<char> word)
    {
        uint hash = (uint)word.Length;
        foreach (char c in word) hash = (hash * 31) + (c | 0x20u);
        return hash ^ (hash >> 15);
    }
}
