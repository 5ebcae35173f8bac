using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation.Moves;

/// <summary>The measure of SemEval-2020 Task 11: C(s, t, h) = |s ∩ t| / h; precision is the mean over found spans s of Σ C(s, t, |s|), recall that over annotated spans t of Σ C(s, t, |t|).</summary>
public sealed class CharacterOverlapTests
{
    // s = 10..30 (20 long), t = 20..60 (40 long): ten characters are shared. P = 10/20, R = 10/40, F1 = 2·½·¼ / (½ + ¼) = 1/3.
    [Fact]
    public void A_span_counts_by_the_share_of_it_that_is_shared() => AssertFigures(0.5, 0.25, 1.0 / 3, [(10, 30)], [(20, 60)]);

    // Two found spans, 0..10 wholly inside t = 0..40 and 50..60 beside it: P = (1 + 0) / 2. Of t 10 of 40 are found: R = ¼. F1 = 2·½·¼ / ¾ = 1/3.
    [Fact]
    public void A_span_beside_every_annotation_lowers_precision() => AssertFigures(0.5, 0.25, 1.0 / 3, [(0, 10), (50, 60)], [(0, 40)]);

    // One s = 0..100 over t = 0..20 and t = 40..50: P = 20/100 + 10/100 = 0.3, R = (20/20 + 10/10) / 2 = 1, F1 = 0.6 / 1.3.
    [Fact]
    public void A_span_over_several_annotations_adds_their_shares() => AssertFigures(0.3, 1, 0.6 / 1.3, [(0, 100)], [(0, 20), (40, 50)]);

    // 0..10 and 5..15 overlap and are one span 0..15; unmerged, t = 0..10 would be found one and a half times. P = 10/15, R = 1, F1 = (4/3) / (5/3) = 0.8.
    [Fact]
    public void Spans_of_one_side_that_overlap_are_merged_first() => AssertFigures(2.0 / 3, 1, 0.8, [(0, 10), (5, 15)], [(0, 10)]);

    // 0..10 and 10..20 share no character and stay two: P = (1 + 0) / 2.
    [Fact]
    public void Spans_that_only_touch_are_not_merged() => AssertFigures(0.5, 1, 2.0 / 3, [(0, 10), (10, 20)], [(0, 10)]);

    [Fact]
    public void Precision_is_nought_without_findings_and_recall_without_annotations()
    {
        AssertFigures(0, 0, 0, [], [(0, 10)]);
        AssertFigures(0, 0, 0, [(0, 10)], []);
    }

    // The task adds up the shares of all articles and divides once: (1 + 0) / 2 found spans, (1 + 0 + 0) / 3 annotated ones.
    [Fact]
    public void Articles_are_added_up_before_figures_are_made()
    {
        CharacterOverlap sum = Of([(0, 10)], [(0, 10)]) + Of([(0, 10)], [(20, 30), (40, 50)]);
        Assert.Equal((0.5, 1.0 / 3), (sum.Precision, sum.Recall));
    }

    private static void AssertFigures(double precision, double recall, double f1, (int Start, int End)[] found, (int Start, int End)[] gold)
    {
        CharacterOverlap overlap = Of(found, gold);
        Assert.Equal(precision, overlap.Precision, 12);
        Assert.Equal(recall, overlap.Recall, 12);
        Assert.Equal(f1, overlap.F1, 12);
    }

    private static CharacterOverlap Of((int Start, int End)[] found, (int Start, int End)[] gold) =>
        CharacterOverlap.Of(found.Select(span => TextSpan.Between(span.Start, span.End)), gold.Select(span => TextSpan.Between(span.Start, span.End)));
}
