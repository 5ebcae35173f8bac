using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

public sealed class CueExtentTests
{
    public static TheoryData<string> Seeds => [.. Directory.EnumerateFiles(RepositoryRoot.At("seeds"), "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_cue_takes_in_neither_its_source_nor_what_is_said_nor_the_next_sentence(string seed)
    {
        Article article = Reading.Of(File.ReadAllText(RepositoryRoot.At($"seeds/{seed}")));
        Assert.NotEmpty(article.Attributions);
        Assert.All(article.Attributions.Where(attribution => !attribution.Cue.IsEmpty), attribution =>
        {
            Assert.Contains(article.Sentences, sentence => sentence.Tokens.First <= attribution.Cue.First && attribution.Cue.End <= sentence.Tokens.End);
            Assert.False(Share(attribution.Cue, attribution.Source), $"source of \"{article.Words(attribution.Cue)}\"");
            Assert.All(attribution.Contents, content => Assert.False(Share(attribution.Cue, content), $"content of \"{article.Words(attribution.Cue)}\""));
        });
    }

    [Theory]
    [InlineData("He met the minister's repeated claim that rain hurts.", "repeated claim")]
    [InlineData("Orme said in a statement on Friday that rain helps.", "said in a statement")]
    [InlineData("Orme said that rain helps.", "said")]
    public void The_words_that_belong_to_a_cue_are_taken_in_and_no_more(string text, string cue)
    {
        Article article = Reading.Of(text);
        Assert.StartsWith(cue, article.Words(Assert.Single(article.Attributions).Cue), StringComparison.Ordinal);
    }

    private static bool Share(TokenRange one, TokenRange other) => one.First < other.End && other.First < one.End;
}
