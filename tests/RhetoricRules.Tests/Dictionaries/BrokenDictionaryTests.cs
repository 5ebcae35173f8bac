using System.Collections.Immutable;
using CsCheck;
using RhetoricRules.Diagnostics;
using RhetoricRules.Rules;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Dictionaries;

/// <summary>What a word list has and we cannot honour is told with its place, never passed over.</summary>
public sealed class BrokenDictionaryTests
{
    [Theory]
    [InlineData("m.dic", "bad\t1\n", 1, "does not begin with `%`")]
    [InlineData("m.dic", "%\n1\tbad\nbad\t1\n", 3, "no category")]
    [InlineData("m.dic", "%\n1\tbad\n1\tgood\n%\nbad\t1\n", 3, "stands for two categories")]
    [InlineData("m.dic", "%\n1\tbad\n%\nbad\t7\n", 4, "no category 7")]
    [InlineData("m.dic", "%\n1\tbad\n%\nbad\n", 4, "belongs to no category")]
    [InlineData("m.dic", "%\n1\tbad\n%\nlike\t(02 134)1/5\n", 4, "depends on the words around it")]
    [InlineData("m.dic", "%\n1\tbad\n%\nkind\t<of>1\n", 4, "depends on the words around it")]
    [InlineData("m.dic", "%\n1\tbad\n%\n:)\t1\n", 4, "depends on")]
    [InlineData("m.ykd", "<dictionary><cnode name=\"a\">", 1, "XML cannot be read")]
    [InlineData("m.ykd", "<!DOCTYPE d [<!ENTITY a \"b\">]><dictionary/>", 1, "XML cannot be read")]
    [InlineData("m.ykd", "<dictionary patternengine=\"regexp\">\n<cnode name=\"a\"><pnode name=\"b\"/></cnode></dictionary>", 1, "pattern engine `regexp`")]
    [InlineData("m.ykd", "<dictionary>\n<cnode name=\"a\"><pnode/></cnode></dictionary>", 2, "has no name")]
    [InlineData("m.ykd", "<html/>", 1, "no category and no entry")]
    [InlineData("m.lc3", "+\nbad\n", 1, "category has no name")]
    [InlineData("m.cat", "BAD\n\tWORD (3)\n", 2, "the weight 3")]
    [InlineData("m.cat", "BAD\n\t@NEAR [a NEAR b] (1)\n", 2, "rule of WordStat")]
    [InlineData("m.csv", "term,category\nbad\n", 2, "no term and its category")]
    [InlineData("m.csv", "term,bad,good\nbad,0.7,\n", 2, "`0.7` is no mark")]
    [InlineData("m.csv", "bad,good\nbad,good,more\n", 2, "No heading")]
    [InlineData("m.csv", "term,category\n\"bad,good\n", 2, "never closed")]
    [InlineData("m.yml", "bad: [a\n", 1, "closed")]
    [InlineData("m.yml", "bad: *a\n", 1, "alias")]
    [InlineData("m.yml", "\"1 2 3\": [a]\n", 1, "cannot be named in a phrase")]
    [InlineData("m.txt", "good\n*ism\n", 2, "wildcard")]
    [InlineData("m.txt", "good\nc?t\n", 2, "wildcard")]
    [InlineData("m.txt", "good\n*\n", 2, "stands alone")]
    [InlineData("m.txt", "good\n^bad.*$\n", 2, "wildcard")]
    [InlineData("m.txt", "good\nba[dt]\n", 2, "regular expression")]
    [InlineData("m.txt", "good\n:-(\n", 2, "no word")]
    [InlineData("m.txt", "# nothing\n", 1, "no words")]
    public void It_is_a_problem_at_its_line(string file, string text, int line, string said)
    {
        ImmutableArray<RuleProblem> problems = Lexica.Load(file, text).Problems;
        RuleProblem problem = Assert.Single(problems, problem => problem.Message.Contains(said, StringComparison.Ordinal));
        Assert.Equal((file, line), (problem.Place.File.Path, problem.Place.File.Text.Lines.At(problem.Place.Span.Start).Line + 1));
        Assert.NotEqual("", problem.Suggestion);
    }

    [Fact]
    public void A_category_with_a_problem_leaves_the_others_standing()
    {
        RuleSetLoad load = Lexica.Load("m.lc3", "+bad\n*ism\n+good\nfine\n");
        Assert.Equal("RR0006", Assert.Single(load.Problems).Code);
        Assert.Equal("mood.good", string.Join(' ', LexiconCounter.NamesIn(load.Rules)));
    }

    [Fact]
    public void A_missing_file_is_a_problem_where_it_is_named()
    {
        var rules = new RuleFile("packs/own/rules.yml", new SourceText("lexicons:\n  l:\n    from: ../lists/m.dic\n"));
        var pack = new PackSource("own", [rules]);
        Assert.Equal("packs/lists/m.dic", Assert.Single(PackLoader.FindWordLists(pack)));
        RuleProblem problem = Assert.Single(PackLoader.Load([pack with { WordLists = [new WordListFile("packs/lists/m.dic", null, "There is no such file. Did you mean `n.dic`?")] }]).Problems);
        Assert.Equal(("RR0006", "../lists/m.dic"), (problem.Code, rules.Text.ToString(problem.Place.Span)));
        Assert.Contains("n.dic", problem.Suggestion, StringComparison.Ordinal);
    }

    [Fact]
    public void Any_file_gives_a_lexicon_or_problems() =>
        Gen.Select(
            Gen.OneOf("m.txt", "m.csv", "m.dic", "m.ykd", "m.lc3", "m.cat", "m.yml"),
            Gen.OneOf(
                Gen.OneOf("%", "\n", "\t", "1", "a", "b*", "*", "+", "(1)", ",", "\"", ";", "<", ">", "<cnode name=\"a\">", "</cnode>", "<pnode name=\"b\"/>", "@", "[", "&", "\0", "\uFEFF", "- ", ": ", "  ", "term,category\n", "'", "😀"),
                Gen.String).Array[0, 30])
            .Sample((file, pieces) => Lexica.Load(file, string.Concat(pieces)), iter: 4000);
}
