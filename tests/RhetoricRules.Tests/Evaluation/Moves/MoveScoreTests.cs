using System.Collections.Immutable;
using RhetoricRules.Evaluation;
using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation.Moves;

public sealed class MoveScoreTests
{
    // Three sentences: 0..16, 17..34, 35..52.
    private const string Text = "The bus is late. The road is open. The bill is paid.";

    private static readonly MoveScoring OneCoder = MoveScoring.Default with { Coders = 1 };

    // Marks by article, as scikit-learn would be given them (articles a, b, c; codes doubt, slogan, threat):
    //   gold  a: doubt, slogan   b: doubt   c: threat        found  a: doubt   b: doubt, slogan   c: slogan
    // doubt  right 2 of 2 found, 2 of 2 to find: P 1, R 1, F1 1; slogan right 0 of 2, 0 of 1: 0, 0, 0; threat none found of 1: P 0 by zero_division, R 0, F1 0.
    // micro: right 2 of 4 found, 2 of 4 to find: P = R = F1 = 0.5. macro: P = R = F1 = 1/3.
    [Fact]
    public void Micro_and_macro_are_those_of_multilabel_classification()
    {
        MoveScore score = ThreeArticles(MoveMatch.Article);
        Assert.Equal((4, 2, 4, 2), (score.Micro.Found, score.Micro.Right, score.Micro.Gold, score.Micro.Recalled));
        Assert.Equal((0.5, 0.5, 0.5), (score.Micro.Precision!.Value, score.Micro.Recall!.Value, score.Micro.F1!.Value));
        Assert.Equal(1.0 / 3, score.Macro.Precision!.Value, 12);
        Assert.Equal(1.0 / 3, score.Macro.Recall!.Value, 12);
        Assert.Equal(1.0 / 3, score.Macro.F1!.Value, 12);
        Assert.Equal(["doubt", "slogan", "threat"], score.Codes.Select(row => row.Code));
    }

    // Sentences: the gold marks doubt in 1 and 2 (one span over both), the finding in 2 and 3: one of two is right, one of two is found.
    [Fact]
    public void Sentences_are_counted_where_sentences_are_matched()
    {
        CodeScore score = Score(OneCoder with { Match = MoveMatch.Sentence }, Article("a", Unit("doubt", 4, 20)), Found("doubt", 20, 40)).Micro;
        Assert.Equal((2, 1, 2, 1), (score.Found, score.Right, score.Gold, score.Recalled));
    }

    [Fact]
    public void Codes_that_the_gold_does_not_use_are_not_judged()
    {
        MoveScore score = Score(OneCoder, Article("a", Unit("doubt", 4, 15)), Found("doubt", 4, 15), Found("threat", 17, 30), Found("threat", 36, 40));
        Assert.Equal((1, 1), (score.Micro.Found, score.Micro.Right));
        Assert.Equal([("threat", 2)], score.Unjudged.Select(code => (code.Code, code.Found)));
    }

    [Fact]
    public void What_is_forbidden_counts_also_where_no_coder_uses_the_code()
    {
        GoldUnit negative = new("n", "a", TextSpan.Between(17, 30), ImmutableSortedDictionary<string, int>.Empty, ["threat", "doubt"]);
        MoveScore score = Score(OneCoder, Article("a", Unit("doubt", 4, 15), negative), Found("threat", 17, 30), Found("doubt", 18, 28));
        Assert.Equal((2, 0, 1), (score.Forbidden, score.Micro.Right, score.Micro.Found));
    }

