using System.Text.Json;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>The machine contract: one JSON object a line, an article each, always with all keys.</summary>
public sealed class JsonLinesWriter : IReportWriter
{
    /// <summary>The version of the contract. A key may be added under the same number; none changes its meaning or goes.</summary>
    public const int Schema = 1;

    private readonly JsonPieces _output;

    /// <summary>Writes to <paramref name="output"/>, which stays open.</summary>
    public JsonLinesWriter(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        _output = new JsonPieces(output);
    }

    /// <inheritdoc/>
    public void Write(ArticleReport article)
    {
        ArgumentNullException.ThrowIfNull(article);
        _output.WriteLine(json =>
        {
            ArticleJson.WriteHead(json, Schema, article);
            _output.WriteList(json, "findings", article.Result?.Findings ?? [], (_, finding) => WriteFinding(json, finding, article.Result!.Article.Source));
            _output.WriteList(json, "speakers", article.Result?.Speakers ?? [], WriteWords);
            _output.WriteList(json, "problems", article.Problems, ArticleJson.WriteProblem);
        });
    }

    /// <inheritdoc/>
    public void End()
    {
        // Every line stands for itself.
    }

    private static void WriteFinding(Utf8JsonWriter json, Finding finding, SourceText source)
    {
        LinePosition position = source.Lines.At(finding.Span.Start);
        json.WriteStartObject();
        ArticleJson.WriteText(json, "rule", finding.Rule.Id.Value);
        ArticleJson.WriteText(json, "code", finding.Rule.Code);
        ArticleJson.WriteText(json, "title", finding.Rule.Title);
        ArticleJson.WriteText(json, "severity", ReportNames.Of(finding.Severity));
        ArticleJson.WriteText(json, "confidence", ReportNames.Of(finding.Confidence));
        ArticleJson.WriteSpan(json, finding.Span);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Column + 1);
        ArticleJson.WriteText(json, "quote", source.ToString(finding.Span));
        ArticleJson.WriteText(json, "message", finding.Message);
        WriteSpeaker(json, finding.Speaker);
        WriteTarget(json, finding.Target);
        ArticleJson.WriteText(json, "attribution", ReportNames.Of(finding.Attribution));
        json.WriteNumber("reply", finding.Reply);
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
        ArticleJson.WriteText(json, "name", speaker.Name);
        ArticleJson.WriteText(json, "entity", speaker.Entity);
        ArticleJson.WriteSpan(json, speaker.Span);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, SpeakerWords speaker)
    {
        json.WriteStartObject();
        ArticleJson.WriteText(json, "name", speaker.Name);
        ArticleJson.WriteText(json, "entity", speaker.Entity);
        json.WriteNumber("words", speaker.Words);
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
        ArticleJson.WriteText(json, "name", target.Name);
        ArticleJson.WriteText(json, "entity", target.Entity);
        json.WriteEndObject();
    }

    private static void WriteStep(Utf8JsonWriter json, FindingStep step, SourceText source)
    {
        json.WriteStartObject();
        ArticleJson.WriteText(json, "name", step.Name);
        ArticleJson.WriteText(json, "signal", step.Signal);
        ArticleJson.WriteSpan(json, step.Span);
        ArticleJson.WriteText(json, "quote", source.ToString(step.Span));
        ArticleJson.WriteText(json, "speaker", step.Speaker);
        json.WriteEndObject();
    }
}
