using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>How much of a passage a test may take: whole sentences around a finding, of its own paragraph first.</summary>
internal static class PassageCuts
{
    /// <summary>The cuts of <paramref name="passage"/> that hold <paramref name="finding"/> with all its steps, the shortest first; white space at their ends is left out.</summary>
    public static ImmutableArray<TextSpan> Of(Passage passage, RecordedFinding finding)
    {
        Article article = ArticleReader.Read(passage.Text, new ArticleMetadata("passage"));
        TextSpan[] sentences = [.. article.Sentences.Select(sentence => article.SpanOf(sentence.Tokens)).Where(span => span.Length > 0)];
        (int start, int end) = (Passage.StartOf(finding) - passage.Start, Passage.EndOf(finding) - passage.Start);
        int first = Math.Max(0, Array.FindLastIndex(sentences, sentence => sentence.Start <= start));
        int last = Array.FindIndex(sentences, sentence => sentence.End >= end);
        if (last < first) return [Trimmed(passage.Text, passage.Inner), Trimmed(passage.Text, new TextSpan(0, passage.Text.Length))];
        int before = first > 0 && sentences[first - 1].Start >= passage.Inner.Start ? first - 1 : first;
        int after = last + 1 < sentences.Length && sentences[last + 1].End <= passage.Inner.End ? last + 1 : last;
        TextSpan Between(int from, int to) => TextSpan.Between(sentences[from].Start, sentences[to].End);
        TextSpan[] cuts =
        [
            Between(first, last), Between(before, last), Between(before, after), passage.Inner, TextSpan.Between(0, passage.Inner.End), new TextSpan(0, passage.Text.Length),
        ];
        return [.. cuts.Select(cut => Trimmed(passage.Text, cut)).Where(cut => cut.Start <= start && cut.End >= end).Distinct().OrderBy(cut => cut.Length)];
    }

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        (int start, int end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return TextSpan.Between(start, end);
    }
}
