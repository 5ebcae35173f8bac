using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>How much of a passage a test may take: whole sentences around a finding, of its own paragraphs first.</summary>
internal static class PassageCuts
{
    /// <summary>A test that needs more characters than that is no example any more.</summary>
    public const int Longest = 2000;

    /// <summary>The cuts of <paramref name="passage"/> that hold <paramref name="finding"/> with all its steps, the shortest first.</summary>
    public static ImmutableArray<PassageCut> Of(Passage passage, RecordedFinding finding)
    {
        Article article = ArticleReader.Read(passage.Text, new ArticleMetadata("passage"));
        TextSpan[] sentences = [.. article.Sentences.Select(sentence => article.SpanOf(sentence.Tokens)).Where(span => span.Length > 0)];
        TextSpan[] words = [.. finding.Steps.Select(step => step.Span).Append(finding.Span).Select(span => new TextSpan(span.Start - passage.Start, span.Length))];
        bool[] isNeeded = [.. sentences.Select(sentence => words.Any(sentence.Shares))];
        int first = Array.IndexOf(isNeeded, true);
        int last = Array.LastIndexOf(isNeeded, true);
        if (first < 0) return [];
        bool[] withNeighbours = [.. isNeeded.Select((needed, i) => needed || IsBeside(i, -1) || IsBeside(i, 1))];
        bool[] withBefore = [.. isNeeded.Select((needed, i) => needed || IsBeside(i, 1))];
        bool[] inner = [.. sentences.Select(sentence => sentence.Start >= passage.Inner.Start && sentence.End <= passage.Inner.End)];
        bool[] between = [.. sentences.Select((_, i) => i >= first && i <= last)];
        return
        [
            .. new[] { isNeeded, withBefore, withNeighbours, between, inner, [.. sentences.Select(_ => true)] }
                .Select(chosen => new PassageCut(passage, Pieces(sentences, chosen)))
                .Where(cut => cut.Length <= Longest && cut.Holds(finding.Span) && finding.Steps.All(step => cut.Holds(step.Span)))
                .DistinctBy(cut => cut.Text([])).OrderBy(cut => cut.Length),
        ];

        // The needed sentence is the next one or the one before, in the same paragraph.
        bool IsBeside(int i, int step)
        {
            int other = i + step;
            if (other < 0 || other >= sentences.Length || !isNeeded[other]) return false;
            (TextSpan left, TextSpan right) = step > 0 ? (sentences[i], sentences[other]) : (sentences[other], sentences[i]);
            return !passage.Text.AsSpan(left.End, right.Start - left.End).Contains('\n');
        }
    }

    private static ImmutableArray<TextSpan> Pieces(TextSpan[] sentences, bool[] chosen)
    {
        List<TextSpan> pieces = [];
        for (int i = 0; i < sentences.Length; i++)
        {
            if (!chosen[i]) continue;
            bool goesOn = i > 0 && chosen[i - 1] && pieces.Count > 0;
            if (goesOn) pieces[^1] = TextSpan.Between(pieces[^1].Start, sentences[i].End);
            else pieces.Add(sentences[i]);
        }

        return [.. pieces];
    }
}
