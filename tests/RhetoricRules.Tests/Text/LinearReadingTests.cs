using RhetoricRules.Text;

namespace RhetoricRules.Tests.Text;

/// <summary>Reading takes time in proportion to the text. Looks at tokens are counted instead of time: they are the same on every machine.</summary>
public sealed class LinearReadingTests
{
    private const int Small = 400;
    private const int Factor = 8;

    /// <summary>Texts in which some reader could look back or ahead without end, as a piece to repeat.</summary>
    public static TheoryData<string> Pieces =>
    [
        "The minister said that rain helps. ",
        "claims ",
        "the voters claim and support the ban of ",
        "Orme said that ",
        "Orme, a minister, ",
        "\"",
        "“",
        "‘ ",
        "\"' ",
        "\"a b c d e f g,\" ",
        "“the rain will help all fields here” and ",
        "In the ",
        ", ",
        "( ",
        "according to ",
        "and ",
        "who said ",
        "Ada ",
        "Minister Orme ",
        "12 million ",
        "- ",
        ": ",
        ".",
        "!\n",
        "— Ada Orme\n",
        "“It rains in the valley today.”\n",
        "…\u0000\uD800\u202E",
        "а",
    ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Steps_grow_with_the_text(string piece)
    {
        long small = Steps(piece, Small);
        long large = Steps(piece, Small * Factor);
#if DEBUG
        Assert.True(small > 0, "no step was counted");
        double allowed = (Factor * 1.25 * small) + 2000;
        Assert.True(large <= allowed, $"{Factor} times the text took {(double)large / small:0.0} times the steps");
#else
        Assert.Equal(0, small + large);
#endif
    }

    private static long Steps(string piece, int times)
    {
        ArticleReader.Read(string.Concat(Enumerable.Repeat(piece, times)), new ArticleMetadata("linear"), out long steps);
        return steps;
    }
}
