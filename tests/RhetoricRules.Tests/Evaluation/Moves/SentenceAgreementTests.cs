using System.Collections.Immutable;
using RhetoricRules.Evaluation.Moves;
using RhetoricRules.Text;

namespace RhetoricRules.Tests.Evaluation.Moves;

public sealed class SentenceAgreementTests
{
    // Of 50 sentences both mark 20 and neither marks 15: observed 35/50 = 0.7. The gold marks 25/50, the rules 30/50: by chance
    // 0.5·0.6 + 0.5·0.4 = 0.5. Kappa = (0.7 - 0.5) / (1 - 0.5) = 0.4.
    [Fact]
    public void Kappa_is_agreement_beyond_chance() => Assert.Equal(0.4, new SentenceAgreement(20, 10, 5, 15).Kappa!.Value, 12);

    // Krippendorff's own example of binary data by two observers ("Computing Krippendorff's Alpha-Reliability", part A): ten units, one marked by both, three
    // and one by one of them. 14 noughts and 6 ones: alpha = 1 - 19·4 / (14·6) = 1 - 76/84 = 0.0952.
    [Fact]
    public void Alpha_is_that_of_the_published_example() => Assert.Equal(1 - (76.0 / 84), new SentenceAgreement(1, 3, 1, 5).Alpha!.Value, 12);

    // The same: alpha of 20, 10, 5, 15 has 55 ones and 45 noughts: 1 - 99·15 / (55·45) = 0.4.
    [Fact]
    public void Alpha_corrects_for_the_number_of_sentences() => Assert.Equal(0.4, new SentenceAgreement(20, 10, 5, 15).Alpha!.Value, 12);

    [Theory]
    [InlineData(3, 0, 0, 7, 1, 1)]
    [InlineData(0, 5, 5, 0, -1, -0.9)]
    public void Full_agreement_is_one_and_full_contradiction_below_nought(int both, int found, int gold, int neither, double kappa, double alpha)
    {
        SentenceAgreement agreement = new(both, found, gold, neither);
        Assert.Equal(kappa, agreement.Kappa!.Value, 12);
        Assert.Equal(alpha, agreement.Alpha!.Value, 12);
    }

    [Fact]
    public void Where_only_one_value_occurs_chance_explains_everything()
    {
        Assert.Equal((null, null), (new SentenceAgreement(0, 0, 0, 9).Kappa, new SentenceAgreement(0, 0, 0, 9).Alpha));
        Assert.Equal((null, null), (default(SentenceAgreement).Kappa, default(SentenceAgreement).Alpha));
    }

    [Fact]
    public void A_span_marks_each_sentence_that_it_shares_a_character_with()
    {
        ImmutableArray<TextSpan> sentences = [TextSpan.Between(0, 10), TextSpan.Between(11, 20), TextSpan.Between(21, 30), TextSpan.Between(31, 40)];
        Assert.Equal(
            new SentenceAgreement(1, 1, 1, 1),
            SentenceAgreement.Of(sentences, [TextSpan.Between(5, 12)], [TextSpan.Between(19, 22)]));
    }
}
