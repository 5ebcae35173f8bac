using RhetoricRules.Tagging;
using RhetoricRules.Tests.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Tagging;

/// <summary>Names are printed with a P for a person, an L for a place and nothing where it is not shown.</summary>
public sealed class NameReaderTests
{
    [Theory]
    [InlineData("He met Diane Brandt at the World Trade Union.", "P:Diane Brandt, World Trade Union")]
    [InlineData("Talks in Oslo failed.", "L:Oslo")]
    [InlineData("The Bank of England raised rates.", "Bank of England")]
    [InlineData("She works at the Department of the Interior.", "Department of the Interior")]
    [InlineData("He met Karl von der Linden.", "P:Karl von der Linden")]
    [InlineData("The Al-Rashid family left.", "Al-Rashid")]
    [InlineData("It was a Polish plan.", "")]
    [InlineData("Muslims and Democrats voted.", "")]
    [InlineData("On Monday the rain stopped.", "")]
    public void A_name_is_the_longest_run_of_its_words(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("It was up to President Maren Holt.", "P:Maren Holt")]
    [InlineData("It was up to US President Maren Holt.", "L:US, P:Maren Holt")]
    [InlineData("It was up to Foreign Minister Maren Holt.", "P:Maren Holt")]
    [InlineData("It was up to Secretary of State Maren Holt.", "P:Maren Holt")]
    [InlineData("It was up to the President.", "")]
    [InlineData("It was up to the Justice Department.", "Justice Department")]
    [InlineData("Mr. Holt's aides left.", "P:Holt")]
    public void Titles_are_no_part_of_a_name(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("The spokesman Zu Varga spoke.", "P:Zu Varga")]
    [InlineData("They rang Zu Varga, 54, at home.", "P:Zu Varga")]
    [InlineData("They rang Zu Varga, who hung up.", "P:Zu Varga")]
    [InlineData("They rang Thomas Varga.", "P:Thomas Varga")]
    [InlineData("They rang Zu Varga.", "Zu Varga")]
    [InlineData("The lawyer Zu Varga spoke. Then Varga left, and Zu wept.", "P:Zu Varga, P:Varga, P:Zu")]
    [InlineData("George Washington died. A plane left Washington.", "P:George Washington, L:Washington")]
    public void A_person_is_shown_by_the_words_around_or_elsewhere(string text, string names) => Assert.Equal(names, Names(text));

    [Theory]
    [InlineData("It rained in New York.", "L:New York")]
    [InlineData("It rained in Zorbia Province.", "L:Zorbia Province")]
    [InlineData("It rained at Lake Zorb.", "L:Lake Zorb")]
    [InlineData("It rained in Zorbia.", "Zorbia")]
    [InlineData("The UN and the EU met.", "UN, EU")]
    public void A_place_is_listed_or_says_what_it_is(string text, string names) => Assert.Equal(names, Names(text));

    private static string Names(string text)
    {
        Article article = Reading.Of(text);
        return string.Join(", ", Tagger.Tag(article).Names.Select(name => $"{Mark(name.Kind)}{article.Words(name.Tokens)}"));
    }

    private static string Mark(NameKind kind) => kind switch { NameKind.Person => "P:", NameKind.Place => "L:", _ => "" };
}
