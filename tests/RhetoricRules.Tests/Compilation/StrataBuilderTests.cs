using RhetoricRules.Compilation;
using RhetoricRules.Inference;
using RhetoricRules.Tests.Inference;

namespace RhetoricRules.Tests.Compilation;

/// <summary>Kinds below 10 are signals; the others are yielded by compositions.</summary>
public sealed class StrataBuilderTests
{
    [Fact]
    public void Compositions_over_signals_share_the_lowest_stratum() => Assert.Equal("10 11", Strata(Reads(10, 1), Reads(11, 1, 2)));

    [Fact]
    public void A_composition_stands_above_what_its_steps_read() => Assert.Equal("11 | 10", Strata(Reads(10, 11), Reads(11, 1)));

    [Fact]
    public void A_composition_stands_above_what_must_be_absent() =>
        Assert.Equal("11 | 10", Strata(Reads(10, 1) with { Absences = [Scenario.Step("b", 11)] }, Reads(11, 1)));

    [Fact]
    public void A_composition_stands_above_the_highest_it_reads() =>
        Assert.Equal("12 | 11 | 10", Strata(Reads(10, 12, 11), Reads(11, 12), Reads(12, 1)));

    [Fact]
    public void Within_a_stratum_the_given_order_stays() => Assert.Equal("13 12 | 11 10", Strata(Reads(11, 12), Reads(13, 1), Reads(10, 13), Reads(12, 1)));

    [Fact]
    public void Nothing_makes_no_stratum() => Assert.Equal("", Strata());

    private static Composition Reads(int kind, params int[] kinds) => new()
    {
        Produces = new FactKind(kind),
        Steps = [.. kinds.Select(read => Scenario.Step($"s{read}", read))],
        Reported = 0,
        Within = new Reach(ReachUnit.Statement, 1),
    };

    private static string Strata(params Composition[] compositions) => string.Join(
        " | ",
        StrataBuilder.Build([.. compositions]).Select(stratum => string.Join(' ', stratum.Compositions.Select(composition => composition.Plan.Produces.Value))));
}
