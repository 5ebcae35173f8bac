namespace RhetoricRules.Text;

/// <summary>One word, number or mark of a text: a span of UTF-16 units and what it is made of. Tokens never overlap and never hold white space.</summary>
public readonly record struct Token(int Start, int Length, TokenKind Kind, TokenTraits Traits)
{
    /// <summary>The offset after the last unit.</summary>
    public int End => Start + Length;

    /// <summary>The UTF-16 units of the token.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Whether the token has all of <paramref name="traits"/>.</summary>
    public bool Is(TokenTraits traits) => (Traits & traits) == traits;
}
