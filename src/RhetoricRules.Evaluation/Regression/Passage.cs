using RhetoricRules.Text;

namespace RhetoricRules.Evaluation.Regression;

/// <summary>Whole paragraphs of an article.</summary>
/// <param name="Text">Their characters.</param>
/// <param name="Start">Where they begin in the article.</param>
internal readonly record struct Passage(string Text, int Start)
{
    /// <summary>The paragraphs of <paramref name="article"/> that hold a finding and all its steps.</summary>
    public static Passage Of(Article article, RecordedFinding finding)
    {
        int start = finding.Steps.Aggregate(finding.Span.Start, (least, step) => Math.Min(least, step.Span.Start));
        int end = finding.Steps.Aggregate(finding.Span.End, (most, step) => Math.Max(most, step.Span.End));
        string text = article.Source.Content;
        int from = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        int to = text.IndexOf('\n', end);
        return new Passage(text[from..(to < 0 ? text.Length : to)].TrimEnd(), from);
    }
}
