namespace RhetoricRules.Text;

/// <summary>One sentence: its tokens, closing marks included, the number of its paragraph, and where it stands.</summary>
public readonly record struct Sentence(TokenRange Tokens, int Paragraph, Place Places);
