using System.Collections.Immutable;
using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation.Moves;

public sealed class GoldScorerTests
{
    private static readonly ImmutableArray<GoldUnit> Gold =
    [
        Move("a", 0, 10, ("threat", 2)),
        Move("a", 20, 30, ("threat", 1)),
        Move("a", 100, 110, ("threat", 2), ("doubt", 1)),
        new GoldUnit("n", "a", TextSpan.Between(50, 60), ImmutableSortedDictionary<string, int>.Empty, ["threat"]),
    ];

    // Two units are shared by both coders (0..10, 100..110); the findings hit the first of them and the one-coder unit, and miss elsewhere:
    // precision 2/3, recall 1/2, F1 = 2 * 2/3 * 1/2 / (2/3 + 1/2) = 4/7.
    [Fact]
    public void Precision_counts_any_coder_and_recall_counts_what_both_have()
    {
        CodeScore score = Score(Found(0, 10), Found(20, 30), Found(50, 60));
        Assert.Equal((3, 2, 2, 1, 1), (score.Found, score.Right, score.Gold, score.Recalled, score.Forbidden));
        Assert.Equal(4.0 / 7, score.F1!.Value, 12);
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

    // The unit that one coder has: with `all` a finding on it is wrong, with `any` it must be found too (three units, one of them hit).
    [Theory]
    [InlineData(CoderChoice.Any, CoderChoice.All, 1, 2, 0)]
    [InlineData(CoderChoice.All, CoderChoice.All, 0, 2, 0)]
    [InlineData(CoderChoice.Any, CoderChoice.Any, 1, 3, 1)]
    public void Whose_annotations_count_is_a_choice(CoderChoice precision, CoderChoice recall, int right, int gold, int recalled)
    {
        CodeScore score = Score(MoveScoring.Default with { PrecisionBy = precision, RecallBy = recall }, Found(20, 30));
        Assert.Equal((right, gold, recalled), (score.Right, score.Gold, score.Recalled));
    }

    [Fact]
    public void Exact_wants_the_same_words()
    {
        CodeScore score = Score(MoveScoring.Default with { Match = MoveMatch.Exact }, Found(0, 10), Found(100, 109), Found(0, 9));
        Assert.Equal((3, 1, 1), (score.Found, score.Right, score.Recalled));
    }

    [Fact]
    public void Figures_without_anything_to_count_do_not_exist()
    {
        CodeScore none = new("x", 0, 0, 0, 0, 0);
        Assert.Equal((null, null, null), (none.Precision, none.Recall, none.F1));
        CodeScore missed = new("x", 0, 0, 4, 0, 0);
        Assert.Equal(((double?)null, 0.0, 0.0), (missed.Precision, missed.Recall!.Value, missed.F1!.Value));
    }

    private static CodeScore Score(params FoundUnit[] findings) => Score(MoveScoring.Default, findings);

    private static CodeScore Score(MoveScoring scoring, params FoundUnit[] findings) => new GoldScorer(Gold, scoring).Score(findings, ["threat"])[0];

    private static FoundUnit Found(int start, int end) => new("a", "threat", TextSpan.Between(start, end));

    private static GoldUnit Move(string article, int start, int end, params (string Code, int Coders)[] codes) =>
        new("m", article, TextSpan.Between(start, end), codes.ToImmutableSortedDictionary(code => code.Code, code => code.Coders), []);
}
