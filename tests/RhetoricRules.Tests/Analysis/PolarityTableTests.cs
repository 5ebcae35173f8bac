using RhetoricRules.Compilation;
using RhetoricRules.Diagnostics;
using RhetoricRules.Tests.Rules;
using RhetoricRules.Tests.Text;

namespace RhetoricRules.Tests.Analysis;

/// <summary>Whether "lie" is affirmed, negated or neither, in whole sentences, as rules with a polarity see it.</summary>
public sealed class PolarityTableTests
{
    private static readonly CompiledRules Both = RuleCompiler.Compile(Packs.Sound("""
        signals:
          told: {match: "=lie | =lying | =lied"}
          not-told: {match: "=lie | =lying | =lied", polarity: negated}
        patterns:
          affirmed: {all: [{a: told}], id: RR1001, title: t, message: m}
          negated: {all: [{a: not-told}], id: RR1002, title: t, message: m}

        """));

    // Negators and their scope.
    [Theory]
    [InlineData("They lie.", "affirmed")]
    [InlineData("They don't lie.", "negated")]
    [InlineData("They cannot lie.", "negated")]
    [InlineData("They never lie.", "negated")]
    [InlineData("They no longer lie.", "negated")]
    [InlineData("They hardly lie.", "negated")]
    [InlineData("They rarely ever lie.", "negated")]
    [InlineData("They neither steal nor lie.", "negated")]
    [InlineData("Neither of them lied.", "negated")]
    [InlineData("They got rich without lying.", "negated")]
    [InlineData("They got rich, not without lying.", "affirmed")]
    [InlineData("They failed to lie.", "negated")]
    [InlineData("They never fail to lie.", "affirmed")]
    [InlineData("They refused to lie.", "negated")]
    [InlineData("They did not refuse to lie.", "affirmed")]
    [InlineData("They are unable to lie.", "negated")]
    [InlineData("They are far from lying.", "negated")]
    [InlineData("Stop this, instead of lying.", "affirmed")]
    [InlineData("They stopped short of lying.", "negated")]
    [InlineData("It is anything but a lie.", "negated")]
    [InlineData("It is nothing but a lie.", "affirmed")]
    [InlineData("It is nothing short of a lie.", "affirmed")]
    [InlineData("It is nothing less than a lie.", "affirmed")]
    [InlineData("They not only lie.", "affirmed")]
    [InlineData("They no doubt lie.", "affirmed")]
    [InlineData("It is no wonder they lie.", "affirmed")]
    [InlineData("If anything, they lie.", "affirmed")]
    [InlineData("If anything they lie more.", "affirmed")]
    [InlineData("They do not sing, they lie.", "affirmed")]
    [InlineData("They do not sing but lie.", "affirmed")]
    public void Negators(string text, string expected) => Assert.Equal(expected, Read(text));

    // What is only supposed or asked is neither.
    [Theory]
    [InlineData("If they lie we leave.", "neither")]
    [InlineData("Unless they lie we stay.", "neither")]
    [InlineData("Orme asked whether they lie.", "neither")]
    [InlineData("Should they lie, we leave.", "neither")]
    [InlineData("Should the minister lie, we leave.", "neither")]
    [InlineData("Were they to lie, we would leave.", "neither")]
    [InlineData("Had they lied, we would have left.", "neither")]
    [InlineData("Suppose they lie.", "neither")]
    [InlineData("We wait in case they lie.", "neither")]
    [InlineData("In the case of Brandt they lie.", "affirmed")]
    [InlineData("Provided that they lie, we leave.", "neither")]
    [InlineData("If it paid, they would lie.", "neither")]
    [InlineData("They would lie if it paid.", "neither")]
    [InlineData("If it rains, they lie.", "affirmed")]
    [InlineData("They were known to lie.", "affirmed")]
    [InlineData("They had lied.", "affirmed")]
    [InlineData("They should stop as they lie.", "affirmed")]
    [InlineData("Do they lie?", "neither")]
    public void Hypotheses(string text, string expected) => Assert.Equal(expected, Read(text));

    // Who denies something does not affirm it.
    [Theory]
    [InlineData("Orme denied that they lied.", "negated")]
    [InlineData("Orme said he denied that they lie.", "negated")]
    [InlineData("Orme denies they lie.", "negated")]
    [InlineData("Orme denies lying.", "negated")]
    [InlineData("Orme denied on Friday that they lied.", "negated")]
    [InlineData("Orme denied any lie.", "negated")]
    [InlineData("Orme rejected claims that they lied.", "negated")]
    [InlineData("Orme rejected the old allegation that they lied.", "negated")]
    [InlineData("Orme dismissed the idea that they lie.", "negated")]
    [InlineData("Orme dismissed the notion of lying.", "negated")]
    [InlineData("Orme doubts that they lie.", "negated")]
    [InlineData("His denial that they lie came late.", "negated")]
    [InlineData("Orme cannot deny that they lie.", "affirmed")]
    [InlineData("Orme did not deny that they lied.", "affirmed")]
    [InlineData("Nobody denies they lie.", "affirmed")]
    [InlineData("Orme denied that they never lie.", "affirmed")]
    [InlineData("Orme rejected a report that said they lie.", "affirmed")]
    [InlineData("Orme denied the charge, saying they lie.", "affirmed")]
    [InlineData("Orme denied it. They lie.", "affirmed")]
    [InlineData("Orme rejected the lie.", "affirmed")]
    [InlineData("Orme said that they lie.", "affirmed")]
    [InlineData("Orme denied that it rained but said that they lie.", "affirmed")]
    public void Denials(string text, string expected) => Assert.Equal(expected, Read(text));

    private static string Read(string text)
    {
        Finding[] found = [.. new RhetoricAnalyzer(Both, AnalysisOptions.Default).Analyze(Reading.Of(text)).Findings];
        return found.Length == 0 ? "neither" : Assert.Single(found).Rule.Code;
    }
}
