using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>Writes a score for programs: one JSON object on one line. Figures that do not exist are null; all are rounded to four places.</summary>
public static class AttributionScoreJson
{
    /// <summary>The version of the contract. A key may be added under the same number; none changes its meaning or goes.</summary>
    public const int Schema = 1;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes <paramref name="score"/> of the annotations in <paramref name="goldPath"/> to <paramref name="output"/>.</summary>
    public static void Write(TextWriter output, string goldPath, AttributionScore score)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(score);
        ArrayBufferWriter<byte> bytes = new();
        using (Utf8JsonWriter json = new(bytes, Readable))
        {
            json.WriteStartObject();
            json.WriteNumber("schema", Schema);
            json.WriteString("task", AttributionScoreNames.Task);
            json.WriteStartObject("gold");
            json.WriteString("path", goldPath);
            json.WriteNumber("articles", score.Articles);
            json.WriteNumber("attributions", score.Rows[0].Counts.Gold);
            json.WriteEndObject();
            WriteFigures(json, score.Rows[0]);
            json.WriteStartObject("byKind");
            foreach (ScoreRow row in score.Rows.Skip(1))
            {
                json.WriteStartObject(AttributionScoreNames.Of(row.Kind));
                json.WriteNumber("attributions", row.Counts.Gold);
                WriteFigures(json, row);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        output.Write(Encoding.UTF8.GetString(bytes.WrittenSpan));
        output.Write('\n');
    }

    private static void WriteFigures(Utf8JsonWriter json, ScoreRow row)
    {
        Write(json, "content", row.Counts.Content, row.Content);
        Write(json, "cue", row.Counts.Cue, row.Cue);
        Write(json, "source", row.Counts.Source, row.Source);
        SourceMatches speakers = row.Counts.Speakers;
        json.WriteStartObject("sourceAccuracy");
        json.WriteNumber("annotated", speakers.Gold);
        json.WriteNumber("matched", speakers.Matched);
        json.WriteNumber("right", speakers.Right);
        Write(json, "accuracy", speakers.Accuracy);
        Write(json, row.Speakers);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string part, TokenOverlap overlap, Interval? interval)
    {
        json.WriteStartObject(part);
        Write(json, "precision", overlap.Precision);
        Write(json, "recall", overlap.Recall);
        Write(json, "f1", overlap.F1);
        Write(json, interval);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Interval? interval)
    {
        Write(json, "low", interval?.Low);
        Write(json, "high", interval?.High);
    }

    private static void Write(Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } known) json.WriteNumber(key, Math.Round(known, 4));
        else json.WriteNull(key);
    }
}
