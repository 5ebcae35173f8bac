using System.Collections.Immutable;
using RhetoricRules.Rules;

namespace RhetoricRules.Evaluation.Codebooks;

/// <summary>A test of a rule as an example for readers.</summary>
/// <param name="Kind">What it shows.</param>
/// <param name="Why">Why, in a few words; may be empty.</param>
/// <param name="Pieces">The text cut where marks open and close.</param>
internal sealed record PageExample(RuleTestKind Kind, string Why, ImmutableArray<PagePiece> Pieces)
{
    /// <summary>The example that <paramref name="test"/> is.</summary>
    public static PageExample Of(RuleTest test, IReadOnlySet<string> steps)
    {
        MarkedText marked;
        try
        {
            marked = MarkedText.Parse(test.Text.Trim(), steps);
        }
        catch (FormatException)
        {
            // The test itself fails, and says so: here it is text.
            return new PageExample(test.Kind, test.Why, [new PagePiece(test.Text.Trim(), false)]);
        }

        int[] cuts = [.. marked.Spans.SelectMany(span => new[] { span.Span.Start, span.Span.End }).Append(0).Append(marked.Text.Length).Distinct().Order()];
        return new PageExample(
            test.Kind,
            test.Why,
            [
                .. cuts.Zip(cuts.Skip(1)).Select(piece => new PagePiece(
                    marked.Text[piece.First..piece.Second],
                    marked.Spans.Any(span => span.Span.Start <= piece.First && piece.Second <= span.Span.End))),
            ]);
    }
}

/// <summary>A run of words.</summary>
internal readonly record struct PagePiece(string Text, bool IsMarked);