    // Doubt missed on 4..15 while slogan was found there; slogan found as itself; a threat where nothing is annotated; a doubt not found at all.
    [Fact]
    public void Confusions_tell_what_was_found_in_place_of_what()
    {
        MoveScore score = Score(
            OneCoder,
            Article("a", Unit("doubt", 4, 15), Unit("slogan", 17, 30), Unit("doubt", 40, 50), Unit("threat", 0, 3)),
            Found("slogan", 5, 15), Found("slogan", 17, 30), Found("threat", 31, 33));
        Assert.Equal(
            [new Confusion("doubt", "slogan", 1), new Confusion("doubt", "", 1), new Confusion("slogan", "slogan", 1), new Confusion("threat", "", 1), new Confusion("", "threat", 1)],
            score.Confusions.AsEnumerable());
    }

    [Fact]
    public void A_finding_with_several_names_counts_under_the_one_that_is_annotated_there()
    {
        CodeMap map = CodeMap.Of([("label", "Name_Calling"), ("label", "Loaded_Language")]);
        MoveScore score = Score(OneCoder, map, Article("a", Unit("Loaded_Language", 4, 15), Unit("Name_Calling", 40, 50)), Found("label", 4, 15), Found("label", 20, 30));
        Assert.Equal([(1, 1, 1), (1, 0, 0)], score.Codes.Select(row => (row.Counts.Found, row.Counts.Right, row.Counts.Recalled)));
    }

    // a: precision 1, recall ½; b: precision ½, recall 1; both F1 2/3, but a has more to find. c: 0. d has nothing.
    [Fact]
    public void Articles_are_ranked_and_those_without_anything_left_out() =>
        Assert.Equal(["a", "b", "c"], ThreeArticles(MoveMatch.Overlap).Ranked.Select(article => article.Code));

    // Of two articles, one right and one wrong: the worst sample holds only the wrong one, the best only the right one.
    [Fact]
    public void The_interval_reaches_from_the_poorest_to_the_best_sample()
    {
        MoveScore score = Score(OneCoder, CodeMap.Same, [Article("a", Unit("doubt", 4, 15)), Article("b", Unit("doubt", 4, 15))], [Found("doubt", 4, 15)], []);
        Assert.Equal((new Interval(0, 1), new Interval(0, 1)), (score.MicroInterval!.Value, score.Codes[0].Interval!.Value));
    }

    private static MoveScore ThreeArticles(MoveMatch match) => Score(
        OneCoder with { Match = match },
        CodeMap.Same,
        [
            Article("a", Unit("doubt", 0, 10), Unit("slogan", 17, 30)),
            Article("b", Unit("doubt", 0, 10)),
            Article("c", Unit("threat", 0, 10)),
            Article("d"),
        ],
        [Found("doubt", 0, 10)],
        [Found("doubt", 0, 10), Found("slogan", 40, 50)],
        [Found("slogan", 40, 50)],
        []);

    private static MoveScore Score(MoveScoring scoring, GoldArticle article, params FoundUnit[] found) => Score(scoring, CodeMap.Same, [article], found);

    private static MoveScore Score(MoveScoring scoring, CodeMap map, GoldArticle article, params FoundUnit[] found) => Score(scoring, map, [article], found);

    private static MoveScore Score(MoveScoring scoring, CodeMap map, GoldArticle[] articles, params FoundUnit[][] found)
    {
        var scorer = new MoveScorer(scoring, map, MoveScorer.CodesOf(articles.SelectMany(article => article.Units)));
        IEnumerable<MoveArticleScore> scored = articles.Select((article, number) =>
            scorer.Score(article, ArticleReader.Read(article.Text, article.Metadata), found[number].Select(finding => finding with { Article = article.Name })));
        return MoveScore.Of([.. scored], scorer, new HashSet<string>());
    }

    private static GoldArticle Article(string name, params GoldUnit[] units) =>
        new(name, new ArticleMetadata(name), Text, [.. units.Select(unit => unit with { Article = name })]);

    private static GoldUnit Unit(string code, int start, int end) =>
        new("", "", TextSpan.Between(start, end), ImmutableSortedDictionary<string, int>.Empty.Add(code, 1), []);

    private static FoundUnit Found(string code, int start, int end) => new("", code, TextSpan.Between(start, end));
}
