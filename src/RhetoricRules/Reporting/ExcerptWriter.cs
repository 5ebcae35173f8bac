using System.Globalization;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>Prints an excerpt behind a gutter of line numbers, its underlines beneath the words, wrapped together where there is a width.</summary>
internal sealed class ExcerptWriter(StyledWriter output, int? width)
{
    private const string Indent = "  ";
    private const int NarrowestText = 20;

    public void Write(SourceText source, Excerpt excerpt)
    {
        if (excerpt.Sentences.IsEmpty) return;
        string lastNumber = NumberOf(source, excerpt.Sentences[^1]);
        int digits = lastNumber.Length;
        string blank = new(' ', digits);
        int? textWidth = width is { } columns ? Math.Max(NarrowestText, columns - Indent.Length - digits - 3) : null;
        int shownTo = -1;
        foreach (TextSpan sentence in excerpt.Sentences)
        {
            if (shownTo >= 0 && !IsBlank(source, shownTo, sentence.Start)) output.WriteLine($"{Indent}{blank} ⋮", TextStyle.Faint);
            shownTo = sentence.End;
            string gutter = NumberOf(source, sentence).PadLeft(digits);
            DisplayLine line = new(source, sentence);
            foreach ((int from, int to, int next) in line.Pieces(textWidth))
            {
                output.Write($"{Indent}{gutter} │ ", TextStyle.Faint);
                output.WriteLine(line.Text[from..to]);
                WriteUnderlines(line, from, to, next, excerpt, textWidth, $"{Indent}{blank} │ ");
                gutter = blank;
            }
        }
    }

    private void WriteUnderlines(DisplayLine line, int from, int to, int next, Excerpt excerpt, int? textWidth, string gutter)
    {
        UnderlineRows rows = new(textWidth);
        int first = line.ColumnAt(from);
        int sentenceStart = line.Span.Start;
        foreach (Mark mark in excerpt.Marks)
        {
            int start = Math.Max(mark.Span.Start - sentenceStart, from);
            int end = Math.Min(mark.Span.End - sentenceStart, to);
            if (end <= start) continue;
            bool endsHere = mark.Span.End - sentenceStart <= Math.Max(to, next) || mark.Span.End > excerpt.Sentences[^1].End && next == line.Text.Length;
            rows.Add(line.ColumnAt(start) - first, line.ColumnAt(end) - first, mark.Glyph, endsHere ? mark.Label : "", mark.Style);
        }

        for (int row = 0; row < rows.Count; row++)
        {
            output.Write(gutter, TextStyle.Faint);
            int column = 0;
            foreach (Underline underline in rows.Row(row))
            {
                output.Write(new string(' ', underline.Column - column));
                output.Write(underline.Text, underline.Style);
                column = underline.End;
            }

            output.WriteLine();
        }
    }

    private static string NumberOf(SourceText source, TextSpan sentence) =>
        (source.Lines.At(sentence.Start).Line + 1).ToString(CultureInfo.InvariantCulture);

    private static bool IsBlank(SourceText source, int from, int to) => to <= from || source.Slice(TextSpan.Between(from, to)).IsWhiteSpace();
}
