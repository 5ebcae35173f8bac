using System.Collections.Immutable;

namespace RhetoricRules.Text;

/// <summary>
/// One article, read: fully determined by its characters and metadata. Needs no rules to exist and never changes.
/// All numbers of sentences, statements and speakers index the arrays here.
/// </summary>
public sealed class Article
{
    /// <summary>The number of the speaker who is the outlet itself.</summary>
    public const int Outlet = 0;

    internal Article(SourceText source, ArticleMetadata metadata) => (Source, Metadata) = (source, metadata);

    /// <summary>The characters.</summary>
    public SourceText Source { get; }

    /// <summary>What is known besides.</summary>
    public ArticleMetadata Metadata { get; }

    /// <summary>The title's characters; empty where there is none.</summary>
    public TextSpan Title { get; internal init; }

    /// <summary>The tokens, in text order.</summary>
    public required ImmutableArray<Token> Tokens { get; init; }

    /// <summary>The sentences, in text order; every token belongs to one.</summary>
    public required ImmutableArray<Sentence> Sentences { get; init; }

    /// <summary>The paragraphs, in text order.</summary>
    public required ImmutableArray<Paragraph> Paragraphs { get; init; }

    /// <summary>The quotations, by their opening mark.</summary>
    public required ImmutableArray<Quotation> Quotations { get; init; }

    /// <summary>The attributions, by their first token.
    /// No statement of its own has one within another's content, a citation in a carried sentence, or a present-tense protest of a body within its
    /// spokesman's words (<c>China expresses its opposition</c>): those words stay the outer speaker's.</summary>
    public required ImmutableArray<Attribution> Attributions { get; init; }

    /// <summary>The sources; number <see cref="Outlet"/> is the outlet.</summary>
    public required ImmutableArray<Speaker> Speakers { get; init; }

    /// <summary>The statements, by sentence and then by first token.</summary>
    public required ImmutableArray<Statement> Statements { get; init; }

    /// <summary>The replies, by first statement.</summary>
    public required ImmutableArray<Reply> Replies { get; init; }

    /// <summary>The numbers, in text order; they never overlap.</summary>
    public required ImmutableArray<Quantity> Quantities { get; init; }

    /// <summary>For each token the number of its statement.</summary>
    public required ImmutableArray<int> StatementOfToken { get; init; }

    /// <summary>For each token whether it stands between the marks of a quotation that quotes somebody, or is such a mark.</summary>
    public required ImmutableArray<bool> IsQuoted { get; init; }

    /// <summary>What each token's word can be.</summary>
    internal ImmutableArray<WordClass> Classes { get; init; }

    /// <summary>How many tokens have a letter or a digit.</summary>
    public int WordCount { get; internal init; }

    /// <summary>The UTF-16 span from the first to the last token of <paramref name="tokens"/>; empty at its first token when it is empty.</summary>
    public TextSpan SpanOf(TokenRange tokens)
    {
        if (!tokens.IsEmpty) return TextSpan.Between(Tokens[tokens.First].Start, Tokens[tokens.End - 1].End);
        return new TextSpan(tokens.First < Tokens.Length ? Tokens[tokens.First].Start : Source.Length, 0);
    }
}
