using System.Globalization;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

/// <summary>
/// Numbers are printed as <c>Kind:words=value</c>, with <c>..upper</c> for a range; then unit, what is counted and modifier, as far as there are any:
/// <c>Percent:10-15 percent=10..15 percent (voters) Over</c>.
/// </summary>
public sealed class QuantityReaderTests
{
    [Theory]
    [InlineData("He met half a million people there.", "Quantity:half a million people=500000 (people)")]
    [InlineData("They found 1,883 human trafficking cases.", "Quantity:1,883 human trafficking cases=1883 (cases)")]
    [InlineData("He met dozens of women.", "Quantity:dozens of women= (women)")]
    [InlineData("All 50 states agree.", "Quantity:50 states=50 (states)")]
    [InlineData("It has twenty-five towns.", "Quantity:twenty-five towns=25 (towns)")]
    [InlineData("It has two hundred and fifty-three towns.", "Quantity:two hundred and fifty-three towns=253 (towns)")]
    [InlineData("It has one thousand two hundred towns.", "Quantity:one thousand two hundred towns=1200 (towns)")]
    [InlineData("It has 2.5 million homes.", "Quantity:2.5 million homes=2500000 (homes)")]
    [InlineData("It sold 4.1m copies.", "Quantity:4.1m copies=4100000 (copies)")]
    [InlineData("It has two and a half million homes.", "Quantity:two and a half million homes=2500000 (homes)")]
    [InlineData("It drew a quarter of a million fans.", "Quantity:quarter of a million fans=250000 (fans)")]
    [InlineData("It has a dozen eggs and three dozen hens.", "Quantity:dozen eggs=12 (eggs); Quantity:three dozen hens=36 (hens)")]
    [InlineData("Hundreds of thousands of people marched.", "Quantity:Hundreds of thousands of people= (people)")]
    [InlineData("Several thousand people marched.", "Quantity:Several thousand people= (people)")]
    [InlineData("A few hundred farmers marched.", "Quantity:few hundred farmers= (farmers)")]
    [InlineData("Thousands fled.", "Quantity:Thousands=")]
    [InlineData("Scores of shops shut.", "Quantity:Scores of shops= (shops)")]
    [InlineData("The scores were level.", "")]
    [InlineData("They met five other mayors.", "Quantity:five other mayors=5 (mayors)")]
    [InlineData("They met 1,200 mostly young voters.", "Quantity:1,200 mostly young voters=1200 (voters)")]
    [InlineData("He met 20 human rights groups.", "Quantity:20 human rights groups=20 (groups)")]
    [InlineData("He met six men and 12 schoolchildren.", "Quantity:six men=6 (men); Quantity:12 schoolchildren=12 (schoolchildren)")]
    [InlineData("He freed three of his sons.", "Quantity:three of his sons=3 (sons)")]
    [InlineData("He freed two of them.", "Quantity:two of them=2 (them)")]
    [InlineData("Two Iraqis and six Swedes left.", "Quantity:Two Iraqis=2 (Iraqis); Quantity:six Swedes=6 (Swedes)")]
    [InlineData("The blast left 20 dead.", "Quantity:20=20")]
    [InlineData("One man stayed.", "Quantity:One=1 (man)")]
    [InlineData("They hold four of the last five seats.", "Quantity:four=4 (seats); Quantity:five seats=5 (seats)")]
    public void Things_are_counted(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("One should stay.")]
    [InlineData("No one knew of it.")]
    [InlineData("One of them stayed.")]
    [InlineData("This one works.")]
    [InlineData("It was a half-hearted try in the second half.", "Ordinal:second=2")]
    [InlineData("It fills half a page.")]
    [InlineData("The news came late.")]
    public void Words_that_only_look_like_numbers_are_none(string text, string expected = "") => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Half of them left.", "Quantity:Half of them=0.5 share (them)")]
    [InlineData("Half the workforce left.", "Quantity:Half the workforce=0.5 share (workforce)")]
    [InlineData("Two-thirds of registered voters stayed.", "Quantity:Two-thirds of registered voters=0.667 share (voters)")]
    [InlineData("Three quarters of the land is dry.", "Quantity:Three quarters of the land=0.75 share (land)")]
    [InlineData("A third of the grain rotted.", "Quantity:third of the grain=0.333 share (grain)")]
    [InlineData("Output fell by a quarter.", "Quantity:quarter=0.25 share")]
    [InlineData("One in five farmers left.", "Quantity:One in five farmers=0.2 share (farmers)")]
    [InlineData("Nine out of 10 farmers left.", "Quantity:Nine out of 10 farmers=0.9 share (farmers)")]
    [InlineData("Half of the 50 states agree.", "Quantity:Half=0.5 share (states); Quantity:50 states=50 (states)")]
    public void Parts_have_the_unit_share(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It fell twice.", "Quantity:twice=2 times")]
    [InlineData("It is more than twice as long.", "Quantity:twice=2 times Over")]
    [InlineData("It rose tenfold.", "Quantity:tenfold=10 times")]
    [InlineData("It is a 20-fold rise.", "Quantity:20-fold=20 times")]
    [InlineData("He came three times.", "Quantity:three times=3 times")]
    public void Multiples_have_the_unit_times(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("Only three people came.", "Quantity:three people=3 (people) Only")]
    [InlineData("Just 20 people came.", "Quantity:20 people=20 (people) Only")]
    [InlineData("A mere 20 people came.", "Quantity:20 people=20 (people) Only")]
    [InlineData("As few as 20 people came.", "Quantity:20 people=20 (people) Only")]
    [InlineData("Only about 20 people came.", "Quantity:20 people=20 (people) Only")]
    [InlineData("About 20 people came.", "Quantity:20 people=20 (people) About")]
    [InlineData("Some 20 people came.", "Quantity:20 people=20 (people) About")]
    [InlineData("An estimated 20 people came.", "Quantity:20 people=20 (people) About")]
    [InlineData("Close to 20 people came.", "Quantity:20 people=20 (people) About")]
    [InlineData("Nearly a million people came.", "Quantity:million people=1000000 (people) About")]
    [InlineData("20 or so people came.", "Quantity:20 or so people=20 (people) About")]
    [InlineData("More than 20 people came.", "Quantity:20 people=20 (people) Over")]
    [InlineData("Over 20 people came.", "Quantity:20 people=20 (people) Over")]
    [InlineData("Just over 20 people came.", "Quantity:20 people=20 (people) Over")]
    [InlineData("In excess of 20 people came.", "Quantity:20 people=20 (people) Over")]
    [InlineData("20-plus people came.", "Quantity:20-plus people=20 (people) Over")]
    [InlineData("Fewer than 20 people came.", "Quantity:20 people=20 (people) Under")]
    [InlineData("Under 20 people came.", "Quantity:20 people=20 (people) Under")]
    [InlineData("At least 20 people came.", "Quantity:20 people=20 (people) AtLeast")]
    [InlineData("No fewer than 20 people came.", "Quantity:20 people=20 (people) AtLeast")]
    [InlineData("20 people or more came.", "Quantity:20 people=20 (people) AtLeast")]
    [InlineData("As many as 20 people came.", "Quantity:20 people=20 (people) AtMost")]
    [InlineData("Up to 20 people came.", "Quantity:20 people=20 (people) AtMost")]
    [InlineData("No more than 20 people came.", "Quantity:20 people=20 (people) AtMost")]
    [InlineData("20 people at most came.", "Quantity:20 people=20 (people) AtMost")]
    [InlineData("Not only 20 people came.", "Quantity:20 people=20 (people)")]
    [InlineData("They are the only two heirs.", "Quantity:two heirs=2 (heirs)")]
    [InlineData("It cost only $5.", "Money:$5=5 USD Only")]
    [InlineData("It rose by less than 2%.", "Percent:2%=2 percent Under")]
    [InlineData("It took more than 100 days.", "Duration:100 days=100 day Over")]
    public void Modifiers_stand_outside_and_are_named(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It rose by 25 percent.", "Percent:25 percent=25 percent")]
    [InlineData("It rose by 7.5%.", "Percent:7.5%=7.5 percent")]
    [InlineData("It rose by 7.5 per cent.", "Percent:7.5 per cent=7.5 percent")]
    [InlineData("It fell by 3 percentage points.", "Percent:3 percentage points=3 percentage point")]
    [InlineData("It took 5 percent of all the registered votes.", "Percent:5 percent=5 percent (votes)")]
    [InlineData("It is half a percent.", "Percent:half a percent=0.5 percent")]
    public void Percentages(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It cost $2.5 billion.", "Money:$2.5 billion=2500000000 USD")]
    [InlineData("It cost \u00A34.6bn.", "Money:\u00A34.6bn=4600000000 GBP")]
    [InlineData("It cost 300 yuan.", "Money:300 yuan=300 CNY")]
    [InlineData("It cost RMB 300.", "Money:RMB 300=300 CNY")]
    [InlineData("It cost \u20AC5.", "Money:\u20AC5=5 EUR")]
    [InlineData("It cost A$20.", "Money:A$20=20 AUD")]
    [InlineData("It cost HK$20.", "Money:HK$20=20 HKD")]
    [InlineData("It cost 20 Australian dollars.", "Money:20 Australian dollars=20 AUD")]
    [InlineData("It cost 5 million Hong Kong dollars.", "Money:5 million Hong Kong dollars=5000000 HKD")]
    [InlineData("It cost 40 pesos.", "Money:40 pesos=40 peso")]
    [InlineData("It cost 99p.", "Money:99p=0.99 GBP")]
    [InlineData("It cost two million won.", "Money:two million won=2000000 KRW")]
    [InlineData("Of the 20 won seats, none was lost.", "Quantity:20 won seats=20 (seats)")]
    [InlineData("It cost tens of millions of dollars.", "Money:tens of millions of dollars= USD")]
    [InlineData("It shipped $5m worth of grain.", "Money:$5m=5000000 USD (grain)")]
    public void Money_has_its_code(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It took 5 years.", "Duration:5 years=5 year")]
    [InlineData("It took five more years.", "Duration:five more years=5 year")]
    [InlineData("It was a two-week trip.", "Duration:two-week=2 week")]
    [InlineData("It took half an hour.", "Duration:half an hour=0.5 hour")]
    [InlineData("It took two and a half hours.", "Duration:two and a half hours=2.5 hour")]
    [InlineData("It took hundreds of years.", "Duration:hundreds of years= year")]
    [InlineData("It weighs 30 tonnes.", "Number:30 tonnes=30 tonne")]
    [InlineData("It is 5km off.", "Number:5km=5 kilometre")]
    [InlineData("It covers 20 square miles.", "Number:20 square miles=20 square mile")]
    [InlineData("It ran at 80 miles per hour.", "Number:80 miles per hour=80 mile per hour")]
    [InlineData("They ate 30 tons of rice.", "Number:30 tons=30 ton (rice)")]
    [InlineData("She won the 1500m.", "Number:1500m=1500 metre")]
    public void Measures_have_their_unit(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It rose by 10-15 percent.", "Percent:10-15 percent=10..15 percent")]
    [InlineData("It rose by 10\u201315 percent.", "Percent:10\u201315 percent=10..15 percent")]
    [InlineData("It rose between 5% and 10%.", "Percent:5% and 10%=5..10 percent")]
    [InlineData("Between 5 and 10 people came.", "Quantity:5 and 10 people=5..10 (people)")]
    [InlineData("It ranged from 3 to 4 million votes.", "Quantity:3 to 4 million votes=3000000..4000000 (votes)")]
    [InlineData("It drew 900,000 to 1.2 million visitors.", "Quantity:900,000 to 1.2 million visitors=900000..1200000 (visitors)")]
    [InlineData("Two or three people came.", "Quantity:Two or three people=2..3 (people)")]
    [InlineData("It took five to six weeks.", "Duration:five to six weeks=5..6 week")]
    [InlineData("It cost $5-10 million.", "Money:$5-10 million=5000000..10000000 USD")]
    [InlineData("It cost between $5m and $10m.", "Money:$5m and $10m=5000000..10000000 USD")]
    public void A_range_has_two_values(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It rose from 3 percent to 5 percent.", "Percent:3 percent=3 percent; Percent:5 percent=5 percent")]
    [InlineData("It rose from $3 to $5.", "Money:$3=3 USD; Money:$5=5 USD")]
    [InlineData("It fell 20 to 4,500.", "Number:20=20; Quantity:4,500=4500")]
    public void A_change_from_one_figure_to_another_is_two(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It was the third time.", "Ordinal:third=3")]
    [InlineData("It was the 76th patrol.", "Ordinal:76th=76")]
    [InlineData("It was the twenty-first patrol.", "Ordinal:twenty-first=21")]
    [InlineData("A third party came.", "Ordinal:third=3")]
    public void Ordinals(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It began on July 11.", "Date:July 11=")]
    [InlineData("It began on Jun 26, 2020.", "Date:Jun 26, 2020=")]
    [InlineData("It began on 4-6 July 2019.", "Date:4-6 July 2019=")]
    [InlineData("It ran on Jan. 17-23.", "Date:Jan. 17-23=")]
    [InlineData("It began on 2019/6/21.", "Date:2019/6/21=")]
    [InlineData("It began on 2019-06-21.", "Date:2019-06-21=")]
    [InlineData("It began on 21.06.2019.", "Date:21.06.2019=")]
    [InlineData("It changed after 9/11.", "Date:9/11=")]
    [InlineData("He spoke on the 8th.", "Date:8th=8")]
    [InlineData("It began on the 8th of May.", "Date:8th of May=")]
    [InlineData("It began in 2018.", "Year:2018=2018")]
    [InlineData("It began in fiscal year 2020.", "Year:fiscal year 2020=2020")]
    [InlineData("In 2019 people died.", "Year:2019=2019")]
    [InlineData("By 2030 millions of homes will be dry.", "Year:2030=2030; Quantity:millions of homes= (homes)")]
    [InlineData("The 2016 elections were close.", "Year:2016=2016")]
    [InlineData("China's 2019 exports fell.", "Year:2019=2019")]
    [InlineData("It killed 2000 people.", "Quantity:2000 people=2000 (people)")]
    [InlineData("More than 1900 homes burned.", "Quantity:1900 homes=1900 (homes) Over")]
    [InlineData("The 1990s were dry.", "Year:1990s=1990")]
    [InlineData("The late 90s were dry.", "Year:90s=1990")]
    [InlineData("The 2018-19 season was dry.", "Year:2018-19=2018..2019")]
    [InlineData("It lasted from 2010 to 2015.", "Year:2010=2010; Year:2015=2015")]
    public void Dates_and_years_are_kept_apart(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("It is a Tier 3 town.", "Number:3=3")]
    [InlineData("It is on the tier-2 list.", "Number:2=2")]
    [InlineData("It is 600 pages long.", "Number:600=600")]
    [InlineData("It began at 5:30 p.m. sharp.", "Number:5:30 p.m.=")]
    [InlineData("It began at 8am.", "Number:8am=")]
    [InlineData("It began at 1700 GMT.", "Number:1700 GMT=")]
    [InlineData("It runs from 5-6pm.", "Number:5-6pm=")]
    [InlineData("Call 555-0199 now.", "Number:555-0199=")]
    [InlineData("Call +44 20 7946 0958 now.", "Number:44 20 7946 0958=")]
    [InlineData("Denmark won 3-2 at home.", "Number:3-2=")]
    [InlineData("They lined up in a 4-4-2 shape.", "Number:4-4-2=")]
    [InlineData("The horse is at 9/4 now.", "Number:9/4=")]
    [InlineData("The Boeing 737 jets stayed down.", "Number:737=737")]
    [InlineData("She met number two seed Ann Berg in week three.", "Number:two=2; Number:three=3")]
    [InlineData("It is post 773113752271060992 there.", "Number:773113752271060992=")]
    [InlineData("It breaks Article 5 rights.", "Number:5=5")]
    [InlineData("It spread Covid-19 cases.", "Number:19=19")]
    [InlineData("The G20 leaders met.", "")]
    [InlineData("He watched the Six Nations there.", "Number:Six=6")]
    [InlineData("Six Nations talks went on.", "Number:Six=6")]
    [InlineData("He joined the Gang of Four.", "Number:Four=4")]
    [InlineData("He sits on a 10-member panel.", "Number:10=10 (member)")]
    [InlineData("Ole Brandt, 35, farms there.", "Number:35=35 year")]
    [InlineData("The 35-year-old farms there.", "Number:35-year-old=35 year")]
    [InlineData("He is 35 years old.", "Number:35 years old=35 year")]
    [InlineData("Those aged 18 to 25 left.", "Number:18 to 25=18..25 year")]
    [InlineData("The 4G and 5G nets grew.", "Number:4G=4; Number:5G=5")]
    [InlineData("It is open 24/7 here.", "Number:24/7=")]
    public void Numbers_that_name_or_measure_are_no_quantities(string text, string expected) => Assert.Equal(expected, Found(text));

    [Fact]
    public void Numbers_never_overlap_whatever_the_text()
    {
        const string Text = "5 5% $5 half five million and 3-2-1 of them 2019-20 at 5:30:20 p.m. two thirds of one in 3 or 4 to 5 dozen hundreds of thousands of $ 5-6 % +44 1 1";
        Article article = Reading.Of(Text);
        for (int i = 1; i < article.Quantities.Length; i++) Assert.True(article.Quantities[i - 1].Tokens.End <= article.Quantities[i].Tokens.First);
    }

    [Fact]
    public void Quantities_without_a_unit_are_equal_however_it_is_said() =>
        Assert.Equal(new Quantity(new TokenRange(0, 1), QuantityKind.Number, 1), new Quantity(new TokenRange(0, 1), QuantityKind.Number, 1) { Unit = "" });

    private static string Found(string text)
    {
        Article article = Reading.Of(text);
        return string.Join("; ", article.Quantities.Select(quantity => Print(article, quantity)));
    }

    private static string Print(Article article, Quantity quantity)
    {
        string to = quantity.ValueTo is null ? "" : $"..{Round(quantity.ValueTo)}";
        string unit = quantity.Unit.Length == 0 ? "" : $" {quantity.Unit}";
        string of = quantity.Of.IsEmpty ? "" : $" ({article.Words(quantity.Of)})";
        string modifier = quantity.Modifier == QuantityModifier.None ? "" : $" {quantity.Modifier}";
        return $"{quantity.Kind}:{article.Words(quantity.Tokens)}={Round(quantity.Value)}{to}{unit}{of}{modifier}";
    }

    private static string Round(double? value) => value is { } known ? Math.Round(known, 3).ToString(CultureInfo.InvariantCulture) : "";
}
