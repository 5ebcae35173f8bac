using System.Collections.Immutable;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>A sentence with all that is shown of it: where it stands, whose it is as a whole, and the rows of marks beneath it.</summary>
internal sealed class ParsedSentence
{
    /// <summary>Its characters.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Its places.</summary>
    public required Place Places { get; init; }

    /// <summary>Whether a paragraph begins with it.</summary>
    public required bool BeginsParagraph { get; init; }

    /// <summary>Whose words all of it is, so that no mark needs to say where they begin; null where marks must say it, and where nobody asks who speaks:
    /// captions and boilerplate.</summary>
    public required ParsedAttribution? Whole { get; init; }

    /// <summary>The other attributions that touch it, by their first words.</summary>
    public required ImmutableArray<ParsedAttribution> Attributions { get; init; }

    /// <summary>The few quoted words in it.</summary>
    public required ImmutableArray<TextSpan> ScareQuotes { get; init; }

    /// <summary>All sentences of <paramref name="article"/>.</summary>
    public static ImmutableArray<ParsedSentence> Of(Article article, ImmutableArray<ParsedAttribution> attributions)
    {
        TextSpan[] spans = [.. article.Sentences.Select(sentence => article.SpanOf(sentence.Tokens))];
        List<ParsedAttribution>[] touching = [.. spans.Select(_ => new List<ParsedAttribution>())];
        foreach (ParsedAttribution attribution in attributions)
        {
            foreach (TextSpan part in attribution.Parts())
            {
                for (int i = FirstEndingAfter(spans, part.Start); i < spans.Length && spans[i].Start < part.End; i++)
                {
                    if (touching[i].Count == 0 || touching[i][^1] != attribution) touching[i].Add(attribution);
                }
            }
        }

        ILookup<int, TextSpan> scareQuotes = article.Quotations.Where(quotation => quotation.IsFragment)
            .Select(quotation => article.SpanOf(quotation.Tokens))
            .ToLookup(span => FirstEndingAfter(spans, span.Start));
        return [.. spans.Select((span, i) => Of(article, i, span, touching[i], [.. scareQuotes[i]]))];
    }

    private static ParsedSentence Of(Article article, int number, TextSpan span, List<ParsedAttribution> touching, ImmutableArray<TextSpan> scareQuotes)
    {
        Sentence sentence = article.Sentences[number];
        ParsedAttribution? whole = WholeOf(article.Source, sentence.Places, span, touching);
        return new ParsedSentence
        {
            Span = span,
            Places = sentence.Places,
            BeginsParagraph = number == 0 || article.Sentences[number - 1].Paragraph != sentence.Paragraph,
            Whole = whole,
            Attributions = [.. touching.Where(attribution => !IsStatement(attribution) && attribution != whole)],
            ScareQuotes = scareQuotes,
        };
    }

    private static ParsedAttribution? WholeOf(SourceText text, Place places, TextSpan sentence, List<ParsedAttribution> touching)
    {
        if ((places & (Place.Caption | Place.Boilerplate)) != 0) return null;
        if (touching is [{ Kind: AttributionKind.Narration } narration]) return narration;
        ParsedAttribution? whole = touching.Find(attribution => attribution.Kind == AttributionKind.Carried);
        return whole ?? touching.Find(attribution => IsAllContent(text, sentence, attribution));
    }

    /// <summary>Whether every word of <paramref name="sentence"/> is content of <paramref name="attribution"/>.</summary>
    private static bool IsAllContent(SourceText text, TextSpan sentence, ParsedAttribution attribution)
    {
        int covered = sentence.Start;
        foreach (TextSpan content in attribution.Contents.Where(content => content.Shares(sentence)))
        {
            if (HasWord(text, covered, content.Start)) return false;
            covered = content.End;
        }

        return covered > sentence.Start && !HasWord(text, covered, sentence.End);
    }

    private static bool HasWord(SourceText text, int from, int to)
    {
        for (int at = from; at < to; at++)
        {
            if (char.IsLetterOrDigit(text[at])) return true;
        }

        return false;
    }

    private static bool IsStatement(ParsedAttribution attribution) => attribution.Kind is AttributionKind.Carried or AttributionKind.Narration;

    private static int FirstEndingAfter(TextSpan[] sentences, int offset)
    {
        (int low, int high) = (0, sentences.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (sentences[middle].End <= offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
