namespace RhetoricRules.Rules;

/// <summary>One word or mark of a phrase, as a place in the run that was cut.</summary>
internal readonly record struct PhraseWord(int Start, int Length, PhraseWordKind Kind);

/// <summary>What phrases do with a piece.</summary>
internal enum PhraseWordKind : byte
{
    /// <summary>A word, a clitic included: must be there.</summary>
    Word,

    /// <summary>Has a digit: must be there as written.</summary>
    Number,

    /// <summary>A comma, colon, dash or symbol: must be there.</summary>
    Sign,

    /// <summary>a, an, the: stepped over, unless asked for exactly.</summary>
    Article,

    /// <summary>A hyphen or quotation mark: always stepped over.</summary>
    Transparent,

    /// <summary>The end of a sentence, a bracket: never inside a match.</summary>
    Refused,
}
