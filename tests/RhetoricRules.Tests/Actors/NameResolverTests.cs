using RhetoricRules.Actors;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Tests.Text;

namespace RhetoricRules.Tests.Actors;

public sealed class NameResolverTests
{
    private const string Entities = """
        lexicons: {office: [ministry, spokesman]}
        entities:
          south: {type: country, names: [Korea, South Korea, Seoul]}
          north: {type: country, names: [Korea, North Korea, Pyongyang]}
          north-agency: {type: office, names: [KCNA], belongs-to: north}
          usa: {type: country, names: [United States, Washington, America, Americans], ambiguous: [Washington, America]}
          washington-state: {type: region, names: [Washington state], belongs-to: usa}
          jordan: {type: country, names: [Jordan, Jordanian, Amman], ambiguous: [Jordan]}
          ireland: {type: country, names: [Ireland, Dublin]}
          northern-ireland: {type: region, names: [Northern Ireland]}
          china: {type: country, names: [China]}
          inns: {type: nobody, names: [Royal China]}

        """;

    [Theory]
    [InlineData("Korea fired. Pyongyang was proud of it.", "north north")]
    [InlineData("Korea voted. Seoul was calm.", "south south")]
    [InlineData("Korea fired, KCNA wrote.", "north north-agency")]
    [InlineData("Korea fired. Pyongyang was proud, Pyongyang said, and Seoul was not.", "north north north south")]
    [InlineData("Korea waits.", "south")]
    [InlineData("South Korea and North Korea met.", "south north")]
    public void A_name_of_two_actors_is_that_of_the_one_whom_the_article_names_otherwise(string text, string expected) => Assert.Equal(expected, Actors(text));

    [Theory]
    [InlineData("The film stars Denzel Washington.", "")]
    [InlineData("Denzel Washington came. Washington was tired.", "")]
    [InlineData("Denzel Washington came. Washington is at war, and the United States pays.", "usa usa")]
    [InlineData("Yesterday Washington signed the pact.", "usa")]
    [InlineData("Critics in Washington signed the pact.", "usa")]
    [InlineData("The China talks in Washington, D.C., went on.", "china usa")]
    [InlineData("Fires burn in Washington state.", "washington-state")]
    [InlineData("Michael Jordan scored. Jordan was proud.", "")]
    [InlineData("Mr. Jordan left.", "")]
    [InlineData("Jordan Pelford left.", "")]
    [InlineData("Jordan Foreign Minister Ole Brandt left.", "jordan")]
    [InlineData("Jordan signed the pact.", "jordan")]
    [InlineData("Fields are dry in South America.", "")]
    [InlineData("America is dry.", "usa")]
    public void A_name_that_others_bear_is_no_actor_within_a_longer_name(string text, string expected) => Assert.Equal(expected, Actors(text));

    [Fact]
    public void In_a_title_capitals_show_nothing() => Assert.Equal("china usa", Actors("China Warns Washington\nThe talks were short."));

    [Fact]
    public void The_longest_name_wins_over_all() => Assert.Equal("northern-ireland ireland", Actors("Northern Ireland and Ireland met."));

    [Fact]
    public void The_words_of_a_nobody_are_no_actors() => Assert.Equal("china", Actors("They ate at the Royal China. China was far."));

    private static string Actors(string text)
    {
        RulePlan plan = RuleCompiler.Compile(Packs.Sound(Entities)).Plan;
        var context = new ArticleContext(Reading.Of(text), plan, ActorId.Unknown);
        return string.Join(' ', context.Mentions.Select(mention => plan.Actors[mention.Actor].Name));
    }
}
