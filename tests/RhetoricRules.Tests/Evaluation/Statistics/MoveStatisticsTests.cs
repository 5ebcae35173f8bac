using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Evaluation.Statistics;

namespace RhetoricRules.Tests.Evaluation.Statistics;

public sealed class MoveStatisticsTests
{
    [Fact]
    public void A_rate_is_moves_by_words_of_its_group()
    {
        MoveStatistics statistics = Of(MoveGrouping.Source, Article("x", 500, "a", "a", "b"), Article("y", 1500, "a"), Article("x", 500));
        Assert.Equal(["y", "x"], statistics.Groups.Select(group => group[0].Group));
        MoveRate x = statistics.Groups[1].Single(rate => rate.Technique == "a");
        Assert.Equal((2, 1, 1000, 2, 2.0), (x.Articles, x.ArticlesWith, x.Words, x.Moves, x.PerThousand));

        // Garwood's limits of two are 0.2422 and 7.2247; the words are a thousand.
        Assert.Equal(0.2422, x.Interval!.Value.Low, 4);
        Assert.Equal(7.2247, x.Interval!.Value.High, 4);
        Assert.Equal(0, statistics.Groups[0].Single(rate => rate.Technique == "b").PerThousand);
    }

    // Four articles of 100 words with 0, 0, 4 and 4 moves: 2 are expected in each, chi square is 4·(2²/2) = 8, and 8/3 its mean.
    [Fact]
    public void Dispersion_is_chi_square_by_its_degrees_of_freedom()
    {
        MoveStatistics statistics = Of(MoveGrouping.Technique, Article("x", 100), Article("x", 100), Article("x", 100, "a", "a", "a", "a"), Article("x", 100, "a", "a", "a", "a"));
        Assert.Equal(8.0 / 3, statistics.Dispersion!.Value, 12);
    }

    // Every sample of two equal articles has the same rate. A sample of an article with two moves and one without has 0, 10 or 20 in a thousand, and each of
    // the ends more often than 2.5 times in a hundred.
    [Fact]
    public void An_interval_over_articles_shows_how_much_they_differ()
    {
        StatisticsOptions options = new() { Grouping = MoveGrouping.Source, Interval = RateInterval.Articles };
        MoveStatistics statistics = MoveStatistics.Of([Article("even", 1000, "a"), Article("even", 1000, "a"), Article("uneven", 100, "a", "a"), Article("uneven", 100), Article("lone", 10, "a")], options);
        Assert.Equal((1.0, 1.0), Ends(statistics, "even"));
        Assert.Equal((0.0, 20.0), Ends(statistics, "uneven"));
        Assert.Null(statistics.Groups.Single(group => group[0].Group == "lone")[0].Interval);
    }

    // Of ten articles four have a, five b and three both: 4·5/10 = 2 by lot, lift 1.5, pmi log2 1.5. The variance of the hypergeometric distribution is
    // 10·(4/10)·(5/10)·... = 4·5·6·5/(100·9) = 2/3, so z = (3 - 2)/√(2/3).
    [Fact]
    public void Company_is_held_against_techniques_dealt_out_by_lot()
    {
        MoveStatistics statistics = Of(
            MoveGrouping.Technique,
            [.. Enumerable.Repeat(Article("x", 9, "a", "b", "a"), 3), Article("x", 9, "a"), .. Enumerable.Repeat(Article("x", 9, "b"), 2), .. Enumerable.Repeat(Article("x", 9), 4)]);
        TechniquePair pair = Assert.Single(statistics.Pairs);
        Assert.Equal((4, 5, 3, 10), (pair.ArticlesWithFirst, pair.ArticlesWithSecond, pair.Both, pair.Articles));
        Assert.Equal((2.0, 1.5), (pair.Expected, pair.Lift));
        Assert.Equal(Math.Log2(1.5), pair.MutualInformation!.Value, 12);
        Assert.Equal(1 / Math.Sqrt(2.0 / 3), pair.Deviation!.Value, 12);
    }

