using RhetoricRules.Analysis;
using RhetoricRules.Tests.Text;

namespace RhetoricRules.Tests.Actors;

public sealed class MentionFinderTests
{
    [Fact]
    public void The_longest_name_wins() => Assert.Equal("us=United States", Mentions("The United States waits."));

    [Fact]
    public void A_shorter_name_counts_where_the_longer_one_does_not_go_on() => Assert.Equal("states=United", Mentions("United workers wait."));

    [Fact]
    public void The_leftmost_name_wins() => Assert.Equal("navy=Danish Navy, norway=Norway", Mentions("The Danish Navy left Norway."));

    [Fact]
    public void The_pronoun_us_is_not_the_country() => Assert.Equal("", Mentions("They told us to wait."));

    [Fact]
    public void A_name_of_two_capitals_is_the_country() => Assert.Equal("us=US", Mentions("They told US officials to wait."));

    [Fact]
    public void A_name_in_full_capitals_is_found() => Assert.Equal("denmark=DENMARK", Mentions("DENMARK WAITS."));

    [Fact]
    public void A_name_in_small_letters_is_none() => Assert.Equal("", Mentions("They ate danish pastry."));

    [Fact]
    public void A_name_does_not_run_over_the_end_of_a_sentence() => Assert.Equal("states=United", Mentions("They stand United. States wait."));

    [Fact]
    public void A_possessive_stands_outside_the_name() => Assert.Equal("norway=Norway", Mentions("Norway's minister waits."));

    private static string Mentions(string text)
    {
        ArticleContext context = World.Read(text);
        return string.Join(", ", context.Mentions.Select(mention => $"{context.Rules.Actors[mention.Actor].Name}={context.Article.Words(mention.Tokens)}"));
    }
}
