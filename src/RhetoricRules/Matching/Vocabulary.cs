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

    private Vocabulary(List<string> words)
    {
        int capacity = 16;
        while (capacity < words.Count * 3) capacity *= 2;
        _mask = capacity - 1;
        _slots = new (uint, int)[capacity];
        Array.Fill(_slots, (Hash: 0u, Id: Empty));
        _words = new string[words.Count];
        int count = 0;
        foreach (string word in words)
        {
            uint hash = Folding.Hash(word);
            int slot = SlotOf(word, hash);
            if (_slots[slot].Id != Empty) continue;
            _words[count] = Folding.Fold(word);
            _slots[slot] = (hash, count++);
        }

        Array.Resize(ref _words, count);
    }

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>Numbers <paramref name="words"/>, folded, each once, in their order.</summary>
    public static Vocabulary Of(List<string> words) => new(words);

    /// <summary>The number of <paramref name="word"/> in any case, or <see cref="TokenId.Unseen"/>.</summary>
    public TokenId Find(ReadOnlySpan<char> word)
    {
        int id = _slots[SlotOf(word, Folding.Hash(word))].Id;
        return id == Empty ? TokenId.Unseen : new TokenId(id);
    }

    /// <summary>The slot of <paramref name="word"/>: its own, or the empty one where it would go.</summary>
    private int SlotOf(ReadOnlySpan<char> word, uint hash)
    {
        for (int slot = (int)hash & _mask; ; slot = (slot + 1) & _mask)
        {
            (uint known, int id) = _slots[slot];
            if (id == Empty || (known == hash && Folding.Equal(word, _words[id]))) return slot;
        }
    }

    /// <summary>The folded form of a word.</summary>
    public string WordOf(TokenId id) => _words[id.Value];
}