    [Fact]
    public void A_move_belongs_to_the_tenth_in_which_it_begins()
    {
        StudiedArticle article = Article("x", 9) with { Length = 50, Moves = [Move("a", 0), Move("a", 4), Move("a", 5), Move("b", 49)] };
        StudiedArticle unknown = article with { Length = null };
        ImmutableArray<PositionProfile> profiles = Of(MoveGrouping.Technique, article, unknown).Positions;
        Assert.Equal([2, 1, 0, 0, 0, 0, 0, 0, 0, 1], profiles[0].Tenths.ToArray());
        Assert.Equal([2, 1, 0, 0, 0, 0, 0, 0, 0, 0], profiles[1].Tenths.ToArray());
        Assert.Equal(0.25, profiles[0].ShareOf(9));
    }

    [Fact]
    public void A_speakers_rate_is_that_of_its_own_words()
    {
        StudiedArticle article = Article("x", 30) with
        {
            Speakers = [new SpeakerWords("Lu Kang", "china", 8), new SpeakerWords("Hua", "china", 2), new SpeakerWords("the outlet", null, 15), new SpeakerWords(null, null, 5)],
            Moves = [Move("a", 0) with { Speaker = "Lu Kang", Entity = "china" }, Move("a", 3), Move("b", 7) with { Speaker = "Hua", Entity = "china" }],
        };
        MoveStatistics statistics = Of(MoveGrouping.Speaker, article);
        Assert.Equal(["the outlet", "china", "unknown"], statistics.Groups.Select(group => group[0].Group));
        Assert.Equal([0, 200, 200], statistics.Groups.Select(group => group[0].PerThousand!.Value));
        Assert.Throws<FormatException>(() => Of(MoveGrouping.Speaker, Article("x", 30)));
    }

    [Fact]
    public void An_article_in_several_results_counts_once_with_all_moves()
    {
        StudiedArticles articles = new();
        articles.Add(Article("x", 9) with { Moves = [Move("a", 5)] });
        articles.Add(Article("x", 9) with { Moves = [Move("b", 1), Move("a", 5)] });
        Assert.Equal(1, articles.Repeated);
        Assert.Equal(["b", "a"], Assert.Single(articles.ToImmutable()).Moves.Select(move => move.Code));
    }

    [Theory]
    [InlineData("2022-03-24T10:00:00Z", "2022-03-24")]
    [InlineData("Published: Mar 24, 2022 06:46 PM", "2022-03-24")]
    [InlineData("24 March 2022", "2022-03-24")]
    [InlineData("Thursday, 4 Aug. 2022", "2022-08-04")]
    [InlineData("2022-03", null)]
    [InlineData("2022", null)]
    [InlineData("3/4/2022", null)]
    [InlineData("yesterday", null)]
    public void Dates_are_read_as_sources_write_them(string date, string? day) => Assert.Equal(day, DateReader.PeriodOf(date, DatePeriod.Day));

    [Theory]
    [InlineData("2022-13-45", DatePeriod.Month, null)]
    [InlineData("2022-13-45", DatePeriod.Year, "2022")]
    [InlineData("2022-03", DatePeriod.Month, "2022-03")]
    [InlineData("2022", DatePeriod.Year, "2022")]
    [InlineData("20220324", DatePeriod.Year, null)]
    [InlineData("March 2022", DatePeriod.Month, "2022-03")]
    public void A_date_tells_as_much_as_it_has(string date, DatePeriod period, string? told) => Assert.Equal(told, DateReader.PeriodOf(date, period));

    private static (double, double) Ends(MoveStatistics statistics, string group)
    {
        MoveRate rate = statistics.Groups.Single(rates => rates[0].Group == group)[0];
        return (rate.Interval!.Value.Low, rate.Interval!.Value.High);
    }

    private static MoveStatistics Of(MoveGrouping grouping, params StudiedArticle[] articles) => MoveStatistics.Of([.. articles], new StatisticsOptions { Grouping = grouping });

    private static StudiedArticle Article(string source, int words, params string[] codes) => new()
    {
        Id = "1",
        Path = "a.txt",
        Hash = "",
        Words = words,
        Length = 100,
        Source = source,
        Moves = [.. codes.Select((code, place) => Move(code, place))],
    };

    private static StudiedMove Move(string code, int start) => new("RR0001", code, start, start + 1) { Turn = 1 };
}
