using System.Globalization;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>
/// The report for people: an article's path and title, each finding with its sentences, the words underlined by step, and why it counts;
/// at the end a table by technique.
/// </summary>
public sealed class TextReportWriter : IReportWriter
{
    private const string Indent = "    ";

    private readonly TextReportOptions _options;
    private readonly StyledWriter _output;
    private readonly ExcerptWriter _excerpts;
    private readonly TechniqueTable _table = new();
    private bool _afterArticle;
    private bool _afterFindings;

    /// <summary>Writes to <paramref name="output"/>, which stays open.</summary>
    public TextReportWriter(TextWriter output, TextReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        _options = options;
        _output = new StyledWriter(output, options.Colour);
        _excerpts = new ExcerptWriter(_output, options.Width);
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _table.Count(article);
        bool hasFindings = article.Result is { Findings.IsEmpty: false };
        if (_options.FindingsOnly && !hasFindings) return;

        if (_afterArticle && (hasFindings || _afterFindings)) _output.WriteLine();
        _afterArticle = true;
        _afterFindings = hasFindings;
        WriteHeading(article);
        if (!hasFindings) return;

        foreach (Finding finding in article.Result!.Findings)
        {
            _output.WriteLine();
            WriteFinding(article.Result.Article, finding);
        }
    }

    /// <inheritdoc/>
    public void End()
    {
        if (_options.FindingsOnly || !_afterArticle) return;
        _output.WriteLine();
        _table.Write(_output);
    }

    private void WriteHeading(ArticleReport article)
    {
        _output.Write(DisplayLine.Clean(article.Place), TextStyle.Heading);
        _output.Write(": ");
        string title = DisplayLine.Clean(article.Title ?? "").Trim();
        _output.Write(title, TextStyle.Heading);
        (string note, TextStyle style) = article.Result switch
        {
            null => ("not analysed", TextStyle.Error),
            { Findings.IsEmpty: true } => ("no findings", TextStyle.Faint),
            _ => (title.Length == 0 ? "(no title)" : "", TextStyle.Faint),
        };
        if (title.Length > 0 && note.Length > 0) _output.Write(" · ");
        _output.WriteLine(note, style);
    }

    private void WriteFinding(Article article, Finding finding)
    {
        LinePosition position = article.Source.Lines.At(finding.Span.Start);
        _output.Write(string.Create(CultureInfo.InvariantCulture, $"{position.Line + 1}:{position.Column + 1} "));
        _output.Write(ReportNames.Of(finding.Severity), finding.Severity switch
        {
            Severity.Error => TextStyle.Error,
            Severity.Warning => TextStyle.Warning,
            _ => TextStyle.Note,
        });
        _output.Write($" {finding.Rule.Id} ", TextStyle.Faint);
        _output.WriteLine(finding.Rule.Title, TextStyle.Heading);

        _excerpts.Write(article.Source, Excerpt.Of(article, finding));
        WriteWrapped("= ", finding.Message);
        WriteWrapped("", WhoToWhom(finding));
        if (!finding.Reasons.IsEmpty) WriteWrapped("why: ", string.Join("; ", finding.Reasons));
    }

    private static string WhoToWhom(Finding finding)
    {
        List<string> parts = [$"speaker: {(finding.Speaker is { } speaker ? Named(speaker.Name, speaker.Entity) : "unnamed")}"];
        if (finding.Target is { } target) parts.Add($"target: {Named(target.Name, target.Entity)}");
        parts.Add($"confidence {ReportNames.Of(finding.Confidence)}");
        parts.Add(ReportNames.Of(finding.Attribution));
        return string.Join(" · ", parts);
    }

    private static string Named(string name, string? entity) => entity is null ? name : $"{name} ({entity})";

    private void WriteWrapped(string label, string text)
    {
        if (text.Length == 0) return;
        string line = DisplayLine.Clean(text);
        DisplayLine display = new(new SourceText(line), new TextSpan(0, line.Length));
        int? width = _options.Width is { } columns ? Math.Max(20, columns - Indent.Length - label.Length) : null;
        string lead = label;
        foreach ((int from, int to, _) in display.Pieces(width))
        {
            _output.Write(Indent);
            _output.Write(lead, TextStyle.Faint);
            _output.WriteLine(line[from..to]);
            lead = new string(' ', label.Length);
        }
    }
}
