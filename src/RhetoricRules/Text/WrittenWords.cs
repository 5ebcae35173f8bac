using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>
/// Puts the tokens of articles together to words as programs that count words see them: <c>don't</c>, <c>well-being</c> and <c>China's</c> are one word each,
/// though phrases see two or three tokens in them.
/// </summary>
internal static class WrittenWords
{
    /// <summary>The words of <paramref name="article"/>, in text order.</summary>
    public static ImmutableArray<WrittenWord> Of(Article article)
    {
        ImmutableArray<Token> tokens = article.Tokens;
        ImmutableArray<WrittenWord>.Builder words = ImmutableArray.CreateBuilder<WrittenWord>(article.WordCount);
        int last = -1;
        for (int first = 0; first < tokens.Length;)
        {
            int end = first + 1;
            while (end < tokens.Length && IsInner(tokens[end - 1]) && IsInner(tokens[end]) && !tokens[end].Is(TokenTraits.SpaceBefore)) end++;
            if (WordOf(tokens, first, end) is { } word)
            {
                words.Add(new WrittenWord(TextSpan.Between(tokens[word.First].Start, tokens[word.End - 1].End), word.First == last + 1));
                last = word.End - 1;
            }

            first = end;
        }

        return words.ToImmutable();
    }

    // Hyphens and a lone apostrophe at the border belong to no word.
    private static TokenRange? WordOf(ImmutableArray<Token> tokens, int first, int end)
    {
        while (first < end && tokens[first].Kind == TokenKind.Hyphen) first++;
        while (end > first && (tokens[end - 1].Kind == TokenKind.Hyphen || tokens[end - 1] is { Kind: TokenKind.Clitic, Length: 1 })) end--;
        for (int token = first; token < end; token++)
        {
            if (IsInner(tokens[token]) && tokens[token].Kind != TokenKind.Hyphen) return new TokenRange(first, end);
        }

        return null;
    }

    private static bool IsInner(Token token) => token.Kind is TokenKind.Word or TokenKind.Number or TokenKind.Clitic or TokenKind.Hyphen;
}
