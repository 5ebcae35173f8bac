using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

public sealed class SentenceReaderTests
{
    [Theory]
    [InlineData("It rains. It pours.", "It rains. | It pours.")]
    [InlineData("Mr. Orme left. He met Gen. Vale in the U.S. The end came.", "Mr. Orme left. | He met Gen. Vale in the U.S. | The end came.")]
    [InlineData("The U.S. State Office spoke.", "The U.S. State Office spoke.")]
    [InlineData("It grew by 5.2 points. Good.", "It grew by 5.2 points. | Good.")]
    [InlineData("He spoke on the 8th. . She left.", "He spoke on the 8th. . | She left.")]
    [InlineData("They were hurt. , Was seen later.", "They were hurt. , Was seen later.")]
    [InlineData("It hurt the victim. badly.", "It hurt the victim. badly.")]
    [InlineData("\"We stay.\" She left.", "\"We stay.\" | She left.")]
    [InlineData("\"Why stay?\" Orme asked. He left.", "\"Why stay?\" Orme asked. | He left.")]
    [InlineData("He left (late.) She stayed.", "He left (late.) | She stayed.")]
    [InlineData("Nothing ends\nthis line. Nor that", "Nothing ends | this line. | Nor that")]
    [InlineData("At noon.Orme left.", "At noon. | Orme left.")]
    [InlineData("He said: \"No. Never.\" Then he left.", "He said: \"No. | Never.\" | Then he left.")]
    [InlineData("Good. https://a.io/b Now go. www.c.org", "Good. https://a.io/b | Now go. www.c.org")]
    public void Sentences_end_where_they_should(string text, string expected) => Assert.Equal(expected, Reading.SentencesOf(Reading.Of(text)));

    [Theory]
    [InlineData("They rule. Is this fair? https://a.io/b", "Is this fair? https://a.io/b")]
    [InlineData("They rule. Is this fair?! Yes.", "Is this fair?!")]
    [InlineData("They rule. Is this fair?🤔 #peace", "Is this fair?")]
    [InlineData("They rule. (Is this fair?)", "(Is this fair?)")]
    [InlineData("They rule. \"Fair?\" he asked.", "\"Fair?\" he asked.")]
    [InlineData("They rule. That is fair. #why", "")]
    public void A_question_is_known_by_its_mark_whatever_follows_it(string text, string expected)
    {
        Article article = Reading.Of(text);
        Assert.Equal(expected, string.Join(" | ", article.Sentences.Where(sentence => sentence.Places.HasFlag(Place.Question)).Select(sentence => article.Words(sentence.Tokens))));
    }
}
