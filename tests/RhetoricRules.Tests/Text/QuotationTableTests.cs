using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

/// <summary>Quotation marks of all shapes, and what looks like one.</summary>
public sealed class QuotationTableTests
{
    [Theory]
    [InlineData("low and high", "Orme sprach von \u201Eguten Feldern\u201C im Mai.", "\u201Eguten Feldern\u201C")]
    [InlineData("low and high, twice", "\u201EJa\u201C, sagte Orme, \u201Ees regnet\u201C.", "\u201EJa\u201C | \u201Ees regnet\u201C")]
    [InlineData("turned chevrons", "Orme sprach von \u00BBguten Feldern\u00AB im Mai.", "\u00BBguten Feldern\u00AB")]
    [InlineData("turned chevrons, twice", "\u00BBJa\u00AB, sagte Orme, \u00BBes regnet\u00AB.", "\u00BBJa\u00AB | \u00BBes regnet\u00AB")]
    [InlineData("spaced chevrons", "Orme parle de \u00AB bons champs \u00BB en mai.", "\u00AB bons champs \u00BB")]
    [InlineData("chevrons with no-break spaces", "Orme parle de \u00AB\u00A0bons champs\u00A0\u00BB en mai.", "\u00AB\u00A0bons champs\u00A0\u00BB")]
    [InlineData("nested", "Orme said, \u201CHe calls it \u2018good rain\u2019 now.\u201D", "\u201CHe calls it \u2018good rain\u2019 now.\u201D | \u2018good rain\u2019")]
    [InlineData("nested straight", "Orme said, 'He calls it \"good rain\" now.'", "'He calls it \"good rain\" now.' | \"good rain\"")]
    [InlineData("possessive", "The farmers' fields and Orme's port are dry.", "")]
    [InlineData("years", "Rain of the '90s and of '04 was good.", "")]
    [InlineData("left out letters", "Rock 'n' roll is 'bout as old.", "")]
    [InlineData("inches", "The pipe is 5\" wide and 12\" long.", "")]
    [InlineData("feet and inches", "Orme is 6'2\" tall, and Brandt is 5'11\" tall.", "")]
    [InlineData("a number quoted", "Orme said the answer is \"42\" again.", "\"42\"")]
    public void Marks_are_paired_or_left_alone(string what, string text, string expected)
    {
        Assert.NotEmpty(what);
        Article article = Reading.Of(text);
        Assert.Equal(expected, string.Join(" | ", article.Quotations.Select(quotation => article.Words(quotation.Tokens))));
    }
}
