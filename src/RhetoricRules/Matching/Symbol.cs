namespace RhetoricRules.Matching;

/// <summary>
/// What an automaton steps on: a word in all its forms, one exact form, the beginning of a word, a lexicon, a class of numbers or actors.
/// One token carries any number of symbols; a symbol may cover several tokens.
/// </summary>
internal readonly record struct Symbol(int Value)
{
    /// <summary>Any single word or number: <c>{words 1}</c>.</summary>
    public static Symbol AnyWord => new(0);

    /// <summary>A word that negates.</summary>
    public static Symbol Negation => new(1);

    /// <summary>How many symbols are built in; the others follow.</summary>
    public const int BuiltIn = 2;

    /// <summary>One of 64 bits, by which most symbols that a state does not know are told at once.</summary>
    public ulong Bit => 1UL << (Value & 63);
}
