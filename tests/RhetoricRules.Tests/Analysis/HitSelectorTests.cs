using RhetoricRules.Analysis;
using RhetoricRules.Matching;

namespace RhetoricRules.Tests.Analysis;

/// <summary>Hits are printed as start-end; a signal's own are <c>Hit</c>, those of its <c>unless</c> are <c>Unless</c>.</summary>
public sealed class HitSelectorTests
{
    [Fact]
    public void The_leftmost_hit_wins() => Assert.Equal("0-2", Kept(Hit(1, 5), Hit(0, 2)));

    [Fact]
    public void Of_hits_with_one_start_the_longest_wins() => Assert.Equal("0-4", Kept(Hit(0, 2), Hit(0, 4), Hit(0, 3)));

    [Fact]
    public void Hits_that_touch_are_both_kept() => Assert.Equal("0-2 2-4", Kept(Hit(2, 4), Hit(0, 2)));

    [Fact]
    public void Of_equal_hits_the_phrase_written_first_wins()
    {
        List<int> sequences = [];
        HitSelector.Select([new PhraseHit(0, 7, 0, 2), new PhraseHit(0, 3, 0, 2)], hit => sequences.Add(hit.Sequence));
        Assert.Equal([3], sequences);
    }

    [Fact]
    public void Hits_of_two_signals_do_not_compete() => Assert.Equal("0-4 1-2", Kept(Hit(1, 2, signal: 1), Hit(0, 4)));

    [Fact]
    public void An_exception_that_overlaps_cancels() => Assert.Equal("", Kept(Hit(0, 2), Unless(1, 3)));

    [Fact]
    public void An_exception_around_a_hit_cancels() => Assert.Equal("", Kept(Hit(2, 3), Unless(0, 6)));

    [Fact]
    public void An_exception_that_only_touches_does_not_cancel() => Assert.Equal("2-4", Kept(Hit(2, 4), Unless(0, 2), Unless(4, 6)));

    [Fact]
    public void A_cancelled_hit_leaves_no_shorter_one_behind() => Assert.Equal("", Kept(Hit(0, 4), Hit(0, 2), Hit(1, 2), Unless(3, 5)));

    [Fact]
    public void A_hit_after_a_cancelled_one_is_kept() => Assert.Equal("4-6", Kept(Hit(0, 2), Hit(4, 6), Unless(0, 1)));

    [Fact]
    public void An_exception_of_another_signal_cancels_nothing() => Assert.Equal("0-2", Kept(Hit(0, 2), Unless(0, 2, signal: 1)));

    private static PhraseHit Hit(int start, int end, int signal = 0) => new(signal * 2, 0, start, end);

    private static PhraseHit Unless(int start, int end, int signal = 0) => new((signal * 2) + 1, 0, start, end);

    private static string Kept(params PhraseHit[] hits)
    {
        List<PhraseHit> kept = [];
        HitSelector.Select([.. hits], kept.Add);
        return string.Join(' ', kept.Select(hit => $"{hit.Start}-{hit.End}"));
    }
}
