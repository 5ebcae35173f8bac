using RhetoricRules.Analysis;
using RhetoricRules.Tests.Actors;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Analysis;

/// <summary>How "lie" stands in a sentence (ruling 8).</summary>
public sealed class PolarityReaderTests
{
    [Fact]
    public void Without_a_negator_it_is_affirmed() => Assert.False(IsNegated("They always lie."));

    [Theory]
    [InlineData("They never lie.")]
    [InlineData("They do not ever lie.")]
    [InlineData("They do not want to lie.")]
    [InlineData("They don't lie.")]
    [InlineData("Nobody can lie.")]
    public void A_negator_within_three_tokens_before_negates(string text) => Assert.True(IsNegated(text));

    [Fact]
    public void A_negator_four_tokens_before_does_not_negate() => Assert.False(IsNegated("They do not even want to lie."));

    [Theory]
    [InlineData("They do not, sadly lie.")]
    [InlineData("They do not; they lie.")]
    [InlineData("They do not: they lie.")]
    [InlineData("They do not \u2014 they lie.")]
    public void A_negator_does_not_reach_over_a_mark(string text) => Assert.False(IsNegated(text));

    [Theory]
    [InlineData("They do not eat and lie.")]
    [InlineData("They do not eat but lie.")]
    public void A_negator_does_not_reach_over_and_or_but(string text) => Assert.False(IsNegated(text));

    [Fact]
    public void A_negator_after_the_words_does_not_negate() => Assert.False(IsNegated("They lie not once."));

    [Fact]
    public void A_negator_in_a_gap_negates() => Assert.True(IsNegated("They lie and would never say so.", (2, 6)));

    [Fact]
    public void A_gap_without_a_negator_leaves_it_affirmed() => Assert.False(IsNegated("They lie and would always say so.", (2, 6)));

    [Theory]
    [InlineData("They not only lie.")]
    [InlineData("They no doubt lie.")]
    [InlineData("They not merely lie.")]
    public void Not_only_and_its_like_do_not_negate(string text) => Assert.False(IsNegated(text));

    [Theory]
    [InlineData("If they lie we go.")]
    [InlineData("He asked whether they lie.")]
    [InlineData("Unless they lie we go.")]
    public void In_a_clause_with_if_or_whether_it_is_hypothetical(string text) => Assert.True(IsHypothetical(text));

    [Fact]
    public void After_the_if_clause_it_is_not_hypothetical() => Assert.False(IsHypothetical("If it rains, they lie."));

    [Fact]
    public void Before_the_if_clause_it_is_not_hypothetical() => Assert.False(IsHypothetical("They lie if it rains."));

    private static bool IsNegated(string text, params (int Start, int End)[] gaps)
    {
        (PolarityReader reader, int[] tokens, int start) = Read(text);
        return reader.IsNegated(tokens, start, gaps);
    }

    private static bool IsHypothetical(string text)
    {
        (PolarityReader reader, _, int start) = Read(text);
        return reader.IsHypothetical(start);
    }

    private static (PolarityReader Reader, int[] Tokens, int Start) Read(string text)
    {
        ArticleContext context = World.Read(text);
        ReadOnlySpan<Token> all = context.Article.Tokens.AsSpan();
        List<int> tokens = [];
        for (int token = 0; token < all.Length; token++)
        {
            if (!all[token].Is(TokenTraits.Transparent)) tokens.Add(token);
        }

        var reader = new PolarityReader(context);
        reader.Open(tokens);
        return (reader, [.. tokens], tokens.FindIndex(token => context.Article.Tokens[token].Start == text.IndexOf("lie", StringComparison.Ordinal)));
    }
}
