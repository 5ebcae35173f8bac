using System.Collections.Immutable;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>What to show of an article for one finding: the sentences that its words and steps touch, and the words to underline.</summary>
internal sealed class Excerpt
{
    // No sentence of prose is longer; a text without any end points must not be printed whole for each of its findings.
    private const int LongestSentence = 4000;
    private const int ShownAround = 200;

    /// <summary>An excerpt of <paramref name="sentences"/>, in text order, with <paramref name="marks"/> beneath.</summary>
    public Excerpt(ImmutableArray<TextSpan> sentences, ImmutableArray<Mark> marks) => (Sentences, Marks) = (sentences, marks);

    /// <summary>The sentences, in text order.</summary>
    public ImmutableArray<TextSpan> Sentences { get; }

    /// <summary>The underlines: first the reported words, then the steps in text order, then speaker and target.</summary>
    public ImmutableArray<Mark> Marks { get; }

    public static Excerpt Of(Article article, Finding finding)
    {
        SortedSet<TextSpan> sentences = Touched(article, finding.Steps.Select(step => step.Span).Prepend(finding.Span));
        return new Excerpt([.. sentences], [.. MarksOf(finding, sentences)]);
    }

    /// <summary>The sentences that some marks touch.</summary>
    public static Excerpt Of(Article article, ImmutableArray<Mark> marks) => new([.. Touched(article, marks.Select(mark => mark.Span))], marks);

    private static SortedSet<TextSpan> Touched(Article article, IEnumerable<TextSpan> spans)
    {
        SortedSet<TextSpan> sentences = [];
        foreach (TextSpan span in spans)
        {
            foreach (TextSpan sentence in SentencesOf(article, span)) sentences.Add(sentence);
        }

        return sentences;
    }

    private static IEnumerable<Mark> MarksOf(Finding finding, SortedSet<TextSpan> sentences)
    {
        string reported = string.Join(", ", finding.Steps.Where(step => step.Span == finding.Span).Select(step => step.Name).Distinct());
        yield return new Mark(finding.Span, '^', reported.Length > 0 ? reported : finding.Rule.Code, StyleOf(finding.Severity));

        int number = 0;
        foreach (IGrouping<TextSpan, FindingStep> same in finding.Steps.Where(step => step.Span != finding.Span).GroupBy(step => step.Span).OrderBy(group => group.Key))
        {
            TextStyle style = number++ % 2 == 0 ? TextStyle.OddStep : TextStyle.EvenStep;
            yield return new Mark(same.Key, '~', string.Join(", ", same.Select(step => step.Name).Distinct()), style);
        }

        if (finding.Speaker?.Span is { } speaker && IsShown(speaker)) yield return new Mark(speaker, '-', "speaker", TextStyle.Speaker);
        if (finding.Target?.Span is { } target && IsShown(target) && target != finding.Span) yield return new Mark(target, '-', "target", TextStyle.Target);

        bool IsShown(TextSpan span) => sentences.Any(sentence => sentence.Encloses(span));
    }

    private static TextStyle StyleOf(Severity severity) => severity switch
    {
        Severity.Error => TextStyle.Error,
        Severity.Warning => TextStyle.Warning,
        _ => TextStyle.Note,
    };

    private static IEnumerable<TextSpan> SentencesOf(Article article, TextSpan span)
    {
        bool found = false;
        for (int i = FirstSentenceAt(article, span.Start); i < article.Sentences.Length; i++)
        {
            TextSpan sentence = article.SpanOf(article.Sentences[i].Tokens);
            if (sentence.Start >= Math.Max(span.End, span.Start + 1)) break;
            if (sentence.End <= span.Start) continue;
            found = true;
            yield return sentence.Length <= LongestSentence ? sentence : PartOf(sentence, span);
        }

        if (!found && span.Length > 0) yield return PartOf(span, span);
    }

    /// <summary>The part of a long sentence around <paramref name="span"/>, or around its beginning.</summary>
    private static TextSpan PartOf(TextSpan sentence, TextSpan span)
    {
        int start = Math.Max(sentence.Start, span.Start - ShownAround);
        int end = Math.Min(start + LongestSentence, span.End + ShownAround);
        return TextSpan.Between(start, Math.Min(sentence.End, end));
    }

    /// <summary>The last sentence that begins at or before an offset; the first one where none does.</summary>
    private static int FirstSentenceAt(Article article, int offset)
    {
        int low = 0;
        int high = article.Sentences.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (article.SpanOf(article.Sentences[middle].Tokens).Start <= offset) low = middle + 1;
            else high = middle;
        }

        return Math.Max(0, low - 1);
    }
}
