using System.Text.Json;

namespace RhetoricRules.Evaluation.Attributions;

/// <summary>Writes a score for programs: one JSON object on one line. Figures that do not exist are null; all are rounded to four places.</summary>
public static class AttributionScoreJson
{
    /// <summary>The version of the contract. A key may be added under the same number; none changes its meaning or goes.</summary>
    public const int Schema = 1;

    /// <summary>Writes <paramref name="score"/> of the annotations in <paramref name="goldPath"/> to <paramref name="output"/>.</summary>
    public static void Write(TextWriter output, string goldPath, AttributionScore score)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(score);
        ScoreJson.WriteLine(output, json =>
        {
            json.WriteNumber("schema", Schema);
            json.WriteString("task", AttributionScoreNames.Task);
            ScoreJson.WriteObject(json, "gold", () =>
            {
                json.WriteString("path", goldPath);
                json.WriteNumber("articles", score.Articles);
                json.WriteNumber("attributions", score.Rows[0].Counts.Gold);
            });
            WriteFigures(json, score.Rows[0]);
            ScoreJson.WriteObject(json, "byKind", () =>
            {
                foreach (ScoreRow row in score.Rows.Skip(1))
                {
                    json.WriteStartObject(AttributionScoreNames.Of(row.Kind));
                    json.WriteNumber("attributions", row.Counts.Gold);
                    WriteFigures(json, row);
                    json.WriteEndObject();
                }
            });
        });
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
        ScoreJson.Write(json, "accuracy", speakers.Accuracy);
        ScoreJson.Write(json, row.Speakers);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string part, TokenOverlap overlap, Interval? interval)
    {
        json.WriteStartObject(part);
        ScoreJson.Write(json, "precision", overlap.Precision);
        ScoreJson.Write(json, "recall", overlap.Recall);
        ScoreJson.Write(json, "f1", overlap.F1);
        ScoreJson.Write(json, interval);
        json.WriteEndObject();
    }
}
