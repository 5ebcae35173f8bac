using CsCheck;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

public sealed class ArticleReaderTests
{
    private static readonly string[] Bits =
    [
        "Orme", "said", "that", "\"", "'", "\u201C", "\u201D", ".", ",", "?", "\n", " ", " ", " ", "he", "the report", "according to", "5", "million", "\u00A0",
        "'s", "U.S.", "-", " - ", "rain", "(", ")", ":", "adding", "and", "May", "Friday", "Tags:", "\uD83D\uDE00", "\uD83D", "\u0301", "n't", "condemns", "%", "$", "\u200B", "\r\n", "WHO:",
    ];

    [Fact]
    public void Every_token_has_one_sentence_and_one_statement_whatever_the_text() =>
        Gen.Int[0, Bits.Length - 1].Array[0, 80].Sample(bits => Check(string.Concat(bits.Select(bit => Bits[bit]))), iter: 3000);

    [Fact]
    public void Any_characters_can_be_read() => Gen.String[0, 200].Sample(Check, iter: 1000);

    private static void Check(string text)
    {
        Article article = Reading.Of(text);
        int end = 0;
        foreach (Token token in article.Tokens)
        {
            Assert.True(token.Start >= end && token.Length > 0 && token.End <= text.Length);
            end = token.End;
        }

        int next = 0;
        foreach (Sentence sentence in article.Sentences)
        {
            Assert.Equal(next, sentence.Tokens.First);
            next = sentence.Tokens.End;
        }

        Assert.Equal(article.Tokens.Length, next);
        var seen = new int[article.Tokens.Length];
        for (int s = 0; s < article.Statements.Length; s++)
        {
            Statement statement = article.Statements[s];
            Assert.InRange(statement.Reply, 0, article.Replies.Length - 1);
            Assert.InRange(statement.Speaker, 0, article.Speakers.Length - 1);
            foreach (TokenRange run in statement.Content.Concat(statement.Frame))
            {
                for (int i = run.First; i < run.End; i++)
                {
                    seen[i]++;
                    Assert.Equal(s, article.StatementOfToken[i]);
                    Assert.True(article.Sentences[statement.Sentence].Tokens.Contains(i));
                }
            }
        }

        Assert.All(seen, count => Assert.Equal(1, count));
        foreach (Quotation quotation in article.Quotations) Assert.True(article.Tokens.Length >= quotation.Tokens.End && quotation.Inner.First <= quotation.Inner.End);
        foreach (Attribution attribution in article.Attributions) Assert.InRange(attribution.Speaker, 0, article.Speakers.Length - 1);
        int free = 0;
        foreach (Quantity quantity in article.Quantities)
        {
            Assert.True(quantity.Tokens.First >= free && quantity.Tokens.End <= article.Tokens.Length);
            free = quantity.Tokens.End;
        }
    }
}
