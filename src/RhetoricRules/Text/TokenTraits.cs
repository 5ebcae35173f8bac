namespace RhetoricRules.Text;

/// <summary>What the characters of a token show without any word list.</summary>
[Flags]
public enum TokenTraits : byte
{
    /// <summary>Nothing of the below.</summary>
    None = 0,

    /// <summary>The first letter is upper case.</summary>
    Capitalised = 1,

    /// <summary>Two or more letters, all upper case.</summary>
    AllCapitals = 2,

    /// <summary>White space, or the start of the text, stands before the token.</summary>
    SpaceBefore = 4,

    /// <summary>A line break stands between the token before and this one, or this is the first token.</summary>
    LineStart = 8,

    /// <summary>Phrases step over it: the articles a, an, the; the clitic 's; hyphens; quotation marks; pictures and addresses.</summary>
    Transparent = 16,

    /// <summary>Has a letter or a digit: counts as a word of the article.</summary>
    Counted = 32,
}
