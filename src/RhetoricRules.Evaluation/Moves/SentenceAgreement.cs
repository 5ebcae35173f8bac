using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>Whether two sides mark the same sentences with a code: four counts that make a table of two rows and two columns.</summary>
/// <param name="Both">Sentences that both mark.</param>
/// <param name="OnlyFound">Sentences that only the rules mark, or the second coder.</param>
/// <param name="OnlyGold">Sentences that only the annotations mark.</param>
/// <param name="Neither">Sentences that neither marks.</param>
public readonly record struct SentenceAgreement(long Both, long OnlyFound, long OnlyGold, long Neither)
{
    /// <summary>Cohen's kappa; null where both sides mark all sentences alike, or where there is none, so that chance explains everything.</summary>
    public double? Kappa
    {
        get
        {
            // In whole numbers, so that no agreement beyond chance is exactly nought.
            double all = Both + OnlyFound + OnlyGold + Neither;
            double found = Both + OnlyFound;
            double gold = Both + OnlyGold;
            double expected = (found * gold) + ((all - found) * (all - gold));
            double possible = (all * all) - expected;
            return possible == 0 ? null : ((all * (Both + Neither)) - expected) / possible;
        }
    }

    /// <summary>Krippendorff's alpha for nominal values and two coders without gaps; null where only one of the two values occurs.</summary>
    public double? Alpha
    {
        get
        {
            double marked = (2 * Both) + OnlyFound + OnlyGold;
            double unmarked = (2 * Neither) + OnlyFound + OnlyGold;
            return marked == 0 || unmarked == 0 ? null : 1 - ((marked + unmarked - 1) * (OnlyFound + OnlyGold) / (marked * unmarked));
        }
    }

    /// <summary>Both together.</summary>
    public static SentenceAgreement operator +(SentenceAgreement left, SentenceAgreement right) =>
        new(left.Both + right.Both, left.OnlyFound + right.OnlyFound, left.OnlyGold + right.OnlyGold, left.Neither + right.Neither);

    /// <summary>Compares two sides over <paramref name="sentences"/>; a span marks each sentence that it shares a character with.</summary>
    public static SentenceAgreement Of(ImmutableArray<TextSpan> sentences, ImmutableArray<TextSpan> found, ImmutableArray<TextSpan> gold)
    {
        SentenceAgreement sum = default;
        foreach (TextSpan sentence in sentences)
        {
            sum += (found.Any(sentence.Shares), gold.Any(sentence.Shares)) switch
            {
                (true, true) => new SentenceAgreement(1, 0, 0, 0),
                (true, false) => new SentenceAgreement(0, 1, 0, 0),
                (false, true) => new SentenceAgreement(0, 0, 1, 0),
                _ => new SentenceAgreement(0, 0, 0, 1),
            };
        }

        return sum;
    }
}
