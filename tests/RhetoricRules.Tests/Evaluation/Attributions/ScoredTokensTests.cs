using System.Text.RegularExpressions;
using CsCheck;
using RhetoricRules.Evaluation.Attributions;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation.Attributions;

public sealed class ScoredTokensTests
{
    private static readonly Regex Tokens = new(@"\w+|[^\w\s]", RegexOptions.CultureInvariant);

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Char,
        Gen.Char['\0', '\u00FF'],
        Gen.Char["aZ_7 \n\u00A0.\"\u2019\u200D\u0301\u093E\uD83D\uDE00"]).Array.Select(units => new string(units));

    [Fact]
    public void The_walk_cuts_random_text_as_the_expression_does() => Texts.Sample(text => Assert.Equal(Expected(text), Cut(text)), iter: 20_000);

    [Fact]
    public void Every_unit_is_told_as_the_expression_tells_it()
    {
        string all = string.Concat(Enumerable.Range(0, char.MaxValue + 1).Select(unit => $"{(char)unit}_ "));
        Assert.Equal(Expected(all), Cut(all));
    }

    [Theory]
    [InlineData(0, 5, 0, 1)]
    [InlineData(4, 6, 0, 1)]
    [InlineData(5, 6, 1, 1)]
    [InlineData(3, 9, 0, 2)]
    [InlineData(0, 11, 0, 3)]
    [InlineData(11, 11, 3, 3)]
    public void A_span_holds_the_tokens_that_it_shares_a_character_with(int start, int end, int first, int after) =>
        Assert.Equal(new TokenRange(first, after), ScoredTokens.Cut("seven   up.").In(TextSpan.Between(start, end)));

    private static IEnumerable<TextSpan> Expected(string text) => Tokens.Matches(text).Select(match => new TextSpan(match.Index, match.Length));

    private static IEnumerable<TextSpan> Cut(string text)
    {
        ScoredTokens tokens = ScoredTokens.Cut(text);
        return Enumerable.Range(0, tokens.Count).Select(tokens.SpanOf);
    }
}
