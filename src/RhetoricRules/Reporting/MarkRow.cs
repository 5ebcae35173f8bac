using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>A row of marks beneath a sentence, and what stands beside it in the margin.</summary>
/// <param name="Label">What the row is.</param>
/// <param name="Marks">Which words get which sign; a later mark is drawn over an earlier one.</param>
internal sealed record MarkRow(string Label, IReadOnlyList<(TextSpan Span, char Glyph, TextStyle Style)> Marks)
{
    /// <summary>The row of <paramref name="attribution"/>.</summary>
    public static MarkRow Of(ParsedAttribution attribution, string label)
    {
        List<(TextSpan, char, TextStyle)> marks = [.. attribution.Contents.Select(content => (content, '─', TextStyle.Note))];
        if (attribution.Cue is { } cue) marks.Add((cue, 'C', TextStyle.Warning));
        if (attribution is { IsSourceShared: false, Source: { } source }) marks.Add((source, 'S', TextStyle.Speaker));
        return new MarkRow(label, marks);
    }

    /// <summary>The signs beneath the units from <paramref name="from"/> up to <paramref name="to"/> of <paramref name="line"/>, column by column, without the
    /// blanks at the end; empty where no mark stands there.</summary>
    public (char Glyph, TextStyle Style)[] Beneath(DisplayLine line, int from, int to)
    {
        TextSpan shown = TextSpan.Between(line.Span.Start + from, line.Span.Start + to);
        if (!Marks.Any(mark => mark.Span.Shares(shown))) return [];
        int first = line.ColumnAt(from);
        (char Glyph, TextStyle Style)[] columns = new (char, TextStyle)[line.ColumnAt(to) - first];
        int end = 0;
        foreach ((TextSpan span, char glyph, TextStyle style) in Marks)
        {
            int start = Math.Max(span.Start - line.Span.Start, from);
            int after = Math.Min(span.End - line.Span.Start, to);
            if (after <= start) continue;
            for (int column = line.ColumnAt(start) - first; column < line.ColumnAt(after) - first; column++) columns[column] = (glyph, style);
            end = Math.Max(end, line.ColumnAt(after) - first);
        }

        return columns[..end];
    }
}
