using RhetoricRules.Text;

namespace RhetoricRules.Analysis;

/// <summary>Where clauses end, as far as marks show it.</summary>
internal static class Clauses
{
    /// <summary>Whether the token ends a sentence or is a comma, a colon, a semicolon or a dash.</summary>
    public static bool IsBreak(Article article, int token)
    {
        Token mark = article.Tokens[token];
        return mark.Kind == TokenKind.Stop
            || (mark.Kind == TokenKind.Punctuation && article.Source[mark.Start] is ',' or ';' or ':' or '-' or '\u2013' or '\u2014');
    }
}
