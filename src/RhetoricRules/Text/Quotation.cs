namespace RhetoricRules.Text;

/// <summary>A run of quoted words.</summary>
/// <param name="Tokens">The tokens with both marks; the closing mark is missing where the text never closes it.</param>
/// <param name="Inner">The tokens between the marks.</param>
/// <param name="IsFragment">Whether it is up to five quoted words inside a sentence: it may cite, name or belittle.</param>
/// <param name="IsSpeech">Whether somebody is quoted: the words belong to an attribution, not to a title or to scare quotes.</param>
public readonly record struct Quotation(TokenRange Tokens, TokenRange Inner, bool IsFragment, bool IsSpeech);
