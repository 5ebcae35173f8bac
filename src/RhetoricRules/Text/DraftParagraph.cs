namespace RhetoricRules.Text;

/// <summary>One line of the text.</summary>
internal readonly record struct DraftParagraph(TokenRange Tokens, Place Place);
