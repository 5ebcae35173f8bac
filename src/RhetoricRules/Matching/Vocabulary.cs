namespace RhetoricRules.Matching;

/// <summary>
/// The words that rules know, numbered. Belongs to compiled rules: articles need none to exist. Looks words up without making strings.
/// </summary>
internal sealed class Vocabulary
{
    private const int Empty = -1;
    private readonly string[] _words;
    private readonly (uint Hash, int Id)[] _slots;
    private readonly int _mask;

    private Vocabulary(string[] words)
    {
        _words = words;
        int capacity = 16;
        while (capacity < words.Length * 3) capacity *= 2;
        _mask = capacity - 1;
        _slots = new (uint, int)[capacity];
        Array.Fill(_slots, (Hash: 0u, Id: Empty));
        for (int id = 0; id < words.Length; id++)
        {
            uint hash = Folding.Hash(words[id]);
            int slot = (int)hash & _mask;
            while (_slots[slot].Id != Empty) slot = (slot + 1) & _mask;
            _slots[slot] = (hash, id);
        }
    }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>Numbers <paramref name="words"/>, folded, each once, in ordinal order.</summary>
    public static Vocabulary Of(IEnumerable<string> words) =>
        new([.. words.Select(Folding.Fold).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>The number of <paramref name="word"/> in any case, or <see cref="TokenId.Unseen"/>.</summary>
    public TokenId Find(ReadOnlySpan<char> word)
    {
        uint hash = Folding.Hash(word);
        for (int slot = (int)hash & _mask; ; slot = (slot + 1) & _mask)
        {
            (uint known, int id) = _slots[slot];
            if (id == Empty) return TokenId.Unseen;
            if (known == hash && Folding.Equal(word, _words[id])) return new TokenId(id);
        }
    }

    /// <summary>The folded form of a word.</summary>
    public string WordOf(TokenId id) => _words[id.Value];
}
