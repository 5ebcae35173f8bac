using RhetoricRules.Inference;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Inference;

/// <summary>An article without words, for the inference alone: sentences of equal length, each one statement, and facts put where a test wants them.</summary>
internal static class Scenario
{
    public const int SentenceLength = 4;
    public const int ParagraphLength = 3;

    /// <summary>An article with one sentence for each entry of <paramref name="speakers"/>, spoken by that speaker; the first sentence is the title.</summary>
    public static Article Article(params int[] speakers)
    {
        int tokens = speakers.Length * SentenceLength;
        List<Reply> replies = [];
        List<Statement> statements = [];
        for (int i = 0; i < speakers.Length; i++)
        {
            if (i > 0 && speakers[i] == speakers[i - 1]) replies[^1] = replies[^1] with { LastStatement = i };
            else replies.Add(new Reply(speakers[i], i, i));
            statements.Add(new Statement(i, [Tokens(i)], [], speakers[i], Voice.Paraphrase, -1, replies.Count - 1));
        }

        return new Article(new SourceText(new string('a', tokens * 2)), new ArticleMetadata("scenario"))
        {
            Tokens = [.. Enumerable.Range(0, tokens).Select(i => new Token(i * 2, 1, TokenKind.Word, TokenTraits.Counted))],
            Sentences = [.. speakers.Select((_, i) => new Sentence(Tokens(i), i / ParagraphLength, i == 0 ? Place.Title : Place.Body))],
            Paragraphs =
            [
                .. Enumerable.Range(0, (speakers.Length + ParagraphLength - 1) / ParagraphLength)
                    .Select(i => new Paragraph(i * ParagraphLength, Math.Min(speakers.Length, (i + 1) * ParagraphLength), Place.Body)),
            ],
            Quotations = [],
            Attributions = [],
            Speakers = [.. Enumerable.Range(0, speakers.DefaultIfEmpty().Max() + 1).Select(_ => new Speaker(SpeakerKind.Person, default, []))],
            Statements = [.. statements],
            Replies = [.. replies],
            Quantities = [],
            StatementOfToken = [.. Enumerable.Range(0, tokens).Select(i => i / SentenceLength)],
            IsQuoted = [.. Enumerable.Repeat(false, tokens)],
        };
    }

    /// <summary>A fact at a token; its speaker is that of the sentence.</summary>
    public static Fact Fact(Article article, int kind, int token, int length = 1, RoleValue? role = null, bool isDoubtful = false)
    {
        int sentence = token / SentenceLength;
        int speaker = article.Statements[sentence].Speaker;
        var tokens = new TokenRange(token, Math.Min(token + length, article.Sentences[sentence].Tokens.End));
        return new Fact
        {
            Kind = new FactKind(kind),
            Tokens = tokens,
            Span = article.SpanOf(tokens),
            Statement = sentence,
            Sentence = sentence,
            Speaker = new FactSpeaker(speaker, speaker, RoleValue.OfActor(speaker, speaker)),
            Roles = role is { } value ? [new Role(new RoleId(0), value, tokens)] : [],
            IsDoubtful = isDoubtful,
        };
    }

    /// <summary>A step that takes facts of one kind.</summary>
    public static CompositionStep Step(string name, int kind, Sameness? same = null, Reach? own = null, CountBound? atLeast = null, CountBound? atMost = null) =>
        new(name, [new FactKind(kind)], atLeast ?? CountBound.One, atMost, own, same ?? Sameness.Nothing);

    private static TokenRange Tokens(int sentence) => new(sentence * SentenceLength, (sentence + 1) * SentenceLength);
}
