using System.Buffers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>The machine contract: one JSON object a line, an article each, always with all keys.</summary>
public sealed class JsonLinesWriter : IReportWriter
{
    /// <summary>The version of the contract. A key may be added under the same number; none changes its meaning or goes.</summary>
    public const int Schema = 1;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // An article of millions of words has a line to match: it is handed on in pieces.
    private const int PieceSize = 64 * 1024;

    private readonly TextWriter _output;
    private readonly ArrayBufferWriter<byte> _piece = new();

    /// <summary>Writes to <paramref name="output"/>, which stays open.</summary>
    public JsonLinesWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = output;
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        using (Utf8JsonWriter json = new(_piece, Readable))
        {
            WriteReport(json, article);
            HandOn(json);
        }

        _output.Write('\n');
    }

    /// <inheritdoc/>
    public void End()
    {
        // Every line stands for itself.
    }

    private void HandOn(Utf8JsonWriter json)
    {
        json.Flush();
        _output.Write(Encoding.UTF8.GetString(_piece.WrittenSpan));
        _piece.ResetWrittenCount();
    }

    private void WriteReport(Utf8JsonWriter json, ArticleReport report)
    {
        json.WriteStartObject();
        json.WriteNumber("schema", Schema);
        WriteArticle(json, report);
        json.WriteStartArray("findings");
        if (report.Result is { } result)
        {
            foreach (Finding finding in result.Findings)
            {
                WriteFinding(json, finding, result.Article.Source);
                if (json.BytesPending + _piece.WrittenCount >= PieceSize) HandOn(json);
            }
        }

        json.WriteEndArray();
        json.WriteStartArray("problems");
        foreach (ArticleProblem problem in report.Problems)
        {
            json.WriteStartObject();
            WriteText(json, "code", problem.Code);
            WriteText(json, "severity", ReportNames.Of(problem.Severity));
            WriteText(json, "message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, ArticleReport report)
    {
        json.WriteStartObject("article");
        WriteText(json, "id", report.Metadata.Id);
        WriteText(json, "path", report.Path);
        WriteText(json, "title", report.Title);
        WriteText(json, "source", report.Metadata.Source);
        WriteText(json, "date", report.Metadata.Date);
        WriteText(json, "sha256", report.Result is { } read ? Fingerprint(read.Article.Source) : null);
        if (report.Result is { } result) json.WriteNumber("words", result.Article.WordCount);
        else json.WriteNull("words");
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, SourceText source)
    {
        LinePosition position = source.Lines.At(finding.Span.Start);
        json.WriteStartObject();
        WriteText(json, "rule", finding.Rule.Id.Value);
        WriteText(json, "code", finding.Rule.Code);
        WriteText(json, "title", finding.Rule.Title);
        WriteText(json, "severity", ReportNames.Of(finding.Severity));
        WriteText(json, "confidence", ReportNames.Of(finding.Confidence));
        WriteSpan(json, finding.Span);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Column + 1);
        WriteText(json, "quote", source.ToString(finding.Span));
        WriteText(json, "message", finding.Message);
        WriteSpeaker(json, finding.Speaker);
        WriteTarget(json, finding.Target);
        WriteText(json, "attribution", ReportNames.Of(finding.Attribution));
        json.WriteStartArray("steps");
        foreach (FindingStep step in finding.Steps) WriteStep(json, step, source);
        json.WriteEndArray();
        json.WriteStartArray("mapsTo");
        foreach (string name in finding.Rule.MapsTo) json.WriteStringValue(name);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSpeaker(Utf8JsonWriter json, FindingSpeaker? speaker)
    {
        if (speaker is null)
        {
            json.WriteNull("speaker");
            return;
        }

        json.WriteStartObject("speaker");
        WriteText(json, "name", speaker.Name);
        WriteText(json, "entity", speaker.Entity);
        WriteSpan(json, speaker.Span);
        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, FindingTarget? target)
    {
        if (target is null)
        {
            json.WriteNull("target");
            return;
        }

        json.WriteStartObject("target");
        WriteText(json, "name", target.Name);
        WriteText(json, "entity", target.Entity);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, FindingStep step, SourceText source)
    {
        json.WriteStartObject();
        WriteText(json, "name", step.Name);
        WriteText(json, "signal", step.Signal);
        WriteSpan(json, step.Span);
        WriteText(json, "quote", source.ToString(step.Span));
        WriteText(json, "speaker", step.Speaker);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, TextSpan? span)
    {
        if (span is { } known)
        {
            json.WriteNumber("start", known.Start);
            json.WriteNumber("end", known.End);
        }
        else
        {
            json.WriteNull("start");
            json.WriteNull("end");
        }
    }

    private static void WriteText(Utf8JsonWriter json, string key, string? text)
    {
        if (text is null) json.WriteNull(key);
        else json.WriteString(key, text);
    }

    /// <summary>The SHA-256 of the text as UTF-8, in lower-case hexadecimal digits.</summary>
    private static string Fingerprint(SourceText source) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source.Content)));
}
