namespace RhetoricRules.Matching;

/// <summary>One item of a phrase without choices: a symbol, a gap, or the border of a capture.</summary>
internal readonly record struct PhraseItem(PhraseItemKind Kind, int Value)
{
    /// <summary>The symbol must stand here.</summary>
    public static PhraseItem Of(Symbol symbol) => new(PhraseItemKind.Symbol, symbol.Value);

    /// <summary>Up to <paramref name="most"/> tokens of any sort.</summary>
    public static PhraseItem Gap(int most) => new(PhraseItemKind.Gap, most);

    /// <summary>A capture begins; <paramref name="slot"/> is its number in the phrase's owner.</summary>
    public static PhraseItem Open(int slot) => new(PhraseItemKind.Open, slot);

    /// <summary>A capture ends.</summary>
    public static PhraseItem Close(int slot) => new(PhraseItemKind.Close, slot);
}

/// <summary>The kinds of phrase items.</summary>
internal enum PhraseItemKind : byte
{
    /// <summary>A symbol.</summary>
    Symbol,

    /// <summary>A gap.</summary>
    Gap,

    /// <summary>The start of a capture.</summary>
    Open,

    /// <summary>The end of a capture.</summary>
    Close,
}
