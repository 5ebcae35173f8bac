using System.Collections.Immutable;
using RhetoricRules.Evaluation.Statistics;

namespace RhetoricRules.Tests.Evaluation.Statistics;

public sealed class MotifCounterTests
{
    private static readonly ImmutableArray<string> Names = ["a", "b", "c"];

    // Two turns: a b a, then b a. After a comes b once, after b comes a twice. By lot the first turn brings a, b with probability 2·1/3, so does b, a;
    // the second brings each with a half.
    [Fact]
    public void Moves_that_follow_each_other_are_held_against_an_order_by_lot()
    {
        ImmutableArray<Motif> motifs = MotifCounter.Count([[(0, 0), (1, 5), (0, 9)], [(1, 2), (0, 3)]], Names);
        Assert.Equal(1, Of(motifs, "a", "b").Times, 12);
        Assert.Equal(2, Of(motifs, "b", "a").Times, 12);
        Assert.Equal((2.0 / 3) + 0.5, Of(motifs, "a", "b").Expected, 12);
        Assert.Equal((2.0 / 3) + 0.5, Of(motifs, "b", "a").Expected, 12);
        Assert.Equal("b", motifs[0].First);
    }

    // a and b begin at the same place before c: half of the orders have a, b and b, c; the other half b, a and a, c.
    [Fact]
    public void Moves_at_the_same_place_count_in_every_order()
    {
        ImmutableArray<Motif> motifs = MotifCounter.Count([[(0, 4), (1, 4), (2, 8)]], Names);
        Assert.Equal(0.5, Of(motifs, "a", "b").Times, 12);
        Assert.Equal(0.5, Of(motifs, "b", "a").Times, 12);
        Assert.Equal(0.5, Of(motifs, "a", "c").Times, 12);
        Assert.Equal(0.5, Of(motifs, "b", "c").Times, 12);
        Assert.Equal(0, Of(motifs, "c", "a").Times, 12);
    }

    // All orders of the moves are tried out: their mean and variance are what the formulas say.
    [Theory]
    [InlineData("ab")]
    [InlineData("aab")]
    [InlineData("aabb")]
    [InlineData("aaabc")]
    [InlineData("aaaabb")]
    [InlineData("aabbcc")]
    public void Mean_and_variance_are_those_of_all_orders(string moves)
    {
        ImmutableArray<Motif> motifs = MotifCounter.Count([[.. moves.Select((move, place) => (move - 'a', place))]], Names);
        string[] orders = [.. Orders(moves)];
        foreach (Motif motif in motifs)
        {
            double[] times = [.. orders.Select(order => (double)order.Zip(order.Skip(1)).Count(pair => pair.First == motif.First[0] && pair.Second == motif.Next[0]))];
            double mean = times.Average();
            Assert.Equal(mean, motif.Expected, 9);
            Assert.Equal(times.Average(count => (count - mean) * (count - mean)), motif.Variance, 9);
        }

        Assert.NotEmpty(motifs);
    }

    [Fact]
    public void A_single_move_follows_nothing() => Assert.Empty(MotifCounter.Count([[(0, 1)], [(1, 1)]], Names));

    private static Motif Of(ImmutableArray<Motif> motifs, string first, string next) => motifs.Single(motif => motif.First == first && motif.Next == next);

    private static IEnumerable<string> Orders(string moves) => moves.Length == 0
        ? [""]
        : moves.SelectMany((move, place) => Orders(moves.Remove(place, 1)).Select(rest => move + rest));
}
