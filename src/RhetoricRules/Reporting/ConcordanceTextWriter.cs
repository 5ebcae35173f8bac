using System.Globalization;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>A concordance for people: hits aligned on their first word, with line, speaker and place, under the name of their article; the numbers at the end.</summary>
public sealed class ConcordanceTextWriter : IReportWriter
{
    private const int DefaultWidth = 110;
    private const int LeastWidth = 50;
    private const int LineWidth = 4;
    private const string Bar = " │ ";

    // Most hits stand there, and names need the room.
    private const string Body = "body";

    private readonly StyledWriter _output;
    private readonly ConcordanceTotals _totals = new();
    private readonly int _words;
    private readonly int _limit;
    private readonly int _leftWidth;
    private readonly int _rightWidth;
    private readonly int _speakerWidth;
    private int _shown;

    /// <summary>Writes to <paramref name="output"/>, which stays open.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="words">How many words to show on either side, where they fit.</param>
    /// <param name="limit">How many hits to show; all are counted.</param>
    /// <param name="options">How it looks.</param>
    public ConcordanceTextWriter(TextWriter output, int words, int limit, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        _output = new StyledWriter(output, options.Colour);
        (_words, _limit) = (words, limit);
        int width = Math.Max(LeastWidth, options.Width ?? DefaultWidth);
        _speakerWidth = Math.Clamp(width / 4, 14, 30);
        int text = width - LineWidth - (Bar.Length * 2) - _speakerWidth - (ConcordanceColumns.Gap.Length * 2);
        _leftWidth = text * 2 / 5;
        _rightWidth = text - _leftWidth;
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Result is not { } result) return;
        Concordance[] hits = [.. Concordance.Of(result, _words)];
        _totals.Add(result.Article, hits);
        if (hits.Length == 0 || _shown >= _limit) return;
        _output.WriteLine(DisplayLine.Clean(article.Title is { } title ? $"{article.Place}  {title}" : article.Place), TextStyle.Heading);
        foreach (Concordance hit in hits.Take(_limit - _shown)) WriteHit(hit);
        _shown += Math.Min(hits.Length, _limit - _shown);
        _output.WriteLine();
    }

    /// <inheritdoc/>
    public void End()
    {
        if (_totals.Forms() is { Length: > 0 } forms) _output.WriteLine(forms);
        _output.WriteLine(_totals.Summary());
        if (_totals.Hits > _shown) _output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Shown are the first {_shown:N0}: --limit says how many."), TextStyle.Faint);
    }

    private void WriteHit(Concordance hit)
    {
        _output.Write((hit.Position.Line + 1).ToString(CultureInfo.InvariantCulture).PadLeft(LineWidth), TextStyle.Faint);
        _output.Write(Bar, TextStyle.Faint);
        ConcordanceColumns.Write(_output, hit.Words, _leftWidth, _rightWidth);
        _output.Write(Bar, TextStyle.Faint);
        bool isNarration = hit.Hit.Attribution == AttributionKind.Narration;
        string end = $"{(isNarration ? "" : $" · {ReportNames.Of(hit.Hit.Attribution)}")}{(hit.Place == Body ? "" : $" · {hit.Place}")}";
        _output.WriteLine($"{Columns.Cut(DisplayLine.Clean(hit.Speaker), Math.Max(6, _speakerWidth - DisplayWidth.Of(end)))}{end}", TextStyle.Speaker);
    }
}
