namespace RhetoricRules.Matching;

/// <summary>What one word of the vocabulary carries. It is worked out once, so that a reader of text has only to point to it.</summary>
internal sealed class WordSymbols
{
    private readonly Symbol[] _all;
    private readonly Symbol[] _first;

    /// <param name="symbols">The symbols, each once.</param>
    /// <param name="begins">Whether some entry or phrase begins with a symbol.</param>
    public WordSymbols(Symbol[] symbols, Predicate<Symbol> begins)
    {
        _all = symbols;
        Array.Sort(_all, static (one, other) => one.Value.CompareTo(other.Value));
        _first = Array.FindAll(_all, begins);
        foreach (Symbol symbol in _all) Mask |= SymbolSet.Of(symbol);
    }

    private WordSymbols() => (_all, _first) = ([], []);

    /// <summary>What a word carries that no rule knows.</summary>
    public static WordSymbols None { get; } = new();

    /// <summary>The symbols in the order of their numbers.</summary>
    public ReadOnlySpan<Symbol> All => _all;

    /// <summary>Those that an entry or a phrase begins with.</summary>
    public ReadOnlySpan<Symbol> First => _first;

    /// <summary>The set of the symbols.</summary>
    public SymbolSet Mask { get; }

    /// <summary>Whether the word carries <paramref name="symbol"/>.</summary>
    public bool Has(Symbol symbol)
    {
        (int low, int high) = (0, _all.Length - 1);
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            int value = _all[middle].Value;
            if (value == symbol.Value) return true;
            if (value < symbol.Value) low = middle + 1;
            else high = middle - 1;
        }

        return false;
    }
}
