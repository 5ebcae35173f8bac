using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

public sealed class AttributionReaderTests
{
    [Theory]
    [InlineData("The minister said that rain helps.", "The minister|said|that rain helps")]
    [InlineData("Orme said on Friday that rain helps.", "Orme|said|that rain helps")]
    [InlineData("Orme told an invited crowd that rain helps.", "Orme|told|that rain helps")]
    [InlineData("Orme, who has lived in Oslo, said Brandt left early.", "Orme, who has lived in Oslo|said|Brandt left early")]
    [InlineData("Orme told reporters that rain helps.", "Orme|told|that rain helps")]
    [InlineData("Orme told the Daily Post on Friday that rain helps.", "Orme|told|that rain helps")]
    [InlineData("The report said rain helps.", "The report|said|rain helps")]
    [InlineData("\"Rain helps us all,\" Orme said.", "Orme|said|\"Rain helps us all,\"")]
    [InlineData("\"Rain helps us all,\" said Ada Orme, a farmer.", "Ada Orme, a farmer|said|\"Rain helps us all,\"")]
    [InlineData("\"Rain helps us all,\" Ada Orme, the chief farmer, said at a briefing.", "Ada Orme, the chief farmer|said at a briefing|\"Rain helps us all,\"")]
    [InlineData("Rain is good for the fields, the farmer said.", "the farmer|said|Rain is good for the fields")]
    [InlineData("According to the survey, rain helps.", "the survey|According to|rain helps")]
    [InlineData("Rain is good for the fields, according to the survey.", "the survey|according to|Rain is good for the fields")]
    [InlineData("Norway accused Denmark of theft.", "Norway|accused|Denmark of theft")]
    [InlineData("Norway strongly opposes the new Danish law.", "Norway|strongly opposes|the new Danish law")]
    [InlineData("The ministry expressed strong opposition to the law.", "The ministry|expressed|strong opposition to the law")]
    [InlineData("The farmer further pointed out that rain helps.", "The farmer|further pointed out|that rain helps")]
    [InlineData("Orme urged the town to save water.", "Orme|urged|the town to save water")]
    [InlineData("Orme quoted a paper on rain, saying that fields are dry.", "Orme|quoted|that fields are dry")]
    [InlineData("The town, Orme said, would suffer.", "Orme|said|The town // would suffer")]
    [InlineData("\"Rain helps,\" Orme said, \"and so does sun.\"", "Orme|said|\"Rain helps,\" // \"and so does sun.\"")]
    [InlineData("Orme — a farmer from Oslo — said rain helps.", "Orme — a farmer from Oslo —|said|rain helps")]
    [InlineData("Farmers, however, say rain helps.", "Farmers|say|rain helps")]
    [InlineData("A man who owns the port said rain helps.", "A man who owns the port|said|rain helps")]
    [InlineData("About 47% say they like rain.", "47%|say|they like rain")]
    [InlineData("One in three said the rain was late.", "One in three|said|the rain was late")]
    [InlineData("Orme and Brandt say rain helps.", "Orme and Brandt|say|rain helps")]
    [InlineData("Orme suggested the port was dry.", "Orme|suggested|the port was dry")]
    [InlineData("The harvest was the worst in years, records show.", "records|show|The harvest was the worst in years")]
    [InlineData("Orme made it clear that rain helps.", "Orme|made it clear|that rain helps")]
    [InlineData("Orme fired back that rain helps.", "Orme|fired back|that rain helps")]
    [InlineData("Orme bashed the plan.", "Orme|bashed|the plan")]
    [InlineData("\"Rain helps,\" said one farmer.", "one farmer|said|\"Rain helps,\"")]
    [InlineData("\u201CRain helps,\u201C Orme said.", "Orme|said|\u201CRain helps,\u201C")]
    [InlineData("\"Rain helps us all.\" \u2014 Ada Orme", "Ada Orme|—|\"Rain helps us all.\"")]
    [InlineData("Farmer Ada Orme: \"Rain helps us all.\"", "Farmer Ada Orme|:|\"Rain helps us all.\"")]
    [InlineData("He met the minister's repeated claim that rain hurts.", "the minister|repeated claim|that rain hurts")]
    [InlineData("The crowd heard Brandt's claim that rain hurts.", "Brandt|claim|that rain hurts")]
    [InlineData("According to the Post/Herald survey, rain helps.", "the Post/Herald survey|According to|rain helps")]
    [InlineData("Orme denied that rain hurts.", "Orme|denied|that rain hurts")]
    [InlineData("Orme said in an interview that rain helps.", "Orme|said in an interview|that rain helps")]
    public void Source_cue_and_content_are_found(string text, string expected)
    {
        Article article = Reading.Of(text);
        Attribution found = Assert.Single(article.Attributions);
        string contents = string.Join(" // ", found.Contents.Select(article.Words));
        Assert.Equal(expected, $"{article.Words(found.Source)}|{article.Words(found.Cue)}|{contents}");
    }

