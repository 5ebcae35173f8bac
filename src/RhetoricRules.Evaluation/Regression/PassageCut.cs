using System.Collections.Immutable;
using System.Text;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>What a test takes of a passage: sentences, between which others may be left out.</summary>
/// <param name="passage">The passage.</param>
/// <param name="pieces">The sentences that stand together, in text order.</param>
internal sealed class PassageCut(Passage passage, ImmutableArray<TextSpan> pieces)
{
    /// <summary>How many characters it takes.</summary>
    public int Length => pieces.Sum(piece => piece.Length);

    /// <summary>Whether it has all the characters of <paramref name="span"/>, which counts in the article.</summary>
    public bool Holds(TextSpan span) => pieces.Any(piece => piece.Start <= span.Start - passage.Start && piece.End >= span.End - passage.Start);

    /// <summary>Its text with <paramref name="marks"/> (spans of the article, none within another) marked: paragraphs stay paragraphs, and no line begins or ends with white space.</summary>
    public string Text(IEnumerable<TextSpan> marks)
    {
        TextSpan[] inOrder = [.. marks.Where(Holds).Select(mark => new TextSpan(mark.Start - passage.Start, mark.Length)).OrderByDescending(mark => mark.Start)];
        var text = new StringBuilder();
        for (int i = 0; i < pieces.Length; i++)
        {
            TextSpan piece = pieces[i];
            var words = new StringBuilder(passage.Text, piece.Start, piece.Length, piece.Length + 8);
            foreach (TextSpan mark in inOrder.Where(mark => mark.Start >= piece.Start && mark.End <= piece.End)) words.Insert(mark.End - piece.Start, "|}").Insert(mark.Start - piece.Start, "{|");
            if (i > 0) text.Append(passage.Text.AsSpan(pieces[i - 1].End, piece.Start - pieces[i - 1].End).Contains('\n') ? "\n\n" : " ");
            text.Append(words);
        }

        return string.Join('\n', text.ToString().Split('\n').Select(line => line.Trim()));
    }
}
