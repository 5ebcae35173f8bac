using RhetoricRules.Rules;

namespace RhetoricRules.Tests.Rules;

public sealed class PhraseParserTests
{
    private const string Rest = """

        lexicons:
          denial: {simple: [deny], strong: {loud: [refute]}}
        entities:
          bbc: {type: media, names: [BBC]}
        """;

    [Theory]
    [InlineData("accuse", "accuse")]
    [InlineData("look at", "[look at]")]
    [InlineData("accuse | blame us", "(accuse | [blame us])")]
    [InlineData("=own", "=own")]
    [InlineData("fabricat*", "fabricat*")]
    [InlineData("website? report", "[website? report]")]
    [InlineData("=its? crime", "[=its? crime]")]
    [InlineData("(about | around)? ten", "[(about | around)? ten]")]
    [InlineData("(look at)", "[look at]")]
    [InlineData("do (look at) it", "[do look at it]")]
    [InlineData("do (look at)? it", "[do [look at]? it]")]
    [InlineData("a ... b", "[...4 b]", "RR0202")]
    [InlineData("x ... y", "[x ...4 y]")]
    [InlineData("x ...6 y", "[x ...6 y]")]
    [InlineData("x …12 y", "[x ...12 y]")]
    [InlineData("x ... =3 y", "[x ...4 =3 y]")]
    public void Items_are_read_as_written(string phrase, string expected, string? code = null) => Check(phrase, expected, code);

    [Theory]
    [InlineData("the United States", "[United States]")]
    [InlineData("=the end", "[=the end]")]
    [InlineData("long-arm jurisdiction", "[long arm jurisdiction]")]
    [InlineData("all - out", "[all out]")]
    [InlineData("double-dealing? x", "[[double dealing]? x]")]
    [InlineData("=double-dealing", "[=double =dealing]")]
    [InlineData("\"rules-based\" order", "[rules based order]")]
    [InlineData("China's own", "[China 's own]")]
    [InlineData("U.S.'s own", "[U.S. 's own]")]
    [InlineData("{actor}'s own", "[<Any> 's own]")]
    [InlineData("{actor} 's own", "[<Any> 's own]")]
    [InlineData("don't", "[do n't]")]
    [InlineData("one, two; three", "[one =, two =; three]")]
    [InlineData("(the | our)? report", "[our? report]")]
    [InlineData("(the | a) report", "report")]
    [InlineData("1,883 case", "[=1,883 case]")]
    public void Words_are_cut_as_articles_are(string phrase, string expected) => Check(phrase, expected, null);

    [Theory]
    [InlineData("{denial}", "<own/denial>")]
    [InlineData("{ denial.simple }", "<own/denial.simple>")]
    [InlineData("{denial.strong.loud}", "<own/denial.strong.loud>")]
    [InlineData("{actor}", "<Any>")]
    [InlineData("{self}", "<Self>")]
    [InlineData("{other.media}", "<Other.media>")]
    [InlineData("{negation} qualified", "[<not> qualified]")]
    [InlineData("{words 1-3} camp", "[<1-3> camp]")]
    [InlineData("{words 2} camp", "[<2-2> camp]")]
    [InlineData("{percent}", "<Percent>")]
    [InlineData("{year}", "<Year>")]
    [InlineData("{figure: quantity}", "figure:<Quantity>")]
    [InlineData("{target:other.media} said", "[target:<Other.media> said]")]
    [InlineData("{label: ({words 0-2} diplomacy | lie)}", "label:([<0-2> diplomacy] | lie)")]
    [InlineData("{a: ({b: actor} report)}", "a:[b:<Any> report]")]
    [InlineData("{a: words 1-2} camp", "[a:<1-2> camp]")]
    [InlineData("{a: actor}?  said", "[a:<Any>? said]")]
    public void Classes_and_captures_are_resolved(string phrase, string expected) => Check(phrase, expected, null);

    private static void Check(string phrase, string expected, string? code)
    {
        RuleSetLoad load = Packs.Load($"signals:\n  s: {{match: '{phrase.Replace("'", "''", StringComparison.Ordinal)}'}}{Rest}");
        Assert.Equal(code ?? "", string.Join(' ', load.Problems.Select(problem => problem.Code)));
        if (code is null) Assert.Equal(expected, PhrasePrinter.Print(Assert.Single(load.Rules.Signals).Match[0]));
    }
}
