using System.Runtime.InteropServices;

namespace RhetoricRules.Matching;

/// <summary>Gathers the symbols that each word of a vocabulary carries, in one list for all words: most carry one or two.</summary>
/// <param name="words">How many words there are.</param>
internal sealed class CarriedSymbols(int words)
{
    private readonly List<(int Word, Symbol Symbol)> _added = new(words * 2);
    private readonly int[] _counts = new int[words];

    /// <summary>Lets <paramref name="word"/> carry <paramref name="symbol"/>.</summary>
    public void Add(TokenId word, Symbol symbol)
    {
        _added.Add((word.Value, symbol));
        _counts[word.Value]++;
    }

    /// <summary>Lets <paramref name="word"/> carry all of <paramref name="symbols"/>.</summary>
    public void Add(TokenId word, List<Symbol> symbols)
    {
        foreach (Symbol symbol in CollectionsMarshal.AsSpan(symbols)) Add(word, symbol);
    }

    /// <summary>For each word its symbols in the order in which they were added, each once.</summary>
    public Symbol[][] ToArrays()
    {
        var arrays = new Symbol[words][];
        for (int word = 0; word < words; word++) arrays[word] = _counts[word] == 0 ? [] : new Symbol[_counts[word]];
        Array.Clear(_counts);
        foreach ((int word, Symbol symbol) in CollectionsMarshal.AsSpan(_added))
        {
            if (!arrays[word].AsSpan(0, _counts[word]).Contains(symbol)) arrays[word][_counts[word]++] = symbol;
        }

        for (int word = 0; word < words; word++)
        {
            if (_counts[word] < arrays[word].Length) Array.Resize(ref arrays[word], _counts[word]);
        }

        return arrays;
    }
}
