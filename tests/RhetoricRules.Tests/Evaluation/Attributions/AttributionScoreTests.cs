using System.Collections.Immutable;
using RhetoricRules.Evaluation;
using RhetoricRules.Evaluation.Attributions;

namespace RhetoricRules.Tests.Evaluation.Attributions;

public sealed class AttributionScoreTests
{
    private static readonly ImmutableArray<AttributionCounts> Good = Article(new TokenOverlap(10, 10, 10, 10));
    private static readonly ImmutableArray<AttributionCounts> Poor = Article(new TokenOverlap(10, 5, 20, 5));

    [Fact]
    public void Articles_are_added_up_before_figures_are_made()
    {
        ScoreRow all = AttributionScore.Of([Good, Poor]).Rows[0];
        Assert.Equal((0.75, 0.5), (all.Counts.Content.Precision, all.Counts.Content.Recall));
    }

    // Two articles drawn of two: one in four samples holds only the good one, one in four only the poor one.
    [Fact]
    public void The_interval_reaches_from_the_poorest_to_the_best_sample() =>
        Assert.Equal(new Interval(1.0 / 3, 1), AttributionScore.Of([Good, Poor]).Rows[0].Content);

    [Fact]
    public void The_interval_narrows_with_the_number_of_articles()
    {
        Interval few = AttributionScore.Of([.. Enumerable.Repeat(Good, 10), .. Enumerable.Repeat(Poor, 10)]).Rows[0].Content!.Value;
        Interval many = AttributionScore.Of([.. Enumerable.Repeat(Good, 500), .. Enumerable.Repeat(Poor, 500)]).Rows[0].Content!.Value;
        Assert.True(many.High - many.Low < (few.High - few.Low) / 3);
        Assert.InRange(0.6, many.Low, many.High);
    }

    [Fact]
    public void Equal_articles_leave_nothing_to_chance() =>
        Assert.Equal(new Interval(1, 1), AttributionScore.Of([Good, Good, Good]).Rows[0].Content);

    [Fact]
    public void A_figure_that_does_not_exist_has_no_interval() => Assert.Null(AttributionScore.Of([Good]).Rows[0].Speakers);

    [Fact]
    public void Two_runs_give_the_same_intervals() =>
        Assert.Equal(AttributionScore.Of([Good, Poor, Poor]).Rows.ToArray(), AttributionScore.Of([Good, Poor, Poor]).Rows.ToArray());

    // The first numbers from seed 1234567, as other implementations publish them.
    [Fact]
    public void The_generator_is_the_published_one()
    {
        SplitMix64 random = new(1234567);
        Assert.Equal((6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL), (random.Next(), random.Next(), random.Next()));
    }

    private static ImmutableArray<AttributionCounts> Article(TokenOverlap content) =>
        [.. AttributionScorer.Kinds.Select(_ => default(AttributionCounts) with { Content = content })];
}
