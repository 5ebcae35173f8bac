using RhetoricRules.Matching;
using RhetoricRules.Text;

namespace RhetoricRules.Tagging;

/// <summary>
/// How an article writes its words where the place of a word does not ask for a capital: a word with a capital within a sentence, and never
/// with a small letter, is a name at the start of one too.
/// </summary>
internal sealed class CapitalEvidence
{
    private const byte Small = 1;
    private const byte Capital = 2;

    private readonly Dictionary<uint, byte> _seen = [];

    public CapitalEvidence(Article article)
    {
        HasTitleCase = new bool[article.Sentences.Length];
        for (int number = 0; number < article.Sentences.Length; number++) Read(article, number);
    }

    /// <summary>For each sentence whether its words have capitals for no reason: headlines.</summary>
    public bool[] HasTitleCase { get; }

    /// <summary>Whether the article writes a word with a small letter.</summary>
    public bool IsSeenSmall(ReadOnlySpan<char> word) => (SeenOf(word) & Small) != 0;

    /// <summary>Whether it writes it with a capital within sentences, and never with a small letter.</summary>
    public bool IsAlwaysCapital(ReadOnlySpan<char> word) => SeenOf(word) == Capital;

    private byte SeenOf(ReadOnlySpan<char> word) => _seen.GetValueOrDefault(Folding.Hash(word));

    private void Read(Article article, int number)
    {
        TokenRange tokens = article.Sentences[number].Tokens;
        int small = 0;
        int capital = 0;
        for (int token = tokens.First; token < tokens.End; token++)
        {
            if (!IsTold(article, token)) continue;
            if (article.Tokens[token].Is(TokenTraits.Capitalised)) capital++;
            else small++;
        }

        bool isTitleCase = capital > 2 && small * 4 <= capital && article.Tokens[tokens.End - 1].Kind != TokenKind.Stop;
        HasTitleCase[number] = isTitleCase;
        bool isInner = false;
        for (int token = tokens.First; token < tokens.End; token++)
        {
            Token read = article.Tokens[token];
            if (read.Kind == TokenKind.Word)
            {
                bool isCapital = read.Is(TokenTraits.Capitalised);
                if (!isCapital) Note(article, read, Small);
                else if (isInner && !isTitleCase) Note(article, read, Capital);
                isInner = true;
            }
            else if (StartsAnew(article, read))
            {
                isInner = false;
            }
        }
    }

    // Little words tell nothing: headlines write them small.
    private static bool IsTold(Article article, int token) =>
        article.Tokens[token].Kind == TokenKind.Word && article.Tokens[token].Length > 3 && (article.Classes[token] & WordClass.Function) == 0;

    /// <summary>Whether a capital behind a mark may be due to the mark.</summary>
    public static bool StartsAnew(Article article, Token mark) =>
        mark.Kind is TokenKind.QuoteMark or TokenKind.Stop || (mark.Kind == TokenKind.Punctuation && article.Source.Content[mark.Start] is ':' or '(' or '[' or '\u2014' or '\u2013');

    private void Note(Article article, Token word, byte how)
    {
        uint hash = Folding.Hash(article.Source.Slice(word.Span));
        _seen[hash] = (byte)(_seen.GetValueOrDefault(hash) | how);
    }
}
