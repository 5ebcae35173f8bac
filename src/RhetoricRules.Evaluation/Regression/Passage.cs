using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Paragraphs of an article: those that hold a finding, with one before and one after.</summary>
/// <param name="Text">Their characters.</param>
/// <param name="Start">Where they begin in the article.</param>
/// <param name="Inner">The paragraphs that hold the finding, in <paramref name="Text"/>.</param>
/// <param name="Source">The outlet of the article; null where it is not known.</param>
internal readonly record struct Passage(string Text, int Start, TextSpan Inner, string? Source)
{
    /// <summary>The paragraphs of <paramref name="article"/> that hold a finding and all its steps, with their neighbours.</summary>
    public static Passage Of(Article article, RecordedFinding finding)
    {
        string text = article.Source.Content;
        (int from, int to) = (StartOfLine(text, StartOf(finding)), EndOfLine(text, EndOf(finding)));
        (int before, int after) = (from, to);
        while (before > 0 && text.AsSpan(before, from - before).IsWhiteSpace()) before = StartOfLine(text, before - 1);
        while (after < text.Length && text.AsSpan(to, after - to).IsWhiteSpace()) after = EndOfLine(text, after + 1);
        return new Passage(text[before..after], before, TextSpan.Between(from - before, to - before), article.Metadata.Source);
    }

    /// <summary>Where a finding and all its steps begin.</summary>
    public static int StartOf(RecordedFinding finding) => finding.Steps.Aggregate(finding.Span.Start, (least, step) => Math.Min(least, step.Span.Start));

    /// <summary>Where they end.</summary>
    public static int EndOf(RecordedFinding finding) => finding.Steps.Aggregate(finding.Span.End, (most, step) => Math.Max(most, step.Span.End));

    private static int StartOfLine(string text, int offset) => offset == 0 ? 0 : text.LastIndexOf('\n', offset - 1) + 1;

    private static int EndOfLine(string text, int offset)
    {
        int end = text.IndexOf('\n', Math.Min(offset, text.Length));
        return end < 0 ? text.Length : end;
    }
}
