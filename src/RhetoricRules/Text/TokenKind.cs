namespace RhetoricRules.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters, with inner points or apostrophes that belong to the word: <c>report</c>, <c>U.S.</c>, <c>o'clock</c>.</summary>
    Word,

    /// <summary>Begins with a digit: <c>1,883</c>, <c>582.28</c>, <c>8th</c>, <c>2019</c>.</summary>
    Number,

    /// <summary>A clitic cut off its word: <c>'s</c>, <c>n't</c>, <c>'re</c>, <c>'ll</c>.</summary>
    Clitic,

    /// <summary>A quotation mark of any shape. Transparent to phrases.</summary>
    QuoteMark,

    /// <summary>A hyphen inside a compound, cut off on both sides: <c>long</c> <c>-</c> <c>arm</c>. Transparent to phrases.</summary>
    Hyphen,

    /// <summary>Ends a sentence where it can: <c>. ! ? …</c></summary>
    Stop,

    /// <summary>Other punctuation: comma, colon, semicolon, dashes, brackets.</summary>
    Punctuation,

    /// <summary>Anything else: currency signs, the percent sign, pictures, and an address of the web as a whole.</summary>
    Symbol,
}
