using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Moves;

/// <summary>
/// The partial overlap of the Propaganda Techniques Corpus (SemEval-2020 Task 11): each found span brings the share of its characters that an annotated span
/// has too, each annotated span the share of its characters that a found span has.
/// </summary>
/// <param name="FoundShares">The shares of the found spans, added up.</param>
/// <param name="Found">How many spans were found.</param>
/// <param name="GoldShares">The shares of the annotated spans, added up.</param>
/// <param name="Gold">How many spans are annotated.</param>
public readonly record struct CharacterOverlap(double FoundShares, int Found, double GoldShares, int Gold)
{
    /// <summary>The mean share of the found spans; 0 where nothing was found, as the task has it.</summary>
    public double Precision => Found == 0 ? 0 : FoundShares / Found;

    /// <summary>The mean share of the annotated spans; 0 where nothing is annotated.</summary>
    public double Recall => Gold == 0 ? 0 : GoldShares / Gold;

    /// <summary>The harmonic mean of both; 0 where both are 0.</summary>
    public double F1 => CodeScore.Harmonic(Precision, Recall) ?? 0;

    /// <summary>Both together.</summary>
    public static CharacterOverlap operator +(CharacterOverlap left, CharacterOverlap right) =>
        new(left.FoundShares + right.FoundShares, left.Found + right.Found, left.GoldShares + right.GoldShares, left.Gold + right.Gold);

    /// <summary>Compares the spans of one article. Overlapping spans of one side are merged first, so that no share is above 1.</summary>
    public static CharacterOverlap Of(IEnumerable<TextSpan> found, IEnumerable<TextSpan> gold)
    {
        ImmutableArray<TextSpan> read = Merge(found);
        ImmutableArray<TextSpan> annotated = Merge(gold);
        CharacterOverlap sum = new(0, read.Length, 0, annotated.Length);
        foreach (TextSpan one in read)
        {
            foreach (TextSpan other in annotated)
            {
                double shared = Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
                if (shared > 0) sum += new CharacterOverlap(shared / one.Length, 0, shared / other.Length, 0);
            }
        }

        return sum;
    }

    private static ImmutableArray<TextSpan> Merge(IEnumerable<TextSpan> spans)
    {
        List<TextSpan> merged = [];
        foreach (TextSpan span in spans.Where(span => span.Length > 0).Order())
        {
            if (merged.Count > 0 && merged[^1].Shares(span)) merged[^1] = TextSpan.Between(merged[^1].Start, Math.Max(merged[^1].End, span.End));
            else merged.Add(span);
        }

        return [.. merged];
    }
}
