using System.Text.Json;
using RhetoricRules.Diagnostics;
using RhetoricRules.Text;

namespace RhetoricRules.Reporting;

/// <summary>Explanations for programs: one JSON object a line, an article each, always with all keys.</summary>
public sealed class ExplainJsonLinesWriter : IReportWriter
{
    /// <summary>The version of the contract. A key may be added under the same number; none changes its meaning or goes.</summary>
    public const int Schema = 1;

    private readonly JsonPieces _output;

    /// <summary>Writes to <paramref name="output"/>, which stays open.</summary>
    public ExplainJsonLinesWriter(TextWriter output)
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
            _output.WriteList(json, "explanations", article.Explanations, (_, explanation) => Write(json, explanation));
            _output.WriteList(json, "problems", article.Problems, ArticleJson.WriteProblem);
        });
    }

    /// <inheritdoc/>
    public void End()
    {
        // Every line stands for itself.
    }

    private void Write(Utf8JsonWriter json, Explanation explanation)
    {
        SourceText source = explanation.Article.Source;
        json.WriteStartObject();
        ArticleJson.WriteText(json, "rule", explanation.Rule.Name);
        ArticleJson.WriteText(json, "id", explanation.Rule.Id.Length == 0 ? null : explanation.Rule.Id);
        ArticleJson.WriteText(json, "kind", explanation.Rule.Kind);
        _output.WriteList(json, "proofs", explanation.Proofs, (_, proof) => WriteProof(json, proof, source));
        _output.WriteList(json, "misses", explanation.Misses, (_, miss) => WriteMiss(json, miss, source));
        json.WriteNumber("missCount", explanation.MissCount);
        _output.WriteList(json, "signals", explanation.Signals, WriteTally);
        json.WriteEndObject();
    }

    private static void WriteProof(Utf8JsonWriter json, Proof proof, SourceText source)
    {
        json.WriteStartObject();
        ArticleJson.WriteText(json, "step", proof.Step.Length == 0 ? null : proof.Step);
        ArticleJson.WriteText(json, "rule", proof.Rule);
        WriteWords(json, proof.Span, source);
        ArticleJson.WriteText(json, "speaker", proof.Speaker);
        ArticleJson.WriteText(json, "entity", proof.Entity);
        WriteTexts(json, "places", proof.Places);
        WritePhrase(json, proof.Phrase);
        json.WriteStartArray("captures");
        foreach (ProofRole role in proof.Roles) WriteRole(json, role, source);
        json.WriteEndArray();
        json.WriteStartArray("steps");
        foreach (Proof step in proof.Steps) WriteProof(json, step, source);
        json.WriteEndArray();
        WriteClauses(json, proof.Clauses);
        WriteTexts(json, "doubts", proof.Doubts);
        ArticleJson.WriteText(json, "confidence", proof.Finding is { } finding ? ReportNames.Of(finding.Confidence) : null);
        ArticleJson.WriteText(json, "message", proof.Finding?.Message);
        json.WriteEndObject();
    }

    private static void WriteMiss(Utf8JsonWriter json, NearMiss miss, SourceText source)
    {
        json.WriteStartObject();
        ArticleJson.WriteText(json, "rule", miss.Rule);
        WriteWords(json, miss.Span, source);
        ArticleJson.WriteText(json, "failed", miss.Failed.Clause);
        ArticleJson.WriteText(json, "summary", miss.Summary);
        WriteClauses(json, miss.Clauses);
        json.WriteStartArray("steps");
        foreach (Proof step in miss.Steps) WriteProof(json, step, source);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, TextSpan span, SourceText source)
    {
        LinePosition position = source.Lines.At(span.Start);
        ArticleJson.WriteSpan(json, span);
        json.WriteNumber("line", position.Line + 1);
        json.WriteNumber("column", position.Column + 1);
        ArticleJson.WriteText(json, "quote", source.ToString(span));
    }

    private static void WritePhrase(Utf8JsonWriter json, RulePhrase? phrase)
    {
        if (phrase is null)
        {
            json.WriteNull("phrase");
            return;
        }

        json.WriteStartObject("phrase");
        ArticleJson.WriteText(json, "text", phrase.Text);
        ArticleJson.WriteText(json, "file", phrase.Place.File.Path);
        json.WriteNumber("line", phrase.Place.File.Text.Lines.At(phrase.Place.Span.Start).Line + 1);
        json.WriteEndObject();
    }

    private static void WriteRole(Utf8JsonWriter json, ProofRole role, SourceText source)
    {
        json.WriteStartObject();
        ArticleJson.WriteText(json, "name", role.Name);
        ArticleJson.WriteSpan(json, role.Span);
        ArticleJson.WriteText(json, "quote", source.ToString(role.Span));
        ArticleJson.WriteText(json, "value", role.Value);
        json.WriteEndObject();
    }

    private static void WriteClauses(Utf8JsonWriter json, IEnumerable<ClauseCheck> clauses)
    {
        json.WriteStartArray("clauses");
        foreach (ClauseCheck clause in clauses)
        {
            json.WriteStartObject();
            ArticleJson.WriteText(json, "clause", clause.Clause);
            ArticleJson.WriteText(json, "outcome", clause.Outcome switch { ClauseOutcome.Held => "held", ClauseOutcome.Doubtful => "doubtful", _ => "failed" });
            ArticleJson.WriteText(json, "told", clause.Told);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTally(Utf8JsonWriter json, SignalTally tally)
    {
        json.WriteStartObject();
        ArticleJson.WriteText(json, "signal", tally.Signal);
        json.WriteNumber("found", tally.Found);
        json.WriteNumber("cancelled", tally.Cancelled);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string key, IEnumerable<string> texts)
    {
        json.WriteStartArray(key);
        foreach (string text in texts) json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
