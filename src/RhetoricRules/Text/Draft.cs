using System.Diagnostics;

namespace RhetoricRules.Text;

/// <summary>An article while it is read: each reader of this folder fills its part. Lives for one call of <see cref="ArticleReader"/>.</summary>
internal sealed class Draft(string text, ArticleMetadata metadata, Token[] tokens, WordClass[] classes)
{
    public string Text { get; } = text;

    public ArticleMetadata Metadata { get; } = metadata;

    public Token[] Tokens { get; } = tokens;

    public WordClass[] Classes { get; } = classes;

    /// <summary>Lines: the tokens of each paragraph and its places.</summary>
    public List<DraftParagraph> Lines { get; } = [];

    public TokenRange Title { get; set; }

    public List<DraftQuotation> Quotations { get; } = [];

    /// <summary>For each token the number of the outermost quotation that holds it, marks included, or -1.</summary>
    public int[] QuotationOf { get; } = new int[tokens.Length];

    public List<Sentence> Sentences { get; } = [];

    public List<Paragraph> Paragraphs { get; } = [];

    public List<DraftAttribution> Attributions { get; } = [];

    /// <summary>How many looks at a token the readers have taken; counted in debug builds, for the test that reading is linear.</summary>
    public long Steps { get; private set; }

    public ReadOnlySpan<char> Word(int token) => Text.AsSpan(Tokens[token].Start, Tokens[token].Length);

    public bool Is(int token, WordClass any)
    {
        Step();
        return (Classes[token] & any) != 0;
    }

    public bool IsMark(int token, char mark)
    {
        Step();
        return Tokens[token].Length == 1 && Text[Tokens[token].Start] == mark;
    }

    public bool IsDash(int token) => Kind(token) == TokenKind.Punctuation && Text[Tokens[token].Start] is '-' or '\u2013' or '\u2014' or '\u2015';

    public bool IsComma(int token) => IsMark(token, ',');

    public bool IsWord(int token, string word) =>
        Tokens[token].Length == word.Length && Word(token).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsCapital(int token) => (Tokens[token].Traits & TokenTraits.Capitalised) != 0;

    /// <summary>Whether token <paramref name="token"/> is the first of the text, of a line, or stands behind a point or an opening mark.</summary>
    public bool BeginsSentence(int token) =>
        token == 0 || Tokens[token].Is(TokenTraits.LineStart) || Kind(token - 1) is TokenKind.Stop or TokenKind.QuoteMark;

    /// <summary>Whether a word or number stands in the tokens from <paramref name="first"/> to before <paramref name="end"/>.</summary>
    public bool HasWords(int first, int end)
    {
        for (int i = first; i < end; i++) if (Tokens[i].Is(TokenTraits.Counted)) return true;
        return false;
    }

    public TokenKind Kind(int token)
    {
        Step();
        return Tokens[token].Kind;
    }

    [Conditional("DEBUG")]
    private void Step() => Steps++;
}
