using System.Collections.Immutable;
using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation.Moves;

public sealed class GoldScorerTests
{
    private static readonly GoldScorer Scorer = new(
    [
        Move("a", 0, 10, ("threat", 2)),
        Move("a", 20, 30, ("threat", 1)),
        Move("a", 100, 110, ("threat", 2), ("doubt", 1)),
        new GoldUnit("n", "a", TextSpan.Between(50, 60), ImmutableSortedDictionary<string, int>.Empty, ["threat"]),
    ]);

    // Two units are shared by both coders (0..10, 100..110); the findings hit the first of them and the one-coder unit, and miss elsewhere:
    // precision 2/3, recall 1/2, F1 = 2 * 2/3 * 1/2 / (2/3 + 1/2) = 4/7.
    [Fact]
    public void Precision_counts_any_coder_and_recall_counts_what_both_have()
    {
        CodeScore score = Score(Found(0, 10), Found(20, 30), Found(50, 60));
        Assert.Equal((3, 2, 2, 1, 1), (score.Found, score.Right, score.Gold, score.Recalled, score.Forbidden));
        Assert.Equal(4.0 / 7, score.F1, 12);
    }

    [Fact]
    public void Half_of_the_shorter_span_is_enough_and_less_is_not()
    {
        Assert.Equal(1, Score(Found(5, 40)).Right);
        Assert.Equal(0, Score(Found(6, 16)).Right);
    }

    [Fact]
    public void Findings_that_overlap_count_once() =>
        Assert.Equal((1, 1), (Score(Found(0, 10), Found(2, 8)).Found, Score(Found(0, 10), Found(2, 8)).Right));

    [Fact]
    public void A_finding_far_longer_than_the_annotation_is_wrong() =>
        Assert.Equal(0, Score(Found(0, 401)).Right);

    private static CodeScore Score(params FoundUnit[] findings) => Scorer.Score(findings, ["threat"])[0];

    private static FoundUnit Found(int start, int end) => new("a", "threat", TextSpan.Between(start, end));

    private static GoldUnit Move(string article, int start, int end, params (string Code, int Coders)[] codes) =>
        new("m", article, TextSpan.Between(start, end), codes.ToImmutableSortedDictionary(code => code.Code, code => code.Coders), []);
}
