namespace RhetoricRules.Text;

/// <summary>What the tokenizer does with a character.</summary>
internal enum CharKind : byte
{
    Space,
    LineBreak,
    Letter,
    Digit,
    Apostrophe,
    Quote,
    Hyphen,
    Stop,
    Punctuation,
    Symbol,

    /// <summary>Joins the character before it: combining marks, joiners, soft hyphens.</summary>
    Joiner,
}
