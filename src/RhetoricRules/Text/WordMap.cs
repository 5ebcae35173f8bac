using System.Collections.Frozen;

namespace RhetoricRules.Text;

/// <summary>What each of some words is; their case does not matter. One look-up tells all that a reader wants to know of a word.</summary>
internal sealed class WordMap<T>
    where T : struct
{
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _words;

    // For the first letter of a word, modulo 32, a bit for each length that a word with it has: most words of a text are turned away here.
    private readonly uint[] _lengths = new uint[32];

    /// <summary>Makes a table of lists of words, parted by blanks. A word of two lists has the value of the later one.</summary>
    public WordMap(params ReadOnlySpan<(string Words, T Value)> lists)
    {
        Dictionary<string, T> table = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string words, T value) in lists)
        {
            foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                table[word] = value;
                _lengths[word[0] & 31] |= 1u << (word.Length & 31);
            }
        }

        _words = table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>What <paramref name="word"/> is; the default of <typeparamref name="T"/> where the table does not know it.</summary>
    public T Of(ReadOnlySpan<char> word)
    {
        bool mayBe = word.Length > 0 && (_lengths[word[0] & 31] & (1u << (word.Length & 31))) != 0;
        return mayBe && _words.TryGetValue(word, out T value) ? value : default;
    }
}
