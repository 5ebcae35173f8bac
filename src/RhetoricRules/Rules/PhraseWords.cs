using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Rules;

/// <summary>Cuts the written words of a phrase as articles are cut: the one door from phrases to the tokenizer.</summary>
internal static class PhraseWords
{
    private const string Brackets = "()[]{}<>\\^~_";

    /// <summary>Cuts <paramref name="run"/>, which has no white space.</summary>
    public static ImmutableArray<PhraseWord> Cut(string run)
    {
        // Letters alone are one word to the tokenizer too; most runs are.
        if (IsLetters(run)) return [new PhraseWord(0, run.Length, IsArticle(run) ? PhraseWordKind.Article : PhraseWordKind.Word)];
        return IsClitic(run)
            ? [new PhraseWord(0, run.Length, PhraseWordKind.Word)]
            : [.. Tokenizer.Tokenize(run).Select(token => new PhraseWord(token.Start, token.Length, KindOf(run, token)))];
    }

    private static bool IsArticle(ReadOnlySpan<char> word) =>
        word.Length <= 3 && (Ascii.EqualsIgnoreCase(word, "a") || Ascii.EqualsIgnoreCase(word, "an") || Ascii.EqualsIgnoreCase(word, "the"));

    private static bool IsLetters(string run)
    {
        foreach (char unit in run)
        {
            if (!char.IsAsciiLetter(unit)) return false;
        }

        return run.Length > 0;
    }

    // Written alone, an apostrophe and what follows is a clitic: in an article it would need a word before it.
    private static bool IsClitic(string run) =>
        run.Length > 1 && run[0] is '\'' or '\u2019' && run.AsSpan(1) is "s" or "d" or "m" or "re" or "ve" or "ll";

    private static PhraseWordKind KindOf(string run, Token token) => token.Kind switch
    {
        TokenKind.Number => PhraseWordKind.Number,
        TokenKind.Word => token.Is(TokenTraits.Transparent) ? PhraseWordKind.Article : PhraseWordKind.Word,
        TokenKind.Clitic => token.Length == 1 ? PhraseWordKind.Transparent : PhraseWordKind.Word,
        TokenKind.QuoteMark or TokenKind.Hyphen => PhraseWordKind.Transparent,
        TokenKind.Symbol when token.Is(TokenTraits.Transparent) && run[token.Start] != '#' => PhraseWordKind.Transparent,
        TokenKind.Stop => PhraseWordKind.Refused,
        _ when run == "-" => PhraseWordKind.Transparent,
        _ => Brackets.Contains(run[token.Start], StringComparison.Ordinal) ? PhraseWordKind.Refused : PhraseWordKind.Sign,
    };
}
