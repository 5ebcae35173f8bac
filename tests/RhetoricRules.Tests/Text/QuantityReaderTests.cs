using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("He met half a million people there.", "Quantity:half a million people=500000")]
    [InlineData("They found 1,883 human trafficking cases.", "Quantity:1,883 human trafficking cases=1883")]
    [InlineData("He met dozens of women.", "Quantity:dozens of women=")]
    [InlineData("It fell twice.", "Quantity:twice=2")]
    [InlineData("All 50 states agree.", "Quantity:50 states=50")]
    [InlineData("Only three people came.", "Quantity:three people=3")]
    [InlineData("It has twenty-five towns.", "Quantity:twenty-five towns=25")]
    [InlineData("It is a Tier 3 town.", "Number:3=3")]
    [InlineData("It is on the tier-2 list.", "Number:2=2")]
    [InlineData("It is 600 pages long.", "Number:600=600")]
    [InlineData("It took 5 years.", "Duration:5 years=5")]
    [InlineData("It took more than 100 days.", "Duration:100 days=100")]
    [InlineData("It rose by 25 percent.", "Percent:25 percent=25")]
    [InlineData("It rose by 7.5%.", "Percent:7.5%=7.5")]
    [InlineData("It cost $2.5 billion.", "Money:$2.5 billion=2500000000")]
    [InlineData("It cost 300 yuan.", "Money:300 yuan=300")]
    [InlineData("It was the third time.", "Ordinal:third=3")]
    [InlineData("It was the 76th patrol.", "Ordinal:76th=76")]
    [InlineData("It began on July 11.", "Date:July 11=")]
    [InlineData("It began on Jun 26, 2020.", "Date:Jun 26, 2020=")]
    [InlineData("It began on 2019/6/21.", "Date:2019/6/21=")]
    [InlineData("He spoke on the 8th.", "Date:8th=8")]
    [InlineData("It began in 2018.", "Year:2018=2018")]
    [InlineData("It began in fiscal year 2020.", "Year:fiscal year 2020=2020")]
    [InlineData("One should stay.", "")]
    public void Numbers_have_their_most_specific_kind(string text, string expected)
    {
        Article article = Reading.Of(text);
        string found = string.Join(" ", article.Quantities.Select(q => FormattableString.Invariant($"{q.Kind}:{article.Words(q.Tokens)}={q.Value}")));
        Assert.Equal(expected, found);
    }
}