    [Theory]
    [InlineData("The town was told to leave.")]
    [InlineData("The report released by the farmers is long.")]
    [InlineData("He did not say that.")]
    [InlineData("The news reports are long and dull.")]
    [InlineData("Her claims of theft are old.")]
    [InlineData("The claim that rain hurts is old.")]
    [InlineData("The two states lead the field.")]
    [InlineData("A 2017 rain report that downgrades Denmark is due.")]
    [InlineData("She made the plan and laid the table.")]
    public void What_only_looks_like_a_cue_is_none(string text) => Assert.DoesNotContain(Reading.Of(text).Attributions, found => !found.IsAttitude);

    [Fact]
    public void A_headline_has_sources()
    {
        Article article = Reading.Of("Norway Blasts Danish Report on Fishing, Says It Protects Cod\n\nThe sea is cold.");
        Assert.Equal("Norway", article.SpeakerAt("Danish Report"));
        Assert.Equal("Norway", article.SpeakerAt("It Protects"));
    }

    [Fact]
    public void A_second_cue_shares_the_source()
    {
        Article article = Reading.Of("\"Rain helps,\" Orme said, adding that sun does too.");
        Assert.Equal("Orme", article.SpeakerAt("sun does"));
        Assert.Equal("Orme", Reading.Of("Orme said Monday that rain helps, and maintained that sun hurts.").SpeakerAt("sun hurts"));
    }

    [Fact]
    public void Source_and_cue_are_the_frame_of_the_statement()
    {
        Article article = Reading.Of("Orme said that rain helps.");
        Statement statement = Assert.Single(article.Statements);
        Assert.Equal("Orme said that", article.Words(Assert.Single(statement.Frame)));
        Assert.Equal("rain helps.", article.Words(Assert.Single(statement.Content)));
    }

    [Fact]
    public void A_stance_ends_before_the_next_clause()
    {
        Article article = Reading.Of("Orme warned Denmark against \"stealing our fish\" after the fleet left the port.");
        Assert.Equal("outlet", article.SpeakerAt("after the fleet"));
    }

    [Fact]
    public void Sentences_of_one_quotation_share_its_source()
    {
        Article article = Reading.Of("\"Rain helps. Sun does too,\" Orme said. \"Wind does not.\"");
        Assert.Equal("Orme", article.SpeakerAt("Rain helps"));
        Assert.Equal("Orme", article.SpeakerAt("Sun does"));
        Assert.Equal("Orme", article.SpeakerAt("Wind does"));
    }

    [Fact]
    public void Who_is_quoted_within_an_attribution_has_no_statement_but_an_attribution()
    {
        Article article = Reading.Of("Orme said that Brandt claimed that rain hurts. He left.");
        Assert.Equal(["Orme", "Brandt"], article.Attributions.Select(found => article.Name(found.Speaker)));
        Assert.Equal("Orme", article.SpeakerAt("rain hurts"));
    }

    [Fact]
    public void A_citation_within_reported_words_is_theirs()
    {
        Article article = Reading.Of("Orme said that rain helps, according to the survey.");
        Assert.Equal(["Orme", "the survey"], article.Attributions.Select(found => article.Words(found.Source)));
        Assert.Equal("Orme", article.SpeakerAt("rain helps"));
    }

    [Fact]
    public void A_possessive_pronoun_with_a_noun_of_speech_is_its_person()
    {
        Article article = Reading.Of("Orme said that rain helps. The crowd laughed at his claim that sun hurts.");
        Assert.Equal("Orme", article.SpeakerAt("sun hurts"));
    }

    [Fact]
    public void A_clause_before_the_main_one_ends_with_its_comma()
    {
        Article article = Reading.Of("When Orme accused Brandt of theft, she said that rain helps.");
        Assert.Equal("Orme", article.SpeakerAt("Brandt of theft"));
        Assert.Equal("she", article.Words(article.Attributions[^1].Source));
    }

    [Fact]
    public void A_second_verb_of_speech_in_the_past_shares_the_source()
    {
        Article article = Reading.Of("Orme called on the town to save water and said the port was dry.");
        Assert.Equal("Orme", article.SpeakerAt("the port"));
        Assert.Equal("said", article.Words(article.Attributions[^1].Cue));
    }

    [Theory]
    [InlineData("Orme: Rain Helps Fields\n\nThe rain came. Orme said so.", "Rain Helps", "Orme")]
    [InlineData("Rain helps fields: experts\n\nThe rain came.", "Rain helps", "experts")]
    [InlineData("Orme: 'Rain Helps Us'\n\nThe rain came.", "Rain Helps", "Orme")]
    [InlineData("Rain would help - UN chief\n\nThe rain came.", "Rain would", "UN chief")]
    [InlineData("Rain helps fields: EU\n\nThe rain came.", "Rain helps", "EU")]
    [InlineData("Update: Town welcomes rain, says it helps\n\nThe rain came.", "it helps", "Town")]
    [InlineData("China: Fields dry\n\nChina said that rain helps.", "Fields dry", "China")]
    [InlineData("China: Fields dry\n\nThe rain came to China.", "Fields dry", "outlet")]
    [InlineData("Floods: A Long History\n\nThe rain came.", "A Long", "outlet")]
    [InlineData("Rain helps: A new way\n\nThe rain came.", "Rain helps", "outlet")]
    public void The_colon_of_a_headline_names_a_speaker_only_where_one_is_known(string text, string words, string speaker) =>
        Assert.Equal(speaker, Reading.Of(text).SpeakerAt(words));
}
