namespace RhetoricRules.Matching;

/// <summary>The beginnings of words that rules ask for with <c>word*</c>, looked up by first letter.</summary>
internal sealed class PrefixTable
{
    private readonly Dictionary<char, (string Prefix, Symbol Symbol)[]> _byFirst;

    /// <summary>Takes folded prefixes with their symbols.</summary>
    public PrefixTable(IEnumerable<(string Prefix, Symbol Symbol)> prefixes) =>
        _byFirst = prefixes.GroupBy(entry => entry.Prefix[0]).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>Whether no rule asks for a beginning.</summary>
    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>Adds the symbol of every prefix that <paramref name="word"/> begins with to <paramref name="lattice"/>.</summary>
    public void AddEdges(ReadOnlySpan<char> word, Lattice lattice, int position)
    {
        if (!_byFirst.TryGetValue(Folding.Fold(word[0]), out (string Prefix, Symbol Symbol)[]? entries)) return;
        foreach ((string prefix, Symbol symbol) in entries)
        {
            if (Folding.StartsWith(word, prefix)) lattice.Add(position, symbol, position + 1);
        }
    }

    /// <summary>Lets the folded <paramref name="word"/> carry the symbols of the prefixes that it begins with.</summary>
    public void AddTo(CarriedSymbols carried, TokenId id, string word)
    {
        if (word.Length == 0 || !_byFirst.TryGetValue(word[0], out (string Prefix, Symbol Symbol)[]? entries)) return;
        foreach ((string prefix, Symbol symbol) in entries)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal)) carried.Add(id, symbol);
        }
    }
}
