using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace RhetoricRules.Text;

/// <summary>Reads characters into an <see cref="Article"/>. Never throws for any text; time and memory are linear in it.</summary>
public static class ArticleReader
{
    /// <summary>Reads <paramref name="text"/>.</summary>
    public static Article Read(string text, ArticleMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(metadata);
        return Read(text, metadata, out _);
    }

    /// <summary>Reads <paramref name="text"/> and tells in <paramref name="steps"/> how many looks at its tokens that took; 0 outside of debug builds.</summary>
    internal static Article Read(string text, ArticleMetadata metadata, out long steps)
    {
        Token[] tokens = Tokenizer.Cut(text);
        var draft = new Draft(text, metadata, tokens, WordTable.Classify(text, tokens));
        new LineReader(draft).Read();
        new QuotationReader(draft).Read();
        new SentenceReader(draft).Read();
        new AttributionReader(draft, CueWeights.Shipped).Read();
        QuotationOwners.Read(draft);
        new LooseQuotationReader(draft).Read();
        new AttitudeReader(draft, CueWeights.Shipped).Read();
        AttributionOrder.SortByCue(draft);
        QuotationKinds.Read(draft);
        var speakers = new SpeakerReader(draft);
        speakers.Read();
        var floor = new FloorReader(draft, speakers.Speakers);
        floor.Read();
        AttributionOrder.Sort(draft);
        var statements = new StatementReader(draft, floor.Carrier);
        statements.Read();
        steps = draft.Steps;
        return ToArticle(draft, speakers.Speakers, statements);
    }

    private static Article ToArticle(Draft draft, List<DraftSpeaker> speakers, StatementReader statements) =>
        new(new SourceText(draft.Text), draft.Metadata)
        {
            Title = TitleOf(draft),
            Tokens = ImmutableCollectionsMarshal.AsImmutableArray(draft.Tokens),
            Classes = ImmutableCollectionsMarshal.AsImmutableArray(draft.Classes),
            Sentences = [.. draft.Sentences],
            Paragraphs = [.. draft.Paragraphs],
            Quotations = QuotationKinds.Finish(draft),
            Attributions = AttributionOrder.Finish(draft),
            Speakers = SpeakersOf(speakers),
            Statements = statements.Statements.ToImmutable(),
            Replies = statements.Replies.ToImmutable(),
            Quantities = QuantityReader.Read(draft),
            StatementOfToken = ImmutableCollectionsMarshal.AsImmutableArray(statements.StatementOfToken),
            IsQuoted = QuotationKinds.QuotedTokens(draft),
            WordCount = CountWords(draft.Tokens),
        };

    private static TextSpan TitleOf(Draft draft) => draft.Title.IsEmpty
        ? default
        : TextSpan.Between(draft.Tokens[draft.Title.First].Start, draft.Tokens[draft.Title.End - 1].End);

    private static ImmutableArray<Speaker> SpeakersOf(List<DraftSpeaker> drafts)
    {
        ImmutableArray<Speaker>.Builder speakers = ImmutableArray.CreateBuilder<Speaker>(drafts.Count);
        foreach (DraftSpeaker draft in drafts) speakers.Add(draft.ToSpeaker());
        return speakers.MoveToImmutable();
    }

    private static int CountWords(Token[] tokens)
    {
        int count = 0;
        foreach (Token token in tokens) if ((token.Traits & TokenTraits.Counted) != 0) count++;
        return count;
    }
}
