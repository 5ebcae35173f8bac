using RhetoricRules.Actors;
using RhetoricRules.Analysis;
using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Tests.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Actors;

public sealed class SideResolverTests
{
    [Fact]
    public void The_first_actor_named_in_the_introduction_decides() =>
        Assert.Equal("denmark", SideIn("Danish envoy to Norway Ole Brandt said that rain helps."));

    [Fact]
    public void An_actor_named_outside_the_introduction_decides_nothing() => Assert.Equal("?", SideIn("Ole Brandt said that Denmark is wet."));

    [Fact]
    public void An_office_speaks_for_its_owner() => Assert.Equal("denmark", SideIn("The Danish Navy said that rain helps."));

    [Fact]
    public void A_region_speaks_for_itself_and_sides_with_its_owner() => Assert.Equal("region of denmark", SideIn("Jutland said that rain helps."));

    [Fact]
    public void An_office_without_a_country_belongs_to_the_perspective() =>
        Assert.Equal("norway, assumed", SideIn("The ministry spokesman said that rain helps.", "norway"));

    [Fact]
    public void An_office_without_a_country_and_perspective_belongs_to_nobody() =>
        Assert.Equal("?", SideIn("The ministry spokesman said that rain helps."));

    [Fact]
    public void A_person_without_office_does_not_belong_to_the_perspective() => Assert.Equal("?", SideIn("Ole Brandt said that rain helps.", "norway"));

    [Fact]
    public void A_named_country_goes_before_the_perspective() =>
        Assert.Equal("denmark", SideIn("The Danish ministry said that rain helps.", "norway"));

    [Fact]
    public void A_side_that_the_text_names_keeps_the_confidence_of_the_rule() =>
        Assert.Equal(Confidence.High, ConfidenceIn("The Norwegian ministry said that Denmark lied."));

    [Fact]
    public void A_side_that_only_the_perspective_gives_lowers_the_confidence() =>
        Assert.Equal(Confidence.Medium, ConfidenceIn("The ministry said that Denmark lied."));

    [Fact]
    public void An_office_without_a_country_belongs_to_the_one_it_takes_a_stand_for() =>
        Assert.Equal("denmark, assumed", SideIn("The ministry spokesman said that Denmark strongly opposes the ban.", "norway"));

    [Fact]
    public void A_country_that_an_office_only_speaks_of_is_not_its_own() => Assert.Equal("?", SideIn("The ministry spokesman said that Denmark is wet."));

    [Fact]
    public void An_office_without_a_country_goes_with_the_office_that_spoke_before() =>
        Assert.Equal("denmark, assumed", SideIn("The Danish ministry said that rain helps. Ole Brandt, the ministry spokesman, said that sun helps.", at: "sun helps"));

    private static string SideIn(string text, string? perspective = null, string? at = null)
    {
        ArticleContext context = World.Read(text, perspective);
        Statement statement = at is null ? context.Article.Statements[0] : context.Article.At(at);
        SpeakerSide side = context.Sides[statement.Speaker];
        if (!side.Actor.IsKnown) return "?";
        ActorTable actors = context.Rules.Actors;
        string owner = side.Side == side.Actor ? "" : $" of {actors[side.Side].Name}";
        return $"{actors[side.Actor].Name}{owner}{(side.IsAssumed ? ", assumed" : "")}";
    }

    private static Confidence ConfidenceIn(string text)
    {
        const string rule = "patterns: {p: {match: '{target: other} lie', id: RR1001, title: t, message: m, confidence: high}}\n";
        var analyzer = new RhetoricAnalyzer(
            RuleCompiler.Compile(Packs.Sound(World.Entities + rule)), AnalysisOptions.Default with { Perspective = "norway" });
        return Assert.Single(analyzer.Analyze(Reading.Of(text)).Findings).Confidence;
    }
}
