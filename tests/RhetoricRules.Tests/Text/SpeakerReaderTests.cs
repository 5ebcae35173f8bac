using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

public sealed class SpeakerReaderTests
{
    [Fact]
    public void Surname_pronoun_and_role_mean_the_person_introduced()
    {
        Article article = Reading.Of(
            "Danish trade ministry spokesman Ole Brandt said that rain helps.\nHe added that sun helps.\nBrandt said that wind helps.\nThe spokesman said that snow helps.");
        Assert.Equal(2, article.Speakers.Length);
        Assert.Equal(SpeakerKind.Person, article.Speakers[1].Kind);
        Assert.Equal("Ole Brandt", article.Name(1));
        Assert.Equal("Danish trade ministry spokesman Ole Brandt", article.Words(article.Speakers[1].Introductions[0]));
    }

    [Fact]
    public void Two_people_stay_apart()
    {
        Article article = Reading.Of("Ole Brandt said that rain helps. Eva Orme said that rain hurts.");
        Assert.Equal("Ole Brandt", article.SpeakerAt("rain helps"));
        Assert.Equal("Eva Orme", article.SpeakerAt("rain hurts"));
    }

    [Theory]
    [InlineData("The Danish Trade Ministry said that rain helps.", SpeakerKind.Body)]
    [InlineData("Norway said that rain helps.", SpeakerKind.Body)]
    [InlineData("A spokesman said that rain helps.", SpeakerKind.Role)]
    [InlineData("Ole Brandt said that rain helps.", SpeakerKind.Person)]
    [InlineData("The survey said that rain helps.", SpeakerKind.Body)]
    [InlineData("He said that rain helps.", SpeakerKind.Unknown)]
    public void Sources_have_kinds(string text, SpeakerKind kind) => Assert.Equal(kind, Reading.Of(text).Speakers[1].Kind);

    [Fact]
    public void A_pronoun_means_the_subject_of_the_bare_sentence_before()
    {
        Assert.Equal("Orme", Reading.Of("Orme walked home. \"Rain helps us all,\" he said.").SpeakerAt("Rain helps"));
        Article article = Reading.Of("Orme said that rain helps. Brandt said that rain hurts.\nOrme walked home. He said that sun helps.");
        Assert.Equal("Orme", article.SpeakerAt("sun helps"));
    }

    [Fact]
    public void The_president_is_the_one_named_before()
    {
        Article article = Reading.Of("President Ole Brandt has been in Oslo. But the president said that rain helps.");
        Assert.Equal("Ole Brandt", article.SpeakerAt("rain helps"));
    }
}
